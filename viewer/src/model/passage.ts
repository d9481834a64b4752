import type { Block, Document, DocumentId, Evidence, Span } from '../../../src/model.ts'

export type MarkRole = 'subject' | 'trigger' | 'object' | 'mention' | 'sentence'

/** Words of a document that stand out, and why. */
export interface Mark extends Span {
  readonly role: MarkRole
}

/** A stretch of a document to show, with the words that stand out in it. */
export interface Passage extends Span {
  readonly document: DocumentId
  readonly marks: readonly Mark[]
}

/** A piece of a passage: its words and the roles of all marks that cover it. */
export interface Segment extends Span {
  readonly text: string
  readonly roles: readonly MarkRole[]
}

export function passageOf({ document, start, end, subject, trigger, object }: Evidence): Passage {
  const marks: readonly Mark[] = [
    { ...subject, role: 'subject' },
    { ...trigger, role: 'trigger' },
    { ...object, role: 'object' },
  ]
  return { document, start, end, marks: marks.filter(mark => mark.start < mark.end) }
}

/** The text of a span cut where marks begin and end, so that marks may overlap and nest. */
export function segments(text: string, span: Span, marks: readonly Mark[]): readonly Segment[] {
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (span.start < cut && cut < span.end) cuts.add(cut)
  }
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(1).map((end, i) => {
    const start = ordered[i] ?? span.start
    const roles = marks.filter(mark => mark.start <= start && end <= mark.end).map(mark => mark.role)
    return { start, end, text: text.slice(start, end), roles: [...new Set(roles)] }
  })
}

/** The sentence round a span: to the nearest ends of sentences, and never beyond its block. */
export function sentenceAround({ text, blocks }: Document, span: Span): Span {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end) ?? {
    start: 0,
    end: text.length,
  }
  let { start, end } = span
  while (start > block.start && !isSentenceEnd(text, start)) start--
  while (end < block.end && !isSentenceEnd(text, end)) end++
  while (start < span.start && /\s/.test(text.charAt(start))) start++
  return { start, end }
}

/** A full stop, question or exclamation mark or a new line before `at`, and a blank or nothing after. */
function isSentenceEnd(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return before === '\n' || ('.!?…'.includes(before) && before !== '' && /^\s?$/.test(text.charAt(at)))
}

/** All of a document as blocks in order; text that stands in no block is a paragraph of its own. */
export function stretches({ text, blocks }: Document): readonly Block[] {
  const all: Block[] = []
  let read = 0
  for (const block of [...blocks, { kind: 'paragraph', start: text.length, end: text.length } as const]) {
    if (text.slice(read, block.start).trim() !== '') all.push({ kind: 'paragraph', start: read, end: block.start })
    if (block.start < block.end) all.push(block)
    read = Math.max(read, block.end)
  }
  return all
}
