import type { Gazetteer } from '../../language/gazetteer-entry.ts'
import { isGivenName } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import type { IntroducingRow } from '../../language/lexicons/institutions.ts'
import { isCapitalised } from '../../text/characters.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { type Introducing, introducingNouns } from './introducing-nouns.ts'
import type { FoundName } from './name-choice.ts'

/** A noun that says what the names behind it name; `first` is the token where the first of them begins. */
export interface Introduction extends Introducing {
  readonly first: number
}

/** How many words may stand between the noun and the name: « la société de production audiovisuelle X ». */
const BETWEEN = 6

/** The noun that begins with a token and the name that it introduces, if there is one: « chaîne cryptée X », « villes de X ». */
export function introductionAt(view: TokenView, at: number, language: Language): Introduction | undefined {
  if (view.lower(at - 1) === '-') return undefined
  const phrases = introducingNouns(language.institutions).get(view.lower(at)) ?? []
  for (const { words, value } of phrases) {
    if (!words.every((word, index) => view.tokens[at + index]?.text === word)) continue
    const { row, plural } = value
    const first = row.of ? behindOf(view, at + words.length, language) : beside(view, at, at + words.length, language)
    if (first !== undefined && nameEnd(view, first) > first) return { row, plural, first }
  }
  return undefined
}

/**
 * Names with the type of the noun that introduces them, whatever else they were taken for, and those that nobody else
 * found: « la société Gaumont », « les chaînes D8, D17 et CNews », « les quartiers de Ramouseh et Soukkari ».
 */
export function findIntroduced(view: TokenView, chosen: readonly FoundName[], language: Language): FoundName[] {
  // « les salariés de Trump » are those of a man whom the text names whole.
  const families = new Set(
    chosen.flatMap(({ fields: { type, name } }) => (type === 'person' ? name.split(' ').slice(1) : [])),
  )
  const known = { foundAt: new Map(chosen.map(name => [name.span.start, name])), gazetteer: language.gazetteer }
  const introduced = view.tokens.flatMap((_, at) => {
    const introduction = introductionAt(view, at, language)
    if (!introduction) return []
    if (introduction.row.of && families.has(view.tokens[introduction.first]?.text ?? '')) return []
    return listFrom(view, introduction, language).flatMap(first => named(view, first, introduction.row, known) ?? [])
  })
  return [...introduced, ...again(chosen, introduced)]
}

/** The tokens where the names of a list begin; one name where the noun is singular. */
function listFrom(view: TokenView, { first, plural }: Introduction, { words }: Language): number[] {
  const firsts = [first]
  for (let end = nameEnd(view, first); plural; ) {
    const last = words.and.includes(view.lower(end))
    if (!last && view.lower(end) !== ',') break
    const next = end + 1
    const after = nameEnd(view, next)
    if (after === next) break
    firsts.push(next)
    if (last) break
    end = after
  }
  return firsts
}

/** What is known before: the names found, by where they begin, and the forenames. */
interface Known {
  readonly foundAt: ReadonlyMap<number, FoundName>
  readonly gazetteer: Gazetteer
}

/** The name that begins with a token as the row says, or nothing where it is known better. */
function named(
  view: TokenView,
  first: number,
  { type, kind, human, of, sure }: IntroducingRow,
  { foundAt, gazetteer }: Known,
): FoundName | undefined {
  const end = nameEnd(view, first)
  if (end === first) return undefined
  const span = view.span(first, end)
  const known = foundAt.get(span.start)
  if (known && !isOpen(known, type)) return undefined
  // « le collectif Sécurité pour tous »
  if (!kind && !known && !isProper(view, first)) return undefined
  // « les salariés de Paris »
  const isBody = known ? known.fields.type === 'person' || (sure && isUnlisted(known)) : isProper(view, first)
  if (of && type === 'organisation' && !isBody) return undefined
  // « le patron du parti Jean X »
  const isWhole = known?.fields.type === 'person' && known.fields.name.includes(' ')
  if (isWhole && (human || of || (kind !== COMPANY && isGivenName(gazetteer, known.fields.name.split(' ')[0] ?? ''))))
    return undefined
  const words = view.tokens.filter(token => token.start >= span.start && token.end <= span.end)
  const name = known?.fields.name ?? words.map(({ text }) => text).join(' ')
  const fields = { type, form: 'name', name, confidence: 0.7, rule: 'introduced', ...(kind && { kind }) } as const
  return { span: known?.span ?? span, fields }
}

/** « la filiale de Lesieur »: a place for the recogniser alone. */
function isUnlisted({ fields }: FoundName): boolean {
  return fields.type === 'place' && fields.rule === 'recogniser'
}

/** Many companies bear the name of their founder. */
const COMPANY = 'company'

/** A word that the tagger takes for a name. */
function isProper(view: TokenView, at: number): boolean {
  return view.word(at)?.upos === 'PROPN'
}

/** Whether a name may be told anew: what the recogniser found of another type, towns behind the noun of a body, teams behind that of a town. */
function isOpen({ fields }: FoundName, type: IntroducingRow['type']): boolean {
  if (fields.type === type) return type === 'organisation' && fields.rule === 'recogniser' && fields.kind === undefined
  if (fields.form !== 'name') return false
  return fields.rule === 'recogniser' || (fields.type === 'place' && fields.kind === 'city') || fields.kind === 'team'
}

/** The same names where they stand without what introduces them. */
export function again(chosen: readonly FoundName[], introduced: readonly FoundName[]): FoundName[] {
  const known = new Map(introduced.map(({ fields }) => [fields.name, fields]))
  const taken = new Set(introduced.map(({ span }) => span.start))
  return chosen.flatMap(({ span, fields }) => {
    const told = fields.rule === 'recogniser' && !taken.has(span.start) ? known.get(fields.name) : undefined
    return told ? [{ span, fields: told }] : []
  })
}

/** Past « de » and an article: where the name of a place stands. */
function behindOf(view: TokenView, from: number, { words }: Language): number | undefined {
  const at = skipAdjectives(view, from)
  // « du », « des » lead to what is no name of a place: « le département du Trésor ».
  return words.of.includes(view.lower(at)) && isOneWord(view, at) ? at + 1 : undefined
}

/** Past adjectives and a complement in small letters: « cryptée », « de production ». */
function beside(view: TokenView, noun: number, from: number, { words }: Language): number | undefined {
  let at = skipAdjectives(view, from)
  const isLed = (from: number): boolean => view.word(from)?.upos === 'ADP' && view.word(from + 1)?.upos === 'NOUN'
  // « firme de boîtes en plastique »
  for (let steps = 0; steps < 2 && isLed(at) && isSmall(view, at + 1); steps++) {
    if (steps === 0 && !words.of.includes(view.lower(at))) break
    at = skipAdjectives(view, at + 2)
  }
  // « son mouvement, X, »
  const isOwn = words.possessives.includes(view.lower(noun - 1)) && view.lower(at) === ','
  if (view.lower(at) === ':' || isOwn) at++
  return at - from <= BETWEEN ? at : undefined
}

/** Whether a token is one word: « de », not « du ». */
function isOneWord(view: TokenView, at: number): boolean {
  const [first = 0, end = 0] = view.tokens[at]?.words ?? []
  return end - first === 1
}

function skipAdjectives(view: TokenView, from: number): number {
  let at = from
  while (isSmall(view, at) && QUALIFYING.has(view.word(at)?.upos ?? '')) at++
  return at
}

const QUALIFYING: ReadonlySet<string> = new Set(['ADJ', 'VERB'])

function isSmall(view: TokenView, at: number): boolean {
  const text = view.tokens[at]?.text ?? ''
  return text !== '' && text === text.toLowerCase() && /\p{L}/u.test(text)
}

/** The index after the name that begins with a token: a mention, or capitalised words; the token itself where none does. */
export function nameEnd(view: TokenView, first: number): number {
  const mention = view.mentionAt(first)
  if (mention) return mention.form === 'name' ? view.after(mention) : first
  let at = first
  while (isNameWord(view, at)) at++
  // « l’État islamique », « le Trésor public »: what goes on in small letters is not named by its capital alone.
  return isSmall(view, at) && view.word(at)?.upos === 'ADJ' ? first : at
}

function isNameWord(view: TokenView, at: number): boolean {
  const text = view.tokens[at]?.text ?? ''
  return isCapitalised(text) && NAMING.has(view.word(at)?.upos ?? '') && view.sentenceOf(at)?.tokens[0] !== at
}

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'NUM', 'X', 'ADJ'])
