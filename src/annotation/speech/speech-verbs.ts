import type { Language } from '../../language/language.ts'
import type { Word } from '../../model.ts'
import type { TokenView } from '../syntax/token-view.ts'

/** A verb of saying in a text: tokens `first` to `end` (half-open), auxiliary and inverted pronoun included. */
export interface SpeechVerbUse {
  readonly first: number
  readonly end: number
  readonly lemma: string
  /** The token of an inverted pronoun: « a-t-il déclaré », « ajoute-t-elle ». */
  readonly pronoun?: number
}

/** How many adverbs may stand between auxiliary and participle. */
const ADVERBS = 3

/**
 * The verb of saying that begins with a token, if one does: « déclare », « a déclaré », « a-t-il déclaré », « ajoute-t-il »;
 * beside a quotation also the verbs that say something only there.
 */
export function speechVerbAt(
  view: TokenView,
  at: number,
  language: Language,
  besideQuote?: 'beside a quotation',
): SpeechVerbUse | undefined {
  const word = view.word(at)
  if (!word || !(isVerb(word) || word.lemma === language.speech.making) || OTHER_PERSONS.test(word.feats))
    return undefined
  const inverted = isInverted(view, at + 1, language) ? { pronoun: at + 1 } : {}
  const next = 'pronoun' in inverted ? at + 2 : at + 1
  if (isSaying(word, language, besideQuote) && word.feats.includes('VerbForm=Fin')) {
    return { first: at, end: next, lemma: word.lemma, ...inverted }
  }
  const locution = locutionAt(view, at, language)
  if (locution && word.feats.includes('VerbForm=Fin')) return { first: at, ...locution, ...inverted }
  if (word.upos !== 'AUX') return undefined
  const participle = skipAdverbs(view, next)
  const verb = view.word(participle)
  const made = locutionAt(view, participle, language)
  if (made) return { first: at, ...made, ...inverted }
  if (!verb || !isSaying(verb, language, besideQuote)) return undefined
  return { first: at, end: participle + 1, lemma: verb.lemma, ...inverted }
}

/** « citons », « rappelez »: what the text itself says, or bids to say. */
const OTHER_PERSONS = /Number=Plur\|Person=[12]/

/** The verb of saying that a token is without being finite: « en affirmant », « pour révéler ». */
export function speechFormAt(view: TokenView, at: number, language: Language): SpeechVerbUse | undefined {
  const word = view.word(at)
  if (!word || !isSaying(word, language) || !NON_FINITE.test(word.feats)) return undefined
  return { first: at, end: at + 1, lemma: word.lemma }
}

const NON_FINITE = /VerbForm=Inf|Tense=Pres\|VerbForm=Part/

/** « fait savoir », « faisait valoir », « fait part ». */
function locutionAt(
  view: TokenView,
  at: number,
  { speech }: Language,
): Pick<SpeechVerbUse, 'end' | 'lemma'> | undefined {
  if (view.word(at)?.lemma !== speech.making) return undefined
  const last = skipAdverbs(view, at + 1)
  if (!speech.made.includes(view.lower(last))) return undefined
  return { end: last + 1, lemma: `${speech.making} ${view.lower(last)}` }
}

function isSaying(word: Word, { speech }: Language, besideQuote?: 'beside a quotation'): boolean {
  if (!isVerb(word)) return false
  return speech.verbs.includes(word.lemma) || (besideQuote !== undefined && speech.quoting.includes(word.lemma))
}

function isVerb({ upos }: Word): boolean {
  return upos === 'VERB' || upos === 'AUX'
}

/** « -t-il », « -elle »: a pronoun that the verb has taken behind it. */
function isInverted(view: TokenView, at: number, { words }: Language): boolean {
  const [dash, ...rest] = view.lower(at).split('-')
  return dash === '' && words.thirdPersons.includes(rest.at(-1) ?? '')
}

function skipAdverbs(view: TokenView, at: number): number {
  let next = at
  while (next < at + ADVERBS && view.word(next)?.upos === 'ADV') next++
  return next
}
