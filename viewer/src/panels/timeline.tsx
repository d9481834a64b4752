import type { JSX, TargetedPointerEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { formatDate } from '../model/dates.ts'
import type { Filters } from '../model/filter.ts'
import type { Item } from '../model/picture.ts'
import { type Bin, binsOf, moved, periodOf, type Stretch, timelineOf } from '../model/timeline.ts'
import type { Page } from '../page.ts'

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
/** Milliseconds that each step stays while time goes by. */
const PACE = 900

/** How what is shown lies in time; a stretch of it can be chosen, and moved by itself. */
export function Timeline({ page, items, filters, marked }: Props): JSX.Element | null {
  const { language, text, act } = page
  const { bins, undated } = timelineOf(items)
  const chosen = filters.period && binsOf(bins, filters.period)
  const choose = (stretch: Stretch | undefined): void =>
    act({ type: 'limit time', period: stretch && periodOf(bins, stretch) })
  const player = usePlayer(bins, chosen, choose)
  const brush = useBrush(bins.length, choose)
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

/** Lets time go by: the chosen stretch, or one bar, moves to the end and stops there. */
function usePlayer(
  bins: readonly Bin[],
  chosen: Stretch | undefined,
  choose: (stretch: Stretch) => void,
): { readonly playing: boolean; readonly turn: () => void } {
  const [playing, setPlaying] = useState(false)
  const latest = useRef(chosen)
  latest.current = chosen
  useEffect(() => {
    if (!playing) return
    const step = setInterval(() => {
      const next = latest.current && moved(latest.current, 1, bins.length)
      if (next) choose(next)
      else setPlaying(false)
    }, PACE)
    return () => clearInterval(step)
  }, [playing, bins.length])
  const turn = (): void => {
    const isAtEnd = !chosen || chosen.last >= bins.length - 1
    if (!playing && isAtEnd) choose({ first: 0, last: chosen ? chosen.last - chosen.first : 0 })
    setPlaying(!playing)
  }
  return { playing, turn }
}

type OnPointer = (event: TargetedPointerEvent<HTMLDivElement>) => void

interface BrushProps {
  readonly onPointerDown: OnPointer
  readonly onPointerMove: OnPointer
  readonly onPointerUp: OnPointer
}

/** A stretch drawn with the pointer; a click on the one bar chosen lets go of it. */
function useBrush(count: number, choose: (stretch: Stretch | undefined) => void): BrushProps {
  const start = useRef<number>(undefined)
  const at = (event: TargetedPointerEvent<HTMLDivElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * count)))
  }
  const stretch = (from: number, to: number): Stretch => ({ first: Math.min(from, to), last: Math.max(from, to) })
  return {
    onPointerDown(event) {
      if (count < 2 || event.target instanceof HTMLInputElement) return
      start.current = at(event)
      event.currentTarget.setPointerCapture(event.pointerId)
      choose(stretch(start.current, start.current))
    },
    onPointerMove(event) {
      if (start.current !== undefined) choose(stretch(start.current, at(event)))
    },
    onPointerUp() {
      start.current = undefined
    },
  }
}
