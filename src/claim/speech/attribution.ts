import type { MentionId, Quotation, Span } from '../../model.ts'
import { contains } from '../../text/span.ts'
import type { ClaimContext } from '../context.ts'
import type { Draft } from '../draft.ts'
import { isCarrier } from './carriers.ts'
import { outletOf } from './outlets.ts'

/**
 * Who says what a draft says, the nearest first: the speaker of the quotation that holds its trigger, the body for which
 * he speaks, the agency that the document credits, the outlet to which he said it, and the one that published it.
 */
export function attribute(context: ClaimContext, draft: Draft): MentionId[] {
  if (draft.relation === 'reported_by') return []
  const quotation = draft.relation === 'said' ? undefined : quotationAround(context, draft.trigger)
  const speaker = quotation?.speaker && namedMention(context, quotation.speaker)
  const body = speaker && bodyOf(context, speaker)
  const outlet = quotation && outletOf(context, quotation)
  const { agency, publisher } = context.document
  const chain = [speaker, body, carrierNamed(context, agency), outlet?.id, carrierNamed(context, publisher)]
  return [...new Set(chain.flatMap(id => id ?? []))]
}

function quotationAround({ annotated }: ClaimContext, trigger: Span): Quotation | undefined {
  return annotated.quotations.find(quotation => quotation.speaker !== undefined && contains(quotation, trigger))
}

/** The first mention of the chain that is a name, so that the attribution can be read. */
function namedMention({ chainOf, mention }: ClaimContext, id: MentionId): MentionId {
  return chainOf(id).find(member => mention(member)?.form === 'name') ?? id
}

/** The body of the office in which a speaker is named: « le porte-parole du Kremlin ». */
function bodyOf({ annotated, chainOf, mention }: ClaimContext, speaker: MentionId): MentionId | undefined {
  const chain = chainOf(speaker)
  const title = annotated.titles.find(({ holder, of }) => holder && chain.includes(holder) && of.length > 0)
  return title?.of.find(id => mention(id)?.type === 'organisation')
}

/** Where the text itself names an agency or outlet. */
function carrierNamed({ annotated }: ClaimContext, name: string | undefined): MentionId | undefined {
  return annotated.mentions.find(mention => name !== undefined && mention.name === name && isCarrier(mention))?.id
}
