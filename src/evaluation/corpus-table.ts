import type { Agreement, SyntaxScores } from './conllu-score.ts'
import { chainTable } from './coreference/chain-table.ts'
import type { Measured, MeasuredNames, MeasuredTreebank } from './measure-corpus.ts'
import { SEGMENTATION, SYNTAX_NAMES } from './measure-syntax.ts'
import { type NameCounts, type NameScores, nameRates, SCORED_TYPES } from './name-spans.ts'
import { phraseTable } from './phrases/phrase-table.ts'
import { relationTable } from './relations/relation-table.ts'

const NAME_WIDTH = 28
const CELL_WIDTH = 14

/** The scores on a corpus as a table for a terminal, in percent. */
export function corpusTable(measured: Measured): string {
  switch (measured.kind) {
    case 'treebank':
      return treebankTable(measured)
    case 'names':
      return nameTable(measured)
    case 'chains':
      return chainTable(measured)
    case 'relations':
      return relationTable(measured)
    case 'phrases':
      return phraseTable(measured)
  }
}

/** The scores on a treebank as a table for a terminal, in percent. */
export function treebankTable({ path, sentences, words, given, raw, blocks, relations }: MeasuredTreebank): string {
  const keys = Object.keys(SYNTAX_NAMES) as (keyof SyntaxScores)[]
  const rows = keys.map(key => {
    const onGiven = SEGMENTATION.includes(key) ? '–' : percent(given[key])
    return line(SYNTAX_NAMES[key], [onGiven, percent(raw[key]), percent(blocks[key])])
  })
  return [
    `${path}: ${counted(sentences, 'sentence')}, ${counted(words, 'word')}`,
    line('', ['given words', 'raw text', 'in blocks']),
    ...rows,
    '',
    line('relation', ['given words', 'in the gold']),
    ...Object.entries(relations).map(([name, score]) => line(name, [percent(score), String(score.gold)])),
    '',
  ].join('\n')
}

/** The scores on a corpus of names as a table for a terminal, in percent. */
export function nameTable({ path, documents, given, raw }: MeasuredNames): string {
  return [
    `${path}: ${counted(documents, 'document')}`,
    ...(given ? nameLines('given tokens', given) : []),
    ...nameLines('raw text', raw),
    '',
  ].join('\n')
}

/** A measured corpus as JSON has it: rates in percent beside their counts. */
export function corpusJson(measured: Measured): unknown {
  if (measured.kind !== 'names') return measured
  const { given, ...rest } = measured
  return { ...rest, ...(given && { given: nameJson(given) }), raw: nameJson(measured.raw) }
}

function nameJson(scores: NameScores): unknown {
  return Object.fromEntries([...scores].map(([type, counts]) => [type, { ...nameRates(counts), ...counts }]))
}

function nameLines(title: string, scores: NameScores): readonly string[] {
  return [
    line(title, ['P', 'R', 'F1', 'found', 'right', 'wanted']),
    ...[...SCORED_TYPES, 'all'].flatMap(type => {
      const counts = scores.get(type)
      return counts ? [line(type, nameCells(counts))] : []
    }),
  ]
}

function nameCells(counts: NameCounts): readonly string[] {
  const { precision, recall, f1 } = nameRates(counts)
  return [
    ...[precision, recall, f1].map(rate => rate.toFixed(2)),
    ...[counts.found, counts.right, counts.wanted].map(String),
  ]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function percent({ f1 }: Agreement): string {
  return f1.toFixed(2)
}

function line(name: string, cells: readonly string[]): string {
  const width = cells.length > 3 ? CELL_WIDTH - 6 : CELL_WIDTH
  return name.padEnd(NAME_WIDTH) + cells.map(cell => cell.padStart(width)).join('')
}
