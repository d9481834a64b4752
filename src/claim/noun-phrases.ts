import type { Mention, MentionId, Title } from '../model.ts'
import { contains, cover } from '../text/span.ts'
import type { ClaimContext } from './context.ts'

/** A phrase that names one participant: tokens `first` to `end` (half-open), its title included. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly mention: MentionId
}

/** Phrases joined by commas and « et »: « A, B et C ». One phrase alone is a group as well. */
export interface Group {
  readonly first: number
  readonly end: number
  readonly members: readonly NounPhrase[]
}

/** The groups of a document, sorted by position, none inside another. */
export function findGroups(context: ClaimContext): Group[] {
  const groups: Group[] = []
  for (const phrase of findNounPhrases(context)) {
    const last = groups.at(-1)
    if (last && joins(context, last, phrase)) {
      groups[groups.length - 1] = { first: last.first, end: phrase.end, members: [...last.members, phrase] }
    } else groups.push({ first: phrase.first, end: phrase.end, members: [phrase] })
  }
  return groups
}

/** « A et B »; a comma alone joins nothing, since it may as well begin an apposition. */
function joins({ view, language }: ClaimContext, group: Group, phrase: NounPhrase): boolean {
  let at = group.end
  if (language.words.and[0] !== view.lower(at)) return false
  at++
  if (language.words.articles.includes(view.lower(at)) && at + 1 === phrase.first) at++
  return at === phrase.first && view.sentenceOf(at) === view.sentenceOf(group.first)
}

function findNounPhrases({ annotated, view }: ClaimContext): NounPhrase[] {
  const byId = new Map(annotated.mentions.map(mention => [mention.id, mention]))
  const titled = annotated.titles.flatMap(title => titledPhrase(title, byId) ?? [])
  const bare = annotated.mentions
    .filter(mention => mention.form === 'name' && !titled.some(phrase => contains(phrase.span, mention)))
    .map(mention => ({ span: { start: mention.start, end: mention.end }, mention: mention.id }))
  return [...titled, ...bare]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, mention }) => ({ first: view.indexOf(span.start), end: view.indexOf(span.end), mention }))
}

function titledPhrase(title: Title, byId: ReadonlyMap<MentionId, Mention>) {
  const mention = byId.get(title.holder ?? title.description ?? 'men-')
  return mention && { span: cover(title, mention), mention: mention.id }
}
