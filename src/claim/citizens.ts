import { participantsOf } from '../annotation/participants.ts'
import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'

/** « l’Italien Antonio Tajani », « l’acteur italien Bud Spencer », « X, un scientifique péruvien »: a nationality. */
export function findCitizens(context: ClaimContext): Draft[] {
  return context.annotated.mentions.flatMap(country => {
    if (country.form !== 'adjective' || country.kind !== 'country') return []
    return bearers(context, country).flatMap(person => toDraft(context, person, country) ?? [])
  })
}

/** The people whom the word for a country qualifies, directly or through the noun of what they do. */
function bearers(context: ClaimContext, country: Mention): Mention[] {
  const { syntax, view } = context
  const beside = view.mentionAt(view.after(country))
  const word = syntax.headOf(country)
  if (country.origin.rule === 'gazetteer-inhabitant') return beside ? [beside] : []
  const noun = word === undefined || syntax.words[word]?.relation !== 'amod' ? -1 : (syntax.words[word]?.head ?? -1)
  if (noun < 0 || syntax.words[noun]?.upos !== 'NOUN' || context.titleAt(noun)) return []
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const apposed = relation === 'appos' ? participantsOf(context, head) : []
  return [beside, ...apposed.map(id => context.mention(id))].flatMap(found => found ?? []).slice(0, 1)
}

function toDraft(context: ClaimContext, person: Mention, country: Mention): Draft | undefined {
  const evidence = context.sentenceAt(person)
  if (person.type !== 'person' || person.form !== 'name' || !evidence || country.start < evidence.start)
    return undefined
  return {
    relation: 'citizen_of',
    subject: { node: person.id, span: person },
    object: { node: country.id, span: country },
    status: 'asserted',
    trigger: country,
    evidence,
    confidence: 0.8,
    rule: country.origin.rule === 'gazetteer-inhabitant' ? 'inhabitant-before-name' : 'nationality-of-noun',
  }
}
