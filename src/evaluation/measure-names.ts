import type { AnnotatedDocument } from '../language/training/names-corpus.ts'
import { type ComparedName, nameRates, scoreNames } from './name-spans.ts'

/** The scores of a recogniser on annotated documents from their raw text, in percent, by name. */
export function measureNames(
  find: (text: string) => readonly ComparedName[],
  documents: readonly AnnotatedDocument[],
): Readonly<Record<string, number>> {
  const scores = scoreNames(documents.map(({ text, names }) => ({ found: find(text), gold: names })))
  const named: Record<string, number> = {}
  for (const [type, counts] of scores) {
    const { precision, recall, f1 } = nameRates(counts)
    if (type === 'all') Object.assign(named, { 'names precision': precision, 'names recall': recall, 'names F1': f1 })
    else named[`${type} F1`] = f1
  }
  return named
}
