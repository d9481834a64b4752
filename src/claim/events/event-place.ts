import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { clauseOf } from '../dates/date-attachment.ts'
import { isOnlyNamed } from './only-named.ts'

/** The places that the syntax ties to an event, the closest first: « l’attentat de Nice », « a été tué à Paris ». */
export function placesOf(context: ClaimContext, word: number): Mention[] {
  const own = [...placesAt(context, word), ...adjectives(context, word)]
  if (own.length > 0 || isOnlyNamed(context, word)) return own
  const clause = clauseOf(context.syntax, word)
  return clause === word ? [] : placesAt(context, clause)
}

/** The places led by a preposition under a word, or under a noun that is under it: « un attentat dans une école de Paris ». */
export function placesAt({ syntax, language }: ClaimContext, word: number): Mention[] {
  const isVerb = syntax.words[word]?.upos === 'VERB'
  return syntax.children(word).flatMap(child => {
    const relation = syntax.words[child]?.relation ?? ''
    const leading = syntax.caseOf(child)
    if (!LOCATIVE.test(relation) || !language.events.leading.includes(leading)) return []
    // « le président élu du Gabon »: what a verb is « de » is not where it happens.
    if (isVerb && language.words.of.includes(leading)) return []
    const place = placeAt(syntax.mentionOf(child))
    if (place) return [place]
    return syntax.children(child).flatMap(inner => {
      const led =
        (syntax.words[inner]?.relation ?? '') === 'nmod' && language.events.leading.includes(syntax.caseOf(inner))
      return led ? (placeAt(syntax.mentionOf(inner)) ?? []) : []
    })
  })
}

const LOCATIVE = /^(?:obl(?!:agent)|nmod|iobj|advmod)/

/** « l’élection présidentielle française ». */
function adjectives({ syntax }: ClaimContext, word: number): Mention[] {
  return syntax.children(word).flatMap(child => {
    const mention = syntax.mentionOf(child)
    return syntax.words[child]?.relation === 'amod' && mention?.kind === 'country' ? [mention] : []
  })
}

/** « Les Gambiens votent », « les électeurs néerlandais »: the country of those who do what a verb says. */
export function countryOfSubject({ syntax }: ClaimContext, verb: number): Mention | undefined {
  const subject = syntax.child(verb, 'nsubj', 'nsubj:pass')
  if (subject === undefined) return undefined
  return [subject, ...syntax.children(subject)]
    .map(at => syntax.mentionOf(at))
    .find(mention => mention?.form === 'adjective' && mention.kind === 'country')
}

function placeAt(mention: Mention | undefined): Mention | undefined {
  return mention?.type === 'place' && mention.form === 'name' ? mention : undefined
}
