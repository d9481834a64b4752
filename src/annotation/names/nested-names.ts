import type { GazetteerMatch } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import type { Mention, Span } from '../../model.ts'
import { isCapitalised } from '../../text/characters.ts'
import { byPosition, contains, spanAround, spansWithin } from '../../text/span.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { entryFields, type FoundName } from './name-choice.ts'
import { isLedTo } from './name-context.ts'

/** The names that stand by themselves, and those that stand in one of them. */
export interface NameLayer {
  readonly outer: readonly Mention[]
  readonly nested: readonly Mention[]
}

/**
 * « conseil des droits de l’homme des Nations unies », « tribunal de Paris »: the bodies and places that a preposition
 * leads to inside a longer name, out of the names found and of what the gazetteer knows. Sorted by position.
 */
export function findNested(
  view: TokenView,
  outer: readonly Mention[],
  found: readonly FoundName[],
  known: readonly GazetteerMatch[],
  language: Language,
): FoundName[] {
  const standing = new Set(outer.map(({ name }) => name))
  const isKnown = ({ fields }: FoundName): boolean => fields.rule !== 'recogniser' || standing.has(fields.name)
  const towns = outer.flatMap(mention => townOf(view, mention, language))
  const candidates = [...found, ...known.flatMap(match => fromGazetteer(view, match)), ...towns]
    .filter(candidate => {
      const { span, fields } = candidate
      const around = spanAround(outer, span)
      return (
        around !== undefined &&
        around.type !== 'person' &&
        around.start < span.start &&
        fields.type !== 'person' &&
        fields.rule !== 'gazetteer-inhabitant' &&
        (around.kind !== 'site' || isKnown(candidate)) &&
        !isField(view, candidate, around, language, isKnown(candidate)) &&
        (fields.form === 'name' ? isLedTo(view, view.indexOf(span.start), language) : NAMED.has(around.origin.rule))
      )
    })
    .sort((a, b) => byPosition(a.span, b.span) || b.fields.confidence - a.fields.confidence)
  const kept: FoundName[] = []
  for (const candidate of candidates) if (!isTwin(candidate, kept.at(-1))) kept.push(candidate)
  return kept
}

/** « département de la Sécurité publique du Texas »: what nothing but its capital names, right behind the noun, is its field. */
function isField(
  view: TokenView,
  { span, fields }: FoundName,
  around: Mention,
  { words }: Language,
  isKnown: boolean,
): boolean {
  const first = view.indexOf(around.start) + 1
  const lead = view.indexOf(span.start) - first
  const isBehind =
    words.of.includes(view.lower(first)) &&
    (lead === 1 || (lead === 2 && words.articles.includes(view.lower(first + 1))))
  const isGuessed = !isKnown && fields.type === 'organisation' && around.origin.rule === 'institution'
  return isGuessed && isBehind && span.end === around.end
}

/** « hôpital de Sallanches »: what « de » joins with such a building is where it stands, whether anything knows it or not. */
function townOf(view: TokenView, outer: Mention, { institutions, words }: Language): FoundName[] {
  const first = view.indexOf(outer.start) + 2
  const end = view.after(outer)
  const rest = view.tokens.slice(first, end)
  const isTown = rest.length > 0 && rest.every(({ text }) => isCapitalised(text))
  if (outer.kind !== 'site' || !isTown || !words.of.includes(view.lower(first - 1))) return []
  if (!institutions.housed.includes(view.lower(first - 2))) return []
  const name = rest.map(({ text }) => text).join(' ')
  return [
    {
      span: view.span(first, end),
      fields: { type: 'place', form: 'name', name, confidence: 0.6, rule: 'town-of-building' },
    },
  ]
}

/** The names that stand in no other: those that rules take for who does something, or where. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  let open: Span = { start: -1, end: -1 }
  return mentions.filter(mention => {
    if (!isName(mention)) return true
    if (contains(open, mention)) return false
    if (mention.end > open.end) open = mention
    return true
  })
}

/** The shortest name of a body or place around each name that stands in one; mentions sorted by position. */
export function nestings(mentions: readonly Mention[]): { readonly inner: Mention; readonly outer: Mention }[] {
  const names = mentions.filter(isName)
  return outermost(names).flatMap(outer => {
    const within = spansWithin(names, outer).filter(name => name !== outer)
    return within.map(inner => ({
      inner,
      outer: within.findLast(name => name !== inner && contains(name, inner)) ?? outer,
    }))
  })
}

function isName({ form }: Mention): boolean {
  return form === 'name' || form === 'adjective'
}

function fromGazetteer(view: TokenView, match: GazetteerMatch): FoundName[] {
  const { entry, first, end } = match
  if (entry.ambiguous) return []
  return [{ span: view.span(first, end), fields: entryFields(match) }]
}

function isTwin({ span }: FoundName, last: FoundName | undefined): boolean {
  return (
    last !== undefined && span.start < last.span.end && !(span.start > last.span.start && span.end <= last.span.end)
  )
}

const NAMED: ReadonlySet<string> = new Set(['capital-body', 'institution', 'recogniser'])
