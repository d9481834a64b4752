import { fillFeatures, partTemplates, type Templates } from './templates.ts'
import { addScores, type WeightTable } from './weight-table.ts'

/**
 * Scores words under each of so many labels. What a word adds by itself is kept for the words met last: a few thousand
 * make up most of any text.
 */
export interface WordScorer {
  readonly table: WeightTable
  readonly labels: number
  readonly alone: TemplateRoom
  readonly around: TemplateRoom
  /** By the low bits of a word's hash, the word whose scores are kept there; -1 for none. */
  readonly words: Float64Array
  /** Its scores, one a label. */
  readonly kept: Float64Array
}

/** Templates and where the features that they give are written. */
interface TemplateRoom {
  readonly templates: Templates
  readonly features: Uint32Array
}

const KEPT = 1 << 12

/** A scorer of a table; `isAlone` tells whether an atom is of the word by itself. */
export function wordScorer(
  table: WeightTable,
  labels: number,
  { templates, isAlone }: { readonly templates: Templates; isAlone(atom: number): boolean },
): WordScorer {
  const [alone, around] = partTemplates(templates, [isAlone]).map(part => ({
    templates: part,
    features: new Uint32Array(part.count),
  })) as [TemplateRoom, TemplateRoom]
  return {
    table,
    labels,
    alone,
    around,
    words: new Float64Array(KEPT).fill(-1),
    kept: new Float64Array(KEPT * labels),
  }
}

/** Adds the scores of the word with these atoms and this hash (`WordHashes.form`) to those from index `from` on. */
export function addWordScores(
  { table, labels, alone, around, words, kept }: WordScorer,
  atoms: Uint32Array,
  word: number,
  scores: Float64Array,
  from: number,
): void {
  const slot = word & (KEPT - 1)
  const at = slot * labels
  if (words[slot] !== word) {
    words[slot] = word
    kept.fill(0, at, at + labels)
    fillFeatures(alone.templates, atoms, alone.features)
    addScores(table, alone.features, kept, at)
  }
  for (let label = 0; label < labels; label++) {
    scores[from + label] = (scores[from + label] as number) + (kept[at + label] as number)
  }
  fillFeatures(around.templates, atoms, around.features)
  addScores(table, around.features, scores, from)
}
