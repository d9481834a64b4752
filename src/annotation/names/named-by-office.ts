import type { GazetteerMatch } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import type { EntityType, Span } from '../../model.ts'
import { byPosition, spanAround } from '../../text/span.ts'
import { phraseTokens } from '../syntax/phrases.ts'
import { afterOf } from '../syntax/prepositions.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { TitleNoun } from '../titles/title-nouns.ts'
import { again, nameEnd } from './introduced-names.ts'
import { entryFields, type FoundName } from './name-choice.ts'

/**
 * « patron du CNDD-FDD », « cofondateur de Wikipédia », « évêque de Tournai »: the bodies and places that only the office
 * before them tells, and those that were taken for people.
 */
export function bodiesOfOffices(
  view: TokenView,
  offices: readonly TitleNoun[],
  chosen: readonly FoundName[],
  known: readonly GazetteerMatch[],
  language: Language,
): FoundName[] {
  const bodies = known.filter(({ entry, form }) => entry.type === 'organisation' && form === 'name')
  const names: Names = {
    bodies: new Map(bodies.map(match => [match.first, match])),
    byStart: new Map(chosen.map(name => [name.span.start, name])),
    spans: chosen.map(({ span }) => span).sort(byPosition),
    families: new Set(
      chosen.flatMap(({ fields: { type, name } }) => (type === 'person' ? name.split(' ').slice(1) : [])),
    ),
  }
  const told = offices.flatMap(office => bodyOf(view, office, names, language) ?? [])
  return [...told, ...again(chosen, told)]
}

/** The names found before, by where they begin and in order. */
interface Names {
  /** What the gazetteer knows, also what it is not sure of. */
  readonly bodies: ReadonlyMap<number, GazetteerMatch>
  readonly byStart: ReadonlyMap<number, FoundName>
  readonly spans: readonly Span[]
  /** The words of the names of people behind their first. */
  readonly families: ReadonlySet<string>
}

function bodyOf(view: TokenView, office: TitleNoun, names: Names, language: Language): FoundName | undefined {
  const type = typeOf(office)
  const behind = afterAdjectives(view, office.end, language)
  const first = afterOf(view, behind, language)
  const entry = type === 'organisation' && first > behind ? names.bodies.get(first) : undefined
  const end = entry?.end ?? nameEnd(view, first)
  if (!type || first === behind || end === first) return undefined
  const isBare = first === behind + 1 && !isContracted(view, behind)
  const span = view.span(first, end)
  const known = names.byStart.get(span.start)
  if (entry && known?.fields.type === 'person' && known.span.end === span.end)
    return { span, fields: entryFields(entry) }
  const isNew = spanAround(names.spans, span) === undefined && isName(view, first)
  const isTold = known
    ? isNoPerson(office, known, isBare) || isNamedBody(view, office, known, names, language)
    : isNew && isBodyLed(office, isBare)
  if (!isTold) return undefined
  const words = view.tokens.slice(first, end).map(({ text }) => text)
  const name = known?.fields.name ?? words.join(' ')
  return {
    span: known?.span ?? span,
    fields: { type, form: 'name', name, confidence: 0.7, rule: 'body-of-office' },
  }
}

function typeOf({ seated, inverse, relation = 'said' }: TitleNoun): EntityType | undefined {
  if (inverse || !BODIES.has(relation)) return undefined
  return seated ? 'place' : 'organisation'
}

/** The relations that lead to bodies. */
const BODIES: ReadonlySet<string> = new Set([
  'founded',
  'head_of',
  'member_of',
  'president_of',
  'spokesperson_of',
  'works_for',
])

/** What an article leads to, or what is founded or run, is nobody; nor is that of which somebody is bishop. */
function isNoPerson({ relation, seated, corporate }: TitleNoun, { fields }: FoundName, isBare: boolean): boolean {
  const isFounded = relation === 'founded' && fields.type === 'place'
  const isOpen = (fields.type === 'person' || isFounded) && fields.rule === 'recogniser' && !fields.name.includes(' ')
  return isOpen && (!isBare || relation === 'founded' || seated || corporate)
}

/** « leader de X », « PDG de X »: what no list knows as a place is none there, nor is it a person whom the text names whole. */
function isNamedBody(
  view: TokenView,
  { first }: TitleNoun,
  { fields: { type, rule, name } }: FoundName,
  { families }: Names,
  { institutions }: Language,
): boolean {
  const isOpen = type === 'place' || (type === 'person' && !name.includes(' ') && !families.has(name))
  return isOpen && rule === 'recogniser' && institutions.bodiesOnly.some(noun => goesOnFrom(view, first, noun))
}

function goesOnFrom(view: TokenView, first: number, noun: string): boolean {
  return phraseTokens(noun).every((word, index) => view.lower(first + index) === word)
}

/** A place stands behind « de » alone; « président de X » may be one of a country, « président du X » is none. */
function isBodyLed({ relation, seated }: TitleNoun, isBare: boolean): boolean {
  if (seated) return isBare
  return relation !== 'president_of' || !isBare
}

/** « du », « des »: hold an article. */
function isContracted(view: TokenView, at: number): boolean {
  const [first = 0, end = 0] = view.tokens[at]?.words ?? []
  return end - first > 1
}

/** A word that the tagger takes for a name, or that its capitals make one. */
function isName(view: TokenView, first: number): boolean {
  return view.word(first)?.upos === 'PROPN' || /\p{Lu}.*\p{Lu}/u.test(view.tokens[first]?.text ?? '')
}

function afterAdjectives(view: TokenView, from: number, { titles }: Language): number {
  let at = from
  while (titles.adjectives.includes(view.lower(at))) at++
  return at
}
