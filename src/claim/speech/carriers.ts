import type { Mention } from '../../model.ts'
import { spanAround } from '../../text/span.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, endOf } from '../draft.ts'

/** News agencies and outlets carry what others did and said; they take no part in it. */
export function isCarrier(mention: Pick<Mention, 'kind'>): boolean {
  return mention.kind === 'agency' || mention.kind === 'media'
}

/** The agency line of the document (« Avec agence TASS ») or its dateline (« PARIS (AFP) »): who carries it. */
export function findCarriers(context: ClaimContext): Draft[] {
  return context.annotated.mentions
    .filter(mention => isCarrier(mention) && CREDITS.has(blockOf(context, mention) ?? ''))
    .map(mention => toDraft(context, mention))
}

const CREDITS: ReadonlySet<string> = new Set(['agency', 'dateline'])

function toDraft(context: ClaimContext, carrier: Mention): Draft {
  const evidence = context.sentenceAt(carrier) ?? carrier
  return {
    relation: 'reported_by',
    subject: { node: context.document.id, span: { start: evidence.start, end: evidence.end } },
    object: endOf(carrier),
    status: 'asserted',
    trigger: carrier,
    evidence,
    confidence: 0.95,
    rule: 'agency-line',
  }
}

function blockOf({ document }: ClaimContext, mention: Mention): string | undefined {
  return spanAround(document.blocks, mention)?.kind
}
