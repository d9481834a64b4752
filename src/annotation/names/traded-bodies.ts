import type { Gazetteer } from '../../language/gazetteer-entry.ts'
import { isGivenName } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import type { DealNouns, DealWords } from '../../language/lexicons/institutions.ts'
import { isCapitalised } from '../../text/characters.ts'
import { phraseAt } from '../syntax/phrases.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { again, nameEnd } from './introduced-names.ts'
import { introducingNouns } from './introducing-nouns.ts'
import type { FoundName } from './name-choice.ts'
import { afterPeople, afterShare } from './shares.ts'

/** How a trade tells what it is of: `sure` where nothing but bodies are traded so, whatever else the name was taken for. */
interface Trade {
  readonly first: number
  readonly sure: boolean
}

/** How many words may stand between a trade and its first name: « a racheté, pour 3 euros, … » tells none. */
const LEAD = 7

/** How many auxiliaries and adverbs may stand between a name and the participle of what befell it. */
const VERBAL = 3

/**
 * « racheter X », « le rachat de X, Y et Z », « une participation dans X », « 20 % des parts de X », « X est racheté par »:
 * companies that only the trade tells, and those that were taken for people or towns.
 */
export function findTradedBodies(view: TokenView, chosen: readonly FoundName[], language: Language): FoundName[] {
  const families = new Set(
    chosen.flatMap(({ fields: { type, name } }) => (type === 'person' ? name.split(' ').slice(1) : [])),
  )
  const byStart = new Map(chosen.map(name => [name.span.start, name]))
  const told = view.tokens.flatMap((_, at) => {
    const trade = tradeAt(view, at, language)
    if (!trade) return []
    return listFrom(view, trade.first, language).flatMap(
      first => named(view, first, trade.sure, { families, byStart, gazetteer: language.gazetteer }) ?? [],
    )
  })
  return [...told, ...again(chosen, told)]
}

/** The trade whose word stands at a token, with the token where the first name begins. */
function tradeAt(view: TokenView, at: number, language: Language): Trade | undefined {
  const { upos, lemma = '' } = view.word(at) ?? {}
  const { deals } = language.institutions
  if (upos === 'VERB') return verbAt(view, at, lemma, language)
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined
  const row = deals.nouns.find(({ nouns }) => nouns.includes(lemma))
  return row && ofNoun(view, at, row, language)
}

/** « a racheté l’américain X »: the object, past adverbs and a people; before a participle, what it befell. */
function verbAt(view: TokenView, at: number, lemma: string, language: Language): Trade | undefined {
  const { deals } = language.institutions
  const sure = deals.verbs.includes(lemma)
  if (!sure && !isLoose(view, at, lemma, deals)) return undefined
  const first = objectStart(view, at + 1, language)
  if (isNameAt(view, first)) return { first, sure }
  const isPassive =
    sure && /VerbForm=Part/.test(view.word(at)?.feats ?? '') && deals.agents.includes(view.lower(at + 1))
  const subject = isPassive ? subjectStart(view, at) : undefined
  return subject === undefined ? undefined : { first: subject, sure }
}

/** « X s’offre Y », « X contrôle Y »: where a body does it, what it does it to is one. */
function isLoose(view: TokenView, at: number, lemma: string, { loose, reflexive }: DealWords): boolean {
  if (!loose.includes(lemma) && !reflexive.includes(lemma)) return false
  const isOneself = view.word(at - 1)?.upos === 'PRON' || view.word(at - 2)?.upos === 'PRON'
  return isOneself === reflexive.includes(lemma) && isByCompany(view, at)
}

const LIGHT: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PRON'])

/** Past adverbs, and an article with a people or « 20 % des parts de ». */
function objectStart(view: TokenView, from: number, language: Language): number {
  let at = from
  while (view.word(at)?.upos === 'ADV') at++
  return afterShare(view, at, language) ?? afterPeople(view, at, language)
}

/** « le rachat de X », « l’acquisition par Y de X », « une participation de 20 % dans X », « a pris le contrôle de X » where a company does it. */
function ofNoun(
  view: TokenView,
  noun: number,
  { leads, with: verbs }: DealNouns,
  language: Language,
): Trade | undefined {
  if (verbs && !isDone(view, noun, verbs)) return undefined
  for (let at = noun + 1; at < noun + LEAD; at++) {
    if (view.mentionAt(at)?.form === 'name' || STOP.has(view.lower(at)) || view.word(at)?.upos === 'VERB')
      return undefined
    if (!leads.includes(view.lower(at))) continue
    const first = afterPeople(view, at + 1, language)
    if (isNameAt(view, first)) return { first, sure: true }
  }
  return undefined
}

/** « X a pris le contrôle », « X entre au capital »: one of the verbs stands right before, and a company before it. */
function isDone(view: TokenView, noun: number, verbs: readonly string[]): boolean {
  for (let at = noun - 1; at > noun - LEAD; at--) {
    const { upos, lemma = '' } = view.word(at) ?? {}
    if (upos === 'VERB') return verbs.includes(lemma) && isByCompany(view, at)
  }
  return false
}

/** Whether the name before a verb, its auxiliaries and its adverbs is that of a company or outlet. */
function isByCompany(view: TokenView, verb: number): boolean {
  let at = verb - 1
  while (at >= verb - VERBAL && LIGHT.has(view.word(at)?.upos ?? '')) at--
  const { type, kind } = view.mentionEndingAt(at) ?? {}
  return type === 'organisation' && (kind === 'company' || kind === 'media')
}

const STOP: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', '»'])

/** The token where the name before « est », « vient d’être » and a participle begins. */
function subjectStart(view: TokenView, participle: number): number | undefined {
  let at = participle - 1
  while (at >= participle - VERBAL && LIGHT.has(view.word(at)?.upos ?? '')) at--
  const known = view.mentionEndingAt(at)
  if (known) return known.form === 'name' ? view.indexOf(known.start) : undefined
  return isNameAt(view, at) && !isCapitalised(view.tokens[at - 1]?.text ?? '') ? at : undefined
}

/** A mention, or a word with a capital that begins no sentence but as a proper noun. */
function isNameAt(view: TokenView, at: number): boolean {
  const mention = view.mentionAt(at)
  if (mention) return mention.form === 'name'
  return view.word(at)?.upos === 'PROPN' && isCapitalised(view.tokens[at]?.text ?? '')
}

/** The tokens where the names of a list begin: « X, Y et le site Z ». */
function listFrom(view: TokenView, first: number, language: Language): number[] {
  const { words } = language
  const firsts = [first]
  for (let at = endOf(view, first); ; ) {
    const last = words.both.includes(view.lower(at))
    if (!last && view.lower(at) !== ',') return firsts
    const next = words.articles.includes(view.lower(at + 1)) ? at + 2 : at + 1
    const noun = phraseAt(view, next, introducingNouns(language.institutions))
    const start = afterShare(view, at + 1, language) ?? (noun ? next + noun.words.length : next)
    const end = endOf(view, start)
    // A name behind a comma that goes on with no other is that of who does it: « après le rachat de X, Y … ».
    if (end === start || !(last || goesOn(view, end, language))) return firsts
    firsts.push(start)
    if (last) return firsts
    at = end
  }
}

function goesOn(view: TokenView, end: number, { words }: Language): boolean {
  return view.lower(end) === ',' || words.both.includes(view.lower(end))
}

/** The index after a name: a mention, or proper nouns with capitals. */
function endOf(view: TokenView, first: number): number {
  return isNameAt(view, first) ? Math.max(nameEnd(view, first), view.mentionAt(first) ? 0 : first + 1) : first
}

/** What is known of names before: those of families, the names found, by where they begin, and the forenames. */
interface Known {
  readonly families: ReadonlySet<string>
  readonly byStart: ReadonlyMap<number, FoundName>
  readonly gazetteer: Gazetteer
}

/** The name at a token as a company, where it is not known better. */
function named(view: TokenView, first: number, sure: boolean, names: Known): FoundName | undefined {
  const span = view.span(first, endOf(view, first))
  const known = names.byStart.get(span.start)
  if (known && !(sure && isOpen(known, names))) return undefined
  const words = view.tokens.slice(first, endOf(view, first)).map(({ text }) => text)
  const name = known?.fields.name ?? words.join(' ')
  const fields = { type: 'organisation', kind: 'company', form: 'name', name, confidence: 0.7, rule: 'traded' } as const
  return { span: known?.span ?? span, fields }
}

/** What the recogniser took for a person of no known family or forename or for a place, or a body of no kind. */
function isOpen({ fields }: FoundName, { families, gazetteer }: Known): boolean {
  const { type, kind, rule, name } = fields
  if (type === 'organisation') return rule === 'recogniser' && kind === undefined
  if (rule !== 'recogniser') return type === 'place' && kind === 'city' && !name.includes(' ')
  const [forename = '', ...rest] = name.split(' ')
  if (rest.length === 0) return !families.has(name)
  return type === 'place' ? kind === undefined : !isGivenName(gazetteer, forename)
}
