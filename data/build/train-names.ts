/**
 * Trains the names of a language pack: `tsx data/build/train-names.ts fr --corpora DIR`. Needs the lexicon of the pack's
 * `model.bin`; reads `names.json` and the gazetteers, writes `names.bin`, and prints the scores on the held-out documents.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureNames } from '../../src/evaluation/measure-names.ts'
import { dataDirectory, readData } from '../../src/language/data.ts'
import { decodeLexicon } from '../../src/language/engine/decode-lexicon.ts'
import { type ModelPart, packModel, unpackModel } from '../../src/language/engine/model-file.ts'
import { prepareSegmentation } from '../../src/language/engine/segmentation-rules.ts'
import { loadGazetteer } from '../../src/language/gazetteer.ts'
import { findNames, lineTokens } from '../../src/language/names/find-names.ts'
import { readRecogniser } from '../../src/language/names/recogniser.ts'
import { readBratFolder, WINER_TYPES } from '../../src/language/training/names-brat.ts'
import { evidenceLists, type NameRules } from '../../src/language/training/names-lists.ts'
import { tokeniseDocument } from '../../src/language/training/names-sentences.ts'
import { trainNames } from '../../src/language/training/names-train.ts'

const [code = 'fr', , folder = '.'] = process.argv.slice(2)
const pack = `languages/${code}`
const names: NameRules = readData(`${pack}/names.json`)
const rules = prepareSegmentation(readData(`${pack}/segmentation.json`))
const model = join(dataDirectory(), pack, 'model.bin')
const lexiconPart = unpackModel(readFileSync(model), model).get('lexicon') as ModelPart
const lexicon = decodeLexicon(lexiconPart, model)

const documents = readBratFolder(join(folder, names.corpus), WINER_TYPES).filter(
  ({ name }) => !names.leftOut.includes(name),
)
const isHeldOut = (name: string): boolean => names.heldOut.some(start => name.startsWith(start))
const training = documents.filter(({ name }) => !isHeldOut(name))
const lists = evidenceLists({
  rules: names,
  gazetteer: loadGazetteer(code),
  titles: readData(`${pack}/titles.json`),
  words: readData(`${pack}/words.json`),
})
const trainedOn = createHash('sha256')
  .update(JSON.stringify([training, lists]))
  .digest('hex')
const parts = trainNames({
  documents: training.map(document => tokeniseDocument(document, text => lineTokens(text, rules))),
  lists,
  tokenise: text => (lineTokens(text, rules)[0] ?? []).map(({ start, end }) => text.slice(start, end)),
  lexiconPart,
  lexicon,
  provenance: { trainedOn, licence: names.licence },
})

const path = join(dataDirectory(), pack, 'names.bin')
const recogniser = readRecogniser({ ...parts, lexicon: lexiconPart }, lexicon, path)
const scores = measureNames(
  text => findNames(text, rules, recogniser),
  documents.filter(({ name }) => isHeldOut(name)),
)
for (const [name, value] of Object.entries(scores)) process.stderr.write(`${name}\t${value.toFixed(2)}\n`)
const packed = packModel([parts.evidence, { ...parts.names, header: { ...parts.names.header, scores } }])
writeFileSync(path, packed)
process.stderr.write(`${path}: ${packed.length} bytes\n`)
