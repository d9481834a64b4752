import type { FullyAnnotated } from '../annotation/annotate.ts'
import { SEVERAL } from '../annotation/chains/settle-references.ts'
import { outermost } from '../annotation/names/nested-names.ts'
import type { ReferenceContext } from '../annotation/syntax/participants.ts'
import { viewSyntax } from '../annotation/syntax/syntax-view.ts'
import { viewTokens } from '../annotation/syntax/token-view.ts'
import type { Language } from '../language/language.ts'
import type { DateReading, Document, Mention, MentionId, Sentence, Span } from '../model.ts'
import { contains } from '../text/span.ts'

/** A date and the words of the text that say it. */
export type SaidDate = DateReading & Span

/** What every rule of claims looks at. */
export interface ClaimContext extends ReferenceContext {
  readonly annotated: FullyAnnotated
  readonly document: Document
  readonly language: Language
  /** The dates that the text says, in its order. */
  readonly dates: readonly SaidDate[]
  mention(id: MentionId): Mention | undefined
  /** The mentions of one chain with this one: those that refer to the same thing, itself among them. */
  chainOf(id: MentionId): readonly MentionId[]
  /** The name by which the chain of a mention knows it, or the words of the mention itself. */
  nameOf(id: MentionId): string
  sentenceAt(span: Span): Sentence | undefined
  ownerAt(word: number): Mention | undefined
}

export function claimContext(annotated: FullyAnnotated, language: Language): ClaimContext {
  const { document, mentions, chains } = annotated
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  const chainById = new Map(chains.flatMap(chain => chain.mentions.map(id => [id, chain.mentions] as const)))
  const standing = outermost(mentions.filter(({ origin }) => origin.rule !== 'possessive'))
  const view = viewTokens(annotated, standing)
  const syntax = viewSyntax(annotated, standing)
  const titles = new Map(annotated.titles.map(title => [syntax.headOf(title.head), title]))
  const owners = new Map(
    mentions.flatMap(mention =>
      mention.origin.rule === 'possessive' ? [[syntax.indexOf(mention.start), mention] as const] : [],
    ),
  )
  const together = new Map<number, MentionId[]>()
  for (const { id, start, origin } of mentions)
    if (origin.rule === SEVERAL) together.set(start, [...(together.get(start) ?? []), id])
  const chainOf = (id: MentionId): readonly MentionId[] => chainById.get(id) ?? [id]
  const names = new Map(chains.map(({ mentions: ids }) => [ids, longestName(ids, byId)]))
  return {
    annotated,
    document,
    language,
    view,
    syntax,
    titleAt: word => titles.get(word),
    dates: annotated.dates.flatMap(date => (date.span ? [{ ...date, ...date.span }] : [])),
    mention: id => byId.get(id),
    chainOf,
    nameOf: id => names.get(chainOf(id)) ?? byId.get(id)?.name ?? id,
    sentenceAt: span => {
      const sentence = view.sentenceOf(view.indexOf(span.start))
      return sentence && contains(sentence, span) ? sentence : undefined
    },
    ownerAt: word => owners.get(word),
    together: id => together.get(byId.get(id)?.start ?? -1) ?? [id],
  }
}

function longestName(ids: readonly MentionId[], byId: ReadonlyMap<MentionId, Mention>): string | undefined {
  const names = ids.flatMap(id => {
    const mention = byId.get(id)
    return mention && (mention.form === 'name' || mention.form === 'adjective') ? [mention.name] : []
  })
  return names.toSorted((a, b) => b.length - a.length)[0]
}

/** Whether the chain of a mention holds a name, so that the text says who or what it is. */
export function isNamed({ mention, chainOf }: ClaimContext, id: MentionId): boolean {
  return chainOf(id).some(member => {
    const form = mention(member)?.form
    return form === 'name' || form === 'adjective'
  })
}
