import type { Mention, Quotation, Statement } from '../../model.ts'
import { contentId } from '../../text/hash.ts'
import { cover } from '../../text/span.ts'
import { dateOfSpeech, dayOfReport } from '../circumstances.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, endOf, type Findings } from '../draft.ts'
import { isCarrier } from './carriers.ts'
import { outletOf } from './outlets.ts'

/** Each quotation with a speaker is a statement, and a claim that he said it; what an agency or outlet says, it also carries. */
export function findSpeech(context: ClaimContext): Pick<Findings, 'drafts' | 'statements'> {
  const found = context.annotated.quotations.flatMap(quotation => {
    const speaker = quotation.speaker && context.mention(quotation.speaker)
    return speaker ? [readSpeech(context, quotation, speaker)] : []
  })
  return { drafts: found.flatMap(([draft]) => draft), statements: found.map(([, statement]) => statement) }
}

function readSpeech(context: ClaimContext, quotation: Quotation, speaker: Mention): [Draft[], Statement] {
  const { start, end, verb, direct, cue, to } = quotation
  const { document } = context
  const statement: Statement = {
    id: contentId('stm', document.id, start, end, speaker.id),
    document: document.id,
    start,
    end,
    speaker: speaker.id,
    verb,
    direct,
    text: document.text.slice(start, end),
    ...(to && { to }),
  }
  const sentence = context.sentenceAt(cue) ?? cue
  const date = dateOfSpeech(context, quotation)
  const draft: Draft = {
    relation: 'said',
    subject: endOf(speaker),
    object: { node: statement.id, span: { start, end } },
    status: 'asserted',
    ...(date && { date }),
    trigger: cue,
    evidence: cover(cover(sentence, quotation), speaker),
    confidence: 0.9,
    rule: direct ? 'direct-speech' : 'indirect-speech',
  }
  return [[draft, ...carriedBy(context, quotation, speaker, draft)], statement]
}

/** Who carries what was said: the agency or outlet that reports it, or the one to which it was said. */
function carriedBy(context: ClaimContext, quotation: Quotation, speaker: Mention, said: Draft): Draft[] {
  const carrier = isCarrier(speaker) ? speaker : outletOf(context, quotation)
  if (!carrier || (carrier === speaker && !isReport(context, quotation, speaker))) return []
  const date = said.date ?? dayOfReport(context, quotation)
  return [
    {
      ...said,
      ...(date && { date }),
      relation: 'reported_by',
      subject: said.object,
      object: endOf(carrier),
      evidence: cover(said.evidence, carrier),
      rule: carrier === speaker ? 'said-by-carrier' : 'said-to-carrier',
    },
  ]
}

/** « selon X », « rapporte X », and all that an agency says; what an outlet thinks or explains is its own opinion. */
function isReport({ language }: ClaimContext, { verb }: Quotation, { kind }: Mention): boolean {
  const { according, reporting } = language.speech
  return kind === 'agency' || according.includes(verb) || reporting.includes(verb)
}
