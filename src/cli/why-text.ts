import { type Cause, doubtsOf, productOf } from '../claim/confidence.ts'
import { sourceOf } from '../graph/edges.ts'
import { indexKnowledge } from '../graph/knowledge-index.ts'
import { hasLanguage, loadLanguage } from '../language/language.ts'
import type { Claim, Document, Knowledge, NodeId, Span } from '../model.ts'
import { claimSentence, nodeLabel, oneLine } from './claim-text.ts'
import { markedSentence } from './marked-sentence.ts'
import { namingChain } from './naming-chain.ts'

/** All that supports a claim: its sentence with marks, what its ends are called there, who says so, when, and by which rule. */
export function whyText(knowledge: Knowledge, claim: Claim): string {
  const index = indexKnowledge(knowledge)
  const { evidence, origin } = claim
  const document = index.documents.get(evidence.document)
  const source = sourceOf(index, claim)
  const rows: readonly (readonly [name: string, text: string])[] = [
    ['sentence', markedSentence(evidence)],
    ['subject', endText(knowledge, document, claim.subject, evidence.subject)],
    ['object', endText(knowledge, document, claim.object, evidence.object)],
    ['said by', source === '' ? 'the article itself; it credits nobody' : source],
    ['date', dateText(document, claim)],
    ...Object.entries(claim.qualifiers),
    ['words', (['subject', 'trigger', 'object'] as const).map(part => placed(document, evidence[part])).join(', ')],
    ['rule', `${origin.rule} (${origin.extractor} ${origin.version})${exampleOf(document, origin.rule)}`],
    ['confidence', confidenceText(knowledge, document, claim)],
    ['article', `${document?.uri ?? evidence.document}, characters ${evidence.start} to ${evidence.end}`],
    ['claim', claim.id],
  ]
  const lines = rows.map(([name, text]) => `  ${name.padEnd(COLUMN)}${text}`)
  return [claimSentence(knowledge, claim), ...lines, ''].join('\n')
}

const COLUMN = 12

/** Words of the text and where they stand, in characters. */
function placed(document: Document | undefined, { start, end }: Span): string {
  return `« ${oneLine(document?.text.slice(start, end) ?? '')} » ${start}–${end}`
}

/** A sentence that the same row of the pattern table reads; nothing for other rules and for a user's own. */
function exampleOf(document: Document | undefined, rule: string): string {
  if (!document || !hasLanguage(document.language)) return ''
  const { verbs, nouns } = loadLanguage(document.language).patterns
  const row = [...verbs, ...nouns].find(pattern => pattern.rule === rule)
  return row ? `, as in « ${row.example} »` : ''
}

/** The name of an end with the words of the sentence that stand for it and the chain from those words to the name. */
function endText(knowledge: Knowledge, document: Document | undefined, node: NodeId, span: Span): string {
  const label = nodeLabel(indexKnowledge(knowledge), node)
  const words = oneLine(document?.text.slice(span.start, span.end) ?? '')
  const called =
    words === '' || words === label || !node.startsWith('men-') ? label : `${label}, called « ${words} » here`
  const mention = knowledge.mentions.find(each => each.id === node)
  if (!mention) return called
  const chain = namingChain(knowledge, mention.id, label).map(
    step => ` → « ${oneLine(step.mention.name)} » (${step.reasons.join(', ')})`,
  )
  return called + chain.join('')
}

/** The confidence, and where something lowers it what the rule alone is worth and why less is left of it. */
function confidenceText({ mentions }: Knowledge, document: Document | undefined, claim: Claim): string {
  const confidence = claim.confidence.toFixed(2)
  const doubts = doubtsOf(claim, id => mentions.find(each => each.id === id))
  if (doubts.length === 0) return confidence
  const rule = (claim.confidence / productOf(doubts)).toFixed(2)
  const reasons = doubts.map(({ end, cause, factor }) => {
    const { start, end: to } = claim.evidence[end]
    return `× ${factor}, since « ${oneLine(document?.text.slice(start, to) ?? '')} » is ${CAUSES[cause]}`
  })
  return `${confidence}: ${rule} for the rule, ${reasons.join(', ')}`
}

const CAUSES: Readonly<Record<Cause, string>> = {
  pronoun: 'a pronoun',
  description: 'no name',
  event: 'an event that the sentence tells',
}

function dateText(document: Document | undefined, { date }: Claim): string {
  if (!date) return 'unknown'
  const words =
    date.span && document ? `, read from « ${oneLine(document.text.slice(date.span.start, date.span.end))} »` : ''
  return `${date.edtf}${words} (${date.rule})`
}
