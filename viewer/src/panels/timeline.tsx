import type { JSX } from 'preact'
import { formatDate } from '../model/dates.ts'
import type { Item } from '../model/picture.ts'
import { timelineOf } from '../model/timeline.ts'
import type { Page } from '../page.ts'

interface Props {
  readonly page: Page
  readonly items: readonly Item[]
  /** EDTF date of what is selected. */
  readonly marked: string | undefined
}

const HEIGHT = 36
const SLOT = 20
const BAR = 17

/** How what is shown lies in time. */
export function Timeline({ page, items, marked }: Props): JSX.Element | null {
  const { language, text } = page
  const { bins, undated } = timelineOf(items)
  if (bins.length === 0) return null
  const most = Math.max(...bins.map(({ count }) => count))
  const name = (period: string | undefined): string => (period ? formatDate(period, language, 'short') : '')
  const told = bins.filter(({ count }) => count > 0).map(({ period, count }) => text.timelineBar(name(period), count))
  return (
    <section class="timeline" aria-label={text.timeline}>
      <svg
        viewBox={`0 0 ${bins.length * SLOT} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${text.timeline}. ${told.join(', ')}`}
      >
        {bins.map(({ period, count }, i) => {
          const height = count === 0 ? 1 : Math.max(6, (HEIGHT * count) / most)
          const kind = count === 0 ? 'none' : marked?.startsWith(period) ? 'marked' : 'some'
          return (
            <rect key={period} class={kind} x={i * SLOT} y={HEIGHT - height} width={BAR} height={height}>
              <title>{text.timelineBar(name(period), count)}</title>
            </rect>
          )
        })}
      </svg>
      <p class="axis">
        <span>{name(bins[0]?.period)}</span>
        <span>{undated > 0 && text.undated(undated)}</span>
        <span>{bins.length > 1 && name(bins.at(-1)?.period)}</span>
      </p>
    </section>
  )
}
