import { embedded } from '../annotation/mention.ts'
import type {
  Claim,
  DateReading,
  Document,
  EventMention,
  Mention,
  MentionId,
  NodeId,
  RelationName,
  Span,
  Statement,
  Status,
  UserName,
} from '../model.ts'
import { contentId } from '../text/hash.ts'
import { contains } from '../text/span.ts'
import type { ClaimContext } from './context.ts'

/** One end of a claim and the words that name it. */
export interface Endpoint {
  readonly node: NodeId
  readonly span: Span
}

/** A claim as a rule finds it: no id and nobody to attribute it to yet. */
export interface Draft {
  readonly relation: RelationName | UserName
  readonly subject: Endpoint
  readonly object: Endpoint
  readonly status: Status
  readonly date?: DateReading
  readonly place?: MentionId
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly trigger: Span
  /** The stretch of text that says it, both ends inside. */
  readonly evidence: Span
  readonly confidence: number
  readonly rule: string
}

/** A mention as an end of a claim. */
export function endOf(mention: Mention): Endpoint & { readonly node: MentionId } {
  return { node: mention.id, span: mention }
}

/** What the text asserts of two mentions of one sentence; nothing where they stand in two. */
export function draftBetween(
  { sentenceAt }: Pick<ClaimContext, 'sentenceAt'>,
  subject: Mention,
  object: Mention,
  fields: Pick<Draft, 'relation' | 'trigger' | 'confidence' | 'rule'>,
): Draft[] {
  const evidence = sentenceAt(subject)
  if (!evidence || !contains(evidence, object)) return []
  return [{ ...fields, subject: endOf(subject), object: endOf(object), status: 'asserted', evidence }]
}

/** All that the rules find in one document, before the gate. */
export interface Findings {
  readonly drafts: readonly Draft[]
  readonly events: readonly EventMention[]
  readonly statements: readonly Statement[]
}

/** A draft made a claim of its document: with id, quote and those who say so. */
export function toClaim(document: Document, draft: Draft, attribution: readonly MentionId[]): Claim {
  const { start, end } = draft.evidence
  const { relation, subject, object, status, date, place, qualifiers = {}, trigger, confidence, rule } = draft
  return {
    id: contentId('clm', document.id, relation, subject.node, object.node, status, date?.edtf, start, end, rule),
    relation,
    subject: subject.node,
    object: object.node,
    status,
    ...(date && { date }),
    ...(place && { place }),
    qualifiers,
    attribution,
    evidence: {
      document: document.id,
      start,
      end,
      quote: document.text.slice(start, end),
      subject: bare(subject.span),
      object: bare(object.span),
      trigger: bare(trigger),
    },
    confidence,
    origin: embedded(rule),
  }
}

/** A span and nothing else: rules hand in mentions and sentences where a span is meant. */
function bare({ start, end }: Span): Span {
  return { start, end }
}
