import { REFERENCE_RULE } from '../../annotation/chains/reference-nouns.ts'
import { outermost } from '../../annotation/names/nested-names.ts'
import { participantsOf } from '../../annotation/syntax/participants.ts'
import type { Mention } from '../../model.ts'
import { fits } from '../../ontology/fits.ts'
import { RELATIONS } from '../../ontology/ontology.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { type Draft, draftBetween } from '../draft.ts'
import { peopleFrom } from './people-lists.ts'
import { toldBefore } from './told-nationality.ts'

/** « l’Italien Antonio Tajani », « l’acteur italien Bud Spencer », « X, un scientifique péruvien »: a nationality. */
export function findCitizens(context: ClaimContext): Draft[] {
  return outermost(context.annotated.mentions).flatMap(country => {
    if (country.kind !== 'country') return []
    const people = country.form === 'name' ? inhabitant(context, country) : bearers(context, country)
    return people.flatMap(person => toDraft(context, person, country))
  })
}

/** « au Suisse Benjamin Steffen »: where the word for the inhabitant is that for the country, and a name stands right behind. */
function inhabitant(context: ClaimContext, country: Mention): Mention[] {
  const { view, document, language } = context
  const { gazetteer } = language
  const people = peopleFrom(context, view.after(country), false)
  if (people.length === 0) return []
  const said = document.text.slice(country.start, country.end)
  const entry = [...gazetteer.countries.values()].find(({ name }) => name === country.name)
  return entry?.inhabitants.includes(said) ? people : []
}

/** The people whom the word for a country qualifies, directly or through the noun of what they do. */
function bearers(context: ClaimContext, country: Mention): Mention[] {
  const { syntax, view } = context
  const word = syntax.headOf(country)
  const noun = word === undefined || syntax.words[word]?.relation !== 'amod' ? -1 : (syntax.words[word]?.head ?? -1)
  const described = syntax.mentionOf(noun < 0 ? (word ?? -1) : noun)
  if (described && isKnownDescription(context, described)) return [described]
  const beside = peopleFrom(context, afterAge(context, view.after(country)), isSeveral(context, word, noun))
  if (country.origin.rule === 'gazetteer-inhabitant' || isNoun(context, country)) return beside
  const office = word === undefined ? -1 : word - 1
  if (isOfficeOfCountry(context, noun, country) || isOfficeOfCountry(context, office, country)) return []
  if (noun < 0 || syntax.words[noun]?.upos !== 'NOUN') return toldBefore(context, country)
  if (beside.length > 0) return beside
  const told = toldOf(context, noun).slice(0, 1)
  return told.length > 0 ? told : toldBefore(context, country)
}

/** « Le musicien congolais », « l’Italien »: who is known to be somebody named. */
function isKnownDescription(context: ClaimContext, mention: Mention): boolean {
  return mention.origin.rule === REFERENCE_RULE && mention.type === 'person' && isNamed(context, mention.id)
}

/** Whether the word for a country, or the noun that it qualifies, tells several people. */
function isSeveral({ syntax }: ClaimContext, word: number | undefined, noun: number): boolean {
  if (word === undefined) return false
  if (noun >= 0 && syntax.hasFeature(noun, 'Number=Plur')) return true
  const article = syntax.words[syntax.child(word, 'det') ?? -1]?.feats ?? ''
  return syntax.hasFeature(word, 'Number=Plur') && !article.includes('Number=Sing')
}

/** How many tokens stand in « de 22 ans ». */
const AGE = 3

/** « Le Brésilien de 22 ans X »: the index behind the age, or the one given where no age stands there. */
function afterAge({ view, language }: ClaimContext, at: number): number {
  const isAge = language.words.of.includes(view.lower(at)) && /^\d{1,3}$/.test(view.lower(at + 1))
  return isAge ? at + AGE : at
}

/** Whom a noun tells something of: « X, acteur italien », « X est un acteur italien », « X, de nationalité italienne ». */
function toldOf(context: ClaimContext, noun: number): Mention[] {
  const { syntax, language } = context
  const { relation = '', head = -1, lemma = '' } = syntax.words[noun] ?? {}
  const isTold = relation === 'appos' || (relation === 'nmod' && language.words.nationalities.includes(lemma))
  if (isTold) return participantsOf(context, head).flatMap(id => context.mention(id) ?? [])
  const subject = syntax.child(noun, 'cop') === undefined ? undefined : syntax.child(noun, 'nsubj')
  const title = context.titleAt(noun)
  return subject === undefined || title === undefined
    ? []
    : participantsOf(context, subject).flatMap(id => context.mention(id) ?? [])
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

function toDraft(context: ClaimContext, person: Mention, country: Mention): Draft[] {
  if (person.type !== 'person' || (person.form !== 'name' && !isKnownDescription(context, person))) return []
  const rule = country.origin.rule === 'gazetteer-inhabitant' ? 'inhabitant-before-name' : 'nationality-of-noun'
  return draftBetween(context, person, country, { relation: 'citizen_of', trigger: country, confidence: 0.8, rule })
}
