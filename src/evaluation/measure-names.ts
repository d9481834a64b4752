import { findNames } from '../language/names/find-names.ts'
import type { NameSpan } from '../language/names/labels.ts'
import type { NameReader } from '../language/names/load-name-reader.ts'
import { recogniseNames } from '../language/names/recogniser.ts'
import type { ColumnSentence } from '../language/training/names-columns.ts'
import type { AnnotatedDocument } from '../language/training/names-corpus.ts'
import { columnText, documentsOf } from './column-documents.ts'
import { nameFaults } from './name-faults.ts'
import { type ComparedName, type NameScores, nameRates, scoreNames } from './name-spans.ts'
import type { Fault } from './score.ts'

/** The scores of a recogniser on annotated documents from their raw text, and what it got wrong. */
export interface NameMeasure {
  readonly scores: NameScores
  readonly faults: readonly Fault[]
}

/** Reads annotated documents from their raw text and compares the names. */
export function measureNames({ rules, recogniser }: NameReader, documents: readonly AnnotatedDocument[]): NameMeasure {
  const compared = documents.map(({ text, names }) => ({ found: findNames(text, rules, recogniser), gold: names }))
  return {
    scores: scoreNames(compared),
    faults: documents.flatMap(({ name, text }, at) => {
      const names = compared[at]
      return names ? nameFaults(name, text, names) : []
    }),
  }
}

/** The scores of a recogniser on a file of columns: with its own tokens, then from the text that they make. */
export function measureColumns(
  reader: NameReader,
  sentences: readonly ColumnSentence[],
): { readonly given: NameScores; readonly raw: NameMeasure } {
  const documents = documentsOf(sentences)
  const given = documents.flatMap(document => {
    const found = recogniseNames(
      reader.recogniser,
      document.map(({ words }) => words),
    )
    return document.map(({ names }, s) => ({
      found: (found[s] ?? []).map(compared),
      gold: names.map(compared),
    }))
  })
  const texts = documents.map((document, at) => columnText(document, String(at)))
  return { given: scoreNames(given), raw: measureNames(reader, texts) }
}

function compared({ first, end, type }: NameSpan): ComparedName {
  return { start: first, end, type }
}

/** The scores as the header of a model file keeps them: in percent, by name. */
export function nameFigures(scores: NameScores): Readonly<Record<string, number>> {
  const named: Record<string, number> = {}
  for (const [type, counts] of scores) {
    const { precision, recall, f1 } = nameRates(counts)
    if (type === 'all') Object.assign(named, { 'names precision': precision, 'names recall': recall, 'names F1': f1 })
    else named[`${type} F1`] = f1
  }
  return named
}
