import type { Extraction, Judgement, Mention } from '../model.ts'
import { fold } from '../text/fold.ts'

/**
 * Which mentions are the same thing: inside a document as its chains say, across documents where type and full name are
 * the same. A person's single name (« Jean ») joins nothing across documents.
 */
export function judge(extractions: readonly Extraction[]): Judgement[] {
  return [...extractions.flatMap(withinDocument), ...acrossDocuments(extractions)]
}

function withinDocument({ chains }: Extraction): Judgement[] {
  return chains.flatMap(chain => chain.links.map(({ left, right, rule }) => same(left, right, 0.9, rule)))
}

function acrossDocuments(extractions: readonly Extraction[]): Judgement[] {
  const first = new Map<string, Mention>()
  const judgements: Judgement[] = []
  for (const mention of extractions.flatMap(extraction => extraction.mentions)) {
    const key = identityKey(mention)
    const known = key === undefined ? undefined : first.get(key)
    if (key === undefined || known?.document === mention.document) continue
    if (known) judgements.push(same(known.id, mention.id, 0.8, 'same-full-name'))
    else first.set(key, mention)
  }
  return judgements
}

/** What two mentions must share to be one thing in two documents, or `undefined` where the name says too little. */
function identityKey({ type, form, name }: Mention): string | undefined {
  if (form === 'pronoun' || (form === 'description' && type !== 'topic')) return undefined
  const folded = fold(name).replaceAll('.', '')
  if (type === 'person' && !folded.includes(' ')) return undefined
  return `${type} ${folded}`
}

function same(left: Judgement['left'], right: Judgement['right'], score: number, reason: string): Judgement {
  return { left, right, verdict: 'same', score, reasons: [reason], by: 'embedded' }
}
