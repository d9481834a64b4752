import { outermost } from '../annotation/nested-names.ts'
import { participantsOf } from '../annotation/participants.ts'
import type { Mention } from '../model.ts'
import { fits } from '../ontology/fits.ts'
import { RELATIONS } from '../ontology/ontology.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'
import { peopleFrom } from './people-lists.ts'

/** « l’Italien Antonio Tajani », « l’acteur italien Bud Spencer », « X, un scientifique péruvien »: a nationality. */
export function findCitizens(context: ClaimContext): Draft[] {
  return outermost(context.annotated.mentions).flatMap(country => {
    if (country.form !== 'adjective' || country.kind !== 'country') return []
    return bearers(context, country).flatMap(person => toDraft(context, person, country) ?? [])
  })
}

/** The people whom the word for a country qualifies, directly or through the noun of what they do. */
function bearers(context: ClaimContext, country: Mention): Mention[] {
  const { syntax, view } = context
  const word = syntax.headOf(country)
  const article = syntax.words[syntax.child(word ?? -1, 'det') ?? -1]?.feats ?? ''
  const several = word !== undefined && syntax.hasFeature(word, 'Number=Plur') && !article.includes('Number=Sing')
  const beside = peopleFrom(context, view.after(country), several)
  if (country.origin.rule === 'gazetteer-inhabitant' || isNoun(context, country)) return beside
  const noun = word === undefined || syntax.words[word]?.relation !== 'amod' ? -1 : (syntax.words[word]?.head ?? -1)
  if (noun < 0 || syntax.words[noun]?.upos !== 'NOUN' || isOfficeOfCountry(context, noun, country)) return []
  if (beside.length > 0) return beside
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const apposed = relation === 'appos' ? participantsOf(context, head) : []
  return apposed.flatMap(id => context.mention(id) ?? []).slice(0, 1)
}

/** « l’italien Pietro Canzio »: an article makes the adjective a noun, written small. */
function isNoun({ view, language }: ClaimContext, country: Mention): boolean {
  return language.words.articles.includes(view.lower(view.indexOf(country.start) - 1))
}

/** « le président italien »: the country is that of the office, and the office says so already. */
function isOfficeOfCountry(context: ClaimContext, noun: number, country: Mention): boolean {
  const title = context.titleAt(noun)
  if (title === undefined) return false
  if (title.relation === 'head_of' || title.relation === 'member_of') return title.of.includes(country.id)
  return fits(RELATIONS[title.relation].object, 'place', 'country')
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
