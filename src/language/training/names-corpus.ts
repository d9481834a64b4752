import type { Span } from '../../model.ts'
import { contains } from '../../text/span.ts'
import type { NameType } from '../names/labels.ts'

/** A name in a text, by hand. */
export interface AnnotatedName extends Span {
  readonly type: NameType
}

/** A text with its names, none inside or across another, in the order of the text. */
export interface AnnotatedDocument {
  /** The path of the text below the folder of its corpus. */
  readonly name: string
  readonly text: string
  readonly names: readonly AnnotatedName[]
}

/** The names that lie in no other, the first of those with the same span, in the order of the text. */
export function outermost(names: readonly AnnotatedName[]): readonly AnnotatedName[] {
  const ordered = names
    .map((name, at) => ({ name, at }))
    .sort((a, b) => a.name.start - b.name.start || b.name.end - a.name.end || a.at - b.at)
  const kept: AnnotatedName[] = []
  for (const { name } of ordered) {
    const last = kept.at(-1)
    if (!last || (!contains(last, name) && name.start >= last.end)) kept.push(name)
  }
  return kept
}
