import type { Span } from '../model.ts'
import { type ComparedName, type ComparedNames, SCORED_TYPES } from './name-spans.ts'
import type { Fault } from './score.ts'

/** Characters of the text shown around a name. */
const AROUND = 60

/** The names of one text that were missed, and those that were found where there is none or of another kind. */
export function nameFaults(article: string, text: string, { found, gold }: ComparedNames): readonly Fault[] {
  const fault = (kind: Fault['fault'], { type, ...span }: ComparedName, wanted = ''): Fault => ({
    article,
    part: 'name',
    fault: kind,
    what: `« ${text.slice(span.start, span.end)} » ${type}${wanted}`,
    sentence: around(text, span),
  })
  const typeAt = new Map(gold.map(name => [place(name), name.type]))
  const foundAt = new Set(found.filter(isScored).map(place))
  return [
    ...gold.filter(name => isScored(name) && !foundAt.has(place(name))).map(name => fault('missed', name)),
    ...found.filter(isScored).flatMap(name => {
      const wanted = typeAt.get(place(name))
      if (wanted === name.type) return []
      return [wanted === undefined ? fault('false alarm', name) : fault('wrong type', name, `, wanted ${wanted}`)]
    }),
  ]
}

function isScored({ type }: ComparedName): boolean {
  return SCORED_TYPES.some(scored => scored === type)
}

function place({ start, end }: Span): string {
  return `${start} ${end}`
}

function around(text: string, { start, end }: Span): string {
  return text
    .slice(Math.max(0, start - AROUND), end + AROUND)
    .replace(/\s+/g, ' ')
    .trim()
}
