import type { Language } from '../language/language.ts'
import type { Document, Mention, RelationName, Status, Title } from '../model.ts'
import { makeMention } from './mention.ts'
import { readComplement } from './title-complement.ts'
import { findHolder } from './title-holder.ts'
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
export function findTitles(document: Document, view: TokenView, language: Language): TitleLayer {
  const titles: Title[] = []
  const descriptions: Mention[] = []
  for (const noun of titleNouns(view, language)) {
    const relation = noun.relation ?? officeBefore(view, titles, noun)
    if (!relation) continue
    const [title, description] = readTitle(document, view, noun, relation, language)
    titles.push(title)
    if (description) descriptions.push(description)
  }
  return { titles, descriptions }
}

/** « son homologue »: the office of the last person named with one, in the same sentence. */
function officeBefore(view: TokenView, titles: readonly Title[], noun: TitleNoun): RelationName | undefined {
  const sentence = view.sentenceOf(noun.first)
  const before = titles.at(-1)
  return before && sentence && before.start >= sentence.start ? before.relation : undefined
}

function readTitle(
  document: Document,
  view: TokenView,
  noun: TitleNoun,
  relation: RelationName,
  language: Language,
): [Title, Mention?] {
  const left = readLeft(view, noun, language)
  const complement = readComplement(view, noun.end, language)
  const holder = noun.plural ? undefined : findHolder(view, left.first, complement.end)
  const span = view.span(left.first, complement.end)
  const title: Title = {
    start: span.start,
    end: Math.max(span.end, holder?.end ?? 0),
    head: view.span(noun.first, noun.end),
    relation,
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
