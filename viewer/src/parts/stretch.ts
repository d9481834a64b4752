/** How a stretch of the timeline is drawn with the pointer, and how it moves by itself. */
import type { TargetedPointerEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { moved, type Stretch } from '../model/timeline.ts'

type Choose = (stretch: Stretch | undefined) => void

/** Milliseconds that each step stays while time goes by. */
const PACE = 900

/** Lets time go by: the chosen stretch, or one bar, moves to the end and stops there. */
export function usePlayer(
  count: number,
  chosen: Stretch | undefined,
  choose: Choose,
): { readonly playing: boolean; readonly turn: () => void } {
  const [playing, setPlaying] = useState(false)
  const latest = useRef({ chosen, choose })
  latest.current = { chosen, choose }
  useEffect(() => {
    if (!playing) return
    const step = setInterval(() => {
      const now = latest.current
      const next = now.chosen && moved(now.chosen, 1, count)
      if (next) now.choose(next)
      else setPlaying(false)
    }, PACE)
    return () => clearInterval(step)
  }, [playing, count])
  const turn = (): void => {
    const isAtEnd = !chosen || chosen.last >= count - 1
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
  readonly onPointerCancel: OnPointer
}

/** Draws a stretch with the pointer; a click on the one bar that is chosen lets go of it. */
export function useBrush(count: number, chosen: Stretch | undefined, choose: Choose): BrushProps {
  /** The bar where the pointer went down, and whether that bar alone was chosen then. */
  const start = useRef<{ readonly bar: number; readonly alone: boolean }>(undefined)
  const barAt = (event: TargetedPointerEvent<HTMLDivElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * count)))
  }
  return {
    onPointerDown(event) {
      if (count < 2 || event.target instanceof HTMLInputElement) return
      const bar = barAt(event)
      start.current = { bar, alone: chosen?.first === bar && chosen.last === bar }
      event.currentTarget.setPointerCapture(event.pointerId)
      choose({ first: bar, last: bar })
    },
    onPointerMove(event) {
      if (!start.current) return
      const bars = [start.current.bar, barAt(event)] as const
      choose({ first: Math.min(...bars), last: Math.max(...bars) })
    },
    onPointerUp(event) {
      if (start.current?.alone && barAt(event) === start.current.bar) choose(undefined)
      start.current = undefined
    },
    onPointerCancel() {
      start.current = undefined
    },
  }
}
