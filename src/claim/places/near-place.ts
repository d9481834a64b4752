import type { ClaimContext } from '../context.ts'

/** How many words may stand between the preposition and the place: « dans un petit hôpital de Rome ». */
const BETWEEN = 5

/**
 * The word of the place that a clause goes on to behind a verb: « est décédé hier, à l’âge de 86 ans, dans un hôpital de
 * Rome », whatever the tree hangs it on; `undefined` where another verb or the end of the sentence comes first.
 */
export function placeAfter(context: ClaimContext, verb: number): number | undefined {
  const { view, syntax } = context
  const start = syntax.words[verb]?.end ?? 0
  const first = view.indexOf(start)
  const end = view.sentenceOf(first)?.tokens[1] ?? first
  for (let at = first; at < end; at++) {
    const { upos = '', relation = '' } = view.word(at) ?? {}
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || STOPS.has(view.lower(at))) return undefined
    if (relation === 'nsubj' && upos === 'PRON') return undefined
    const mention = view.mentionAt(at)
    if (mention?.type === 'place' && mention.form === 'name' && isLedInto(context, at, first))
      return syntax.headOf(mention)
  }
  return undefined
}

const STOPS: ReadonlySet<string> = new Set([';', ':', '(', '«', '»', '–', '—'])

/** « à X », « dans le nord de X », « à son domicile de X »: a preposition of place leads there, over the noun of a part or building at the most. */
function isLedInto({ view, language }: ClaimContext, place: number, from: number): boolean {
  const { words, patterns, institutions } = language
  for (let at = place - 1, steps = 0; at >= from && steps < BETWEEN; at--, steps++) {
    const word = view.lower(at)
    if (words.in.includes(word)) return true
    const passed =
      words.of.includes(word) ||
      words.articles.includes(word) ||
      words.possessives.includes(word) ||
      view.word(at)?.upos === 'ADJ' ||
      patterns.places.areas.includes(word) ||
      patterns.places.parts.includes(word) ||
      patterns.places.homes.includes(word) ||
      institutions.housed.includes(word)
    if (!passed) return false
  }
  return false
}
