import type { JSX } from 'preact'
import { formatDate } from '../model/dates.ts'
import type { Filters } from '../model/filter.ts'
import type { Item } from '../model/picture.ts'
import { type Bin, binsOf, periodOf, type Stretch, timelineOf } from '../model/timeline.ts'
import type { Page } from '../page.ts'
import { useBrush, usePlayer } from '../parts/stretch.ts'

interface Props {
  readonly page: Page
  /** What is shown, whatever the period. */
  readonly items: readonly Item[]
  readonly filters: Filters
  /** EDTF date of what is selected. */
  readonly marked: string | undefined
}

const HEIGHT = 36
const SLOT = 20
const BAR = 17
/** A few bars do not fill the page. */
const WIDEST_BAR = 90

/** How what is shown lies in time; a stretch of it can be chosen, and moved by itself. */
export function Timeline({ page, items, filters, marked }: Props): JSX.Element | null {
  const { language, text, act } = page
  const { bins, undated } = timelineOf(items)
  const chosen = filters.period && binsOf(bins, filters.period)
  const choose = (stretch: Stretch | undefined): void =>
    act({ type: 'limit time', period: stretch && periodOf(bins, stretch) })
  const player = usePlayer(bins.length, chosen, choose)
  const brush = useBrush(bins.length, chosen, choose)
  if (bins.length === 0 && !filters.period) return null
  const name = (period: string | undefined): string => (period ? formatDate(period, language, 'short') : '')
  return (
    <section class="timeline" aria-label={text.timeline}>
      <div class="brush" style={{ maxWidth: `${bins.length * WIDEST_BAR}px` }} {...brush}>
        <Histogram page={page} bins={bins} chosen={chosen} marked={marked} />
        {bins.length > 1 && <Handles page={page} bins={bins} chosen={chosen} choose={choose} />}
      </div>
      <p class="axis">
        <span>{name(bins[chosen?.first ?? 0]?.period)}</span>
        <span class="controls">
          {bins.length > 1 && (
            <button type="button" class="link" onClick={player.turn}>
              {player.playing ? text.pause : text.play}
            </button>
          )}
          {filters.period && (
            <button type="button" class="link" onClick={() => choose(undefined)}>
              {text.allTime}
            </button>
          )}
          {undated > 0 &&
            (filters.period ? (
              <label>
                <input
                  type="checkbox"
                  checked={filters.undated}
                  onChange={event => act({ type: 'show undated', shown: event.currentTarget.checked })}
                />{' '}
                {text.withUndated} ({undated})
              </label>
            ) : (
              text.undated(undated)
            ))}
        </span>
        <span>{bins.length > 1 && name(bins[chosen?.last ?? bins.length - 1]?.period)}</span>
      </p>
    </section>
  )
}

interface HistogramProps {
  readonly page: Page
  readonly bins: readonly Bin[]
  readonly chosen: Stretch | undefined
  readonly marked: string | undefined
}

function Histogram({ page, bins, chosen, marked }: HistogramProps): JSX.Element {
  const { language, text } = page
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const name = (period: string): string => formatDate(period, language, 'short')
  const told = bins.filter(({ count }) => count > 0).map(({ period, count }) => text.timelineBar(name(period), count))
  return (
    <svg
      viewBox={`0 0 ${Math.max(1, bins.length) * SLOT} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${text.timeline}. ${told.join(', ')}`}
    >
      {bins.map(({ period, count }, i) => {
        const height = count === 0 ? 1 : Math.max(6, (HEIGHT * count) / most)
        const kind = count === 0 ? 'none' : marked?.startsWith(period) ? 'marked' : 'some'
        const away = chosen && (i < chosen.first || i > chosen.last) ? ' away' : ''
        return (
          <rect key={period} class={kind + away} x={i * SLOT} y={HEIGHT - height} width={BAR} height={height}>
            <title>{text.timelineBar(name(period), count)}</title>
          </rect>
        )
      })}
    </svg>
  )
}

interface HandlesProps {
  readonly page: Page
  readonly bins: readonly Bin[]
  readonly chosen: Stretch | undefined
  readonly choose: (stretch: Stretch | undefined) => void
}

/** Both ends of the stretch as sliders, for the keyboard and for screen readers. */
function Handles({ page, bins, chosen, choose }: HandlesProps): JSX.Element {
  const { language, text } = page
  const { first, last } = chosen ?? { first: 0, last: bins.length - 1 }
  const end = (which: 'first' | 'last', label: string, value: number): JSX.Element => (
    <input
      type="range"
      min={0}
      max={bins.length - 1}
      step={1}
      value={value}
      aria-label={label}
      aria-valuetext={formatDate(bins[value]?.period ?? '', language)}
      onInput={event => {
        const at = Number(event.currentTarget.value)
        choose(which === 'first' ? { first: at, last: Math.max(at, last) } : { first: Math.min(first, at), last: at })
      }}
    />
  )
  return (
    <>
      {end('first', text.timelineFrom, first)}
      {end('last', text.timelineTo, last)}
    </>
  )
}
