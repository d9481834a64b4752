import type { Language } from '../language/language.ts'
import type { Mention, RelationName, Status, Title } from '../model.ts'
import { makeMention } from './mention.ts'
import { readComplement } from './title-complement.ts'
import { findHolder, type TitleContext } from './title-holder.ts'
import { type TitleNoun, titleNouns } from './title-nouns.ts'
import type { TokenView } from './token-view.ts'

/** Titles of a document with the descriptions that they make: people told by their office alone. */
export interface TitleLayer {
  readonly titles: readonly Title[]
  readonly descriptions: readonly Mention[]
}

/**
 * The offices that a text names: their noun, the body or country, the person beside it where there is one. Where there
 * is none and the title is definite, a description mention stands for the holder.
 */
export function findTitles(context: TitleContext): TitleLayer {
  const { view, language } = context
  const titles: Title[] = []
  const descriptions: Mention[] = []
  for (const noun of titleNouns(view, language)) {
    const relation = noun.relation ?? officeBefore(view, titles, noun)
    if (!relation) continue
    const [title, description] = readTitle(context, noun, relation)
    titles.push(title)
    if (description) descriptions.push(description)
  }
  return { titles: shareHolders(view, language, titles), descriptions }
}

/** « son homologue »: the office of the last person named with one, in the same sentence. */
function officeBefore(view: TokenView, titles: readonly Title[], noun: TitleNoun): RelationName | undefined {
  const sentence = view.sentenceOf(noun.first)
  const before = titles.at(-1)
  return before && sentence && before.start >= sentence.start ? before.relation : undefined
}

/** « X, président de A et maire de B »: two titles joined by « et », the second without article, are one person’s. */
function shareHolders(view: TokenView, { words }: Language, titles: readonly Title[]): Title[] {
  const shared: Title[] = []
  for (const title of titles) {
    const before = shared.at(-1)
    const joint = view.indexOf(title.start) - 1
    const joined = before && view.after(before) === joint && words.and.includes(view.lower(joint))
    const holder = joined && !title.holder && !title.description ? before.holder : undefined
    shared.push(holder ? { ...title, holder } : title)
  }
  return shared
}

function readTitle(context: TitleContext, noun: TitleNoun, relation: RelationName): [Title, Mention?] {
  const { document, view, language } = context
  const left = readLeft(view, noun, language)
  const complement = readComplement(view, noun.end, relation, language)
  const holder = noun.plural ? undefined : findHolder(context, noun, left.first, complement.end)
  const span = view.span(left.first, complement.end)
  const beside = holder && holder.start >= span.end && view.indexOf(holder.start) <= complement.end + 1 ? holder.end : 0
  const title: Title = {
    start: span.start,
    end: Math.max(span.end, beside),
    head: view.span(noun.first, noun.end),
    relation,
    inverse: noun.inverse,
    status: noun.former ? 'former' : left.status,
    of: complement.of,
    plural: noun.plural,
  }
  if (holder) return [{ ...title, holder: holder.id }]
  if (!left.definite || noun.plural) return [title]
  const description = makeMention(document, span, {
    type: 'person',
    form: 'description',
    name: document.text.slice(span.start, span.end),
    confidence: 0.7,
    rule: 'title-alone',
  })
  return [{ ...title, description: description.id }, description]
}

/** What stands before the noun: « l’ancien », « le futur », « un ». */
function readLeft(
  view: TokenView,
  noun: TitleNoun,
  language: Language,
): { readonly first: number; readonly status: Status; readonly definite: boolean } {
  const { former, future, degrees, articles, possessives } = language.words
  let first = noun.first
  let status: Status = 'asserted'
  for (;;) {
    const word = view.lower(first - 1)
    if (former.includes(word)) status = 'former'
    else if (future.includes(word)) status = 'planned'
    else if (!degrees.includes(word)) break
    first--
  }
  const word = view.lower(first - 1)
  const determined = articles.includes(word) || possessives.includes(word)
  return { first: determined ? first - 1 : first, status, definite: determined && !INDEFINITE.has(word) }
}

const INDEFINITE: ReadonlySet<string> = new Set(['un', 'une', 'des'])
