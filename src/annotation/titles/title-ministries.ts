import type { Reading, Source } from './title-reading.ts'
import { afterLead, isOfTopic } from './title-topics.ts'

/** How many words the portfolios of one minister may have. */
const LONGEST = 14

/**
 * « de la Transition écologique et solidaire », « de l’Enseignement supérieur, de la Recherche et de l’Innovation »: what a
 * minister is of, whatever it is called, up to the name of a country or person.
 */
export function readMinistry(source: Source, reading: Reading): Reading | undefined {
  if (source.relation !== 'minister_of') return undefined
  let end = reading.at
  while (end < reading.at + LONGEST) {
    const next = end > source.noun.end && isJoint(source, end) ? end + 1 : end
    const at = portfolioEnd(source, next)
    if (at === next) break
    end = at
  }
  return end > reading.at ? { ...reading, at: end, end } : undefined
}

function isJoint({ view, language }: Source, at: number): boolean {
  return language.words.and.includes(view.lower(at)) || view.lower(at) === ','
}

/** The index after « de l’Immigration » or « solidaire », or the one given where no such thing stands there. */
function portfolioEnd({ view, language }: Source, from: number): number {
  const first = afterLead(view, from, language)
  let at = first
  while (isOfTopic(view, at, language) && (at === first || view.word(at)?.upos !== 'PROPN')) at++
  return first > from || view.word(from)?.upos === 'ADJ' ? (at > first ? at : from) : from
}
