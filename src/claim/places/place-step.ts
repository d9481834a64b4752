import type { Mention, Span } from '../../model.ts'

/** A place, the one that it lies in, and the words between them that say so. */
export interface PlaceStep {
  readonly inner: Mention
  readonly outer: Mention
  readonly trigger: Span
}

/** The words between two places, that tell how they lie. */
export function between(left: Mention, right: Mention): Span {
  return { start: left.end, end: right.start }
}
