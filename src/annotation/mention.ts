import type { Document, Mention, Origin, Span } from '../model.ts'
import { contentId } from '../text/hash.ts'

/** What a rule knows of a mention before it is placed in its document. */
export interface MentionFields extends Pick<Mention, 'type' | 'form' | 'name' | 'confidence'> {
  readonly kind?: string
  readonly sameAs?: readonly string[]
  readonly rule: string
  /** Which of several it means, from 1, where one stretch of text means several: « ils ». */
  readonly member?: number
}

/** A mention of a document, with its id. */
export function makeMention(document: Document, span: Span, fields: MentionFields): Mention {
  const { rule, sameAs = [], member, ...rest } = fields
  const { start, end } = span
  return {
    id: contentId('men', document.id, start, end, fields.type, fields.form, ...(member === undefined ? [] : [member])),
    document: document.id,
    start,
    end,
    ...rest,
    sameAs,
    origin: embedded(rule),
  }
}

/** The origin of whatever the embedded extractor finds by a rule. */
export function embedded(rule: string): Origin {
  return { extractor: 'embedded', version: '1', rule }
}
