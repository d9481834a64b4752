import type { Span } from '../model.ts'

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** Order by start, the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The index of the first span that starts at or after an offset, by bisection; the spans sorted by start. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that lie within another, of a list sorted by start. */
export function spansWithin<S extends Span>(spans: readonly S[], outer: Span): S[] {
  const from = firstStartingAt(spans, outer.start)
  return spans.slice(from, firstStartingAt(spans, outer.end)).filter(span => span.end <= outer.end)
}

/** The span of a list without overlaps, sorted by start, in which another lies. */
export function spanAround<S extends Span>(spans: readonly S[], inner: Span): S | undefined {
  const last = spans[firstStartingAt(spans, inner.start + 1) - 1]
  return last && contains(last, inner) ? last : undefined
}
