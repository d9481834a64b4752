/**
 * Trains the syntax of a language pack: `tsx data/build/train.ts fr --corpora DIR`. Reads `corpora.json` and
 * `segmentation.json` of the pack, writes `model.bin` beside them, and prints the scores on the held-out treebanks.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { measureSyntax } from '../../src/evaluation/measure-syntax.ts'
import { dataDirectory, readData } from '../../src/language/data.ts'
import { createEngine } from '../../src/language/engine/engine.ts'
import { type ModelPart, packModel, unpackModel } from '../../src/language/engine/model-file.ts'
import type { SegmentationRules } from '../../src/language/engine/segmentation-rules.ts'
import { type TextFile, trainPack } from '../../src/language/training/train-pack.ts'
import { parseConllu } from '../../src/language/treebank/conllu.ts'

interface Corpora {
  readonly lexicon: string
  readonly lexiconLicence: string
  readonly treebanks: readonly string[]
  readonly roughLemmas: readonly string[]
  readonly treebankLicence: string
  readonly heldOut: Readonly<Record<string, string>>
}

const [code = 'fr', , folder = '.'] = process.argv.slice(2)
const corpora: Corpora = readData(`languages/${code}/corpora.json`)
const rules: SegmentationRules = readData(`languages/${code}/segmentation.json`)
const path = join(dataDirectory(), 'languages', code, 'model.bin')
const log = (line: string): boolean => process.stderr.write(`${line}\n`)
const read = (file: string): TextFile => ({ path: file, content: readFileSync(join(folder, file), 'utf8') })

const lexicon = createRequire(import.meta.url).resolve(corpora.lexicon)
const trained = trainPack(
  {
    lexicon: { path: corpora.lexicon, content: readFileSync(lexicon, 'utf8') },
    lexiconLicence: corpora.lexiconLicence,
    treebanks: corpora.treebanks.map(read),
    roughLemmas: corpora.roughLemmas,
    treebankLicence: corpora.treebankLicence,
    rules,
  },
  log,
)
const engine = createEngine(packModel(trained), rules, path)
const scores: Record<string, number> = {}
for (const [name, file] of Object.entries(corpora.heldOut)) {
  for (const [score, value] of Object.entries(measureSyntax(engine, parseConllu(read(file).content, file)))) {
    scores[`${score}, ${name}`] = value
    log(`${name}\t${score}\t${value.toFixed(2)}`)
  }
}
const scored = trained.map(part =>
  part.header.name === 'parser' ? { ...part, header: { ...part.header, scores } } : part,
)
const model = packModel([...scored, ...otherParts(scored)].sort((a, b) => (a.header.name < b.header.name ? -1 : 1)))
writeFileSync(path, model)
log(`${path}: ${model.length} bytes`)

/** The parts of the file as it stands that are trained elsewhere. */
function otherParts(own: readonly ModelPart[]): readonly ModelPart[] {
  if (!existsSync(path)) return []
  const names = new Set(own.map(part => part.header.name))
  return [...unpackModel(readFileSync(path), path).values()].filter(part => !names.has(part.header.name))
}
