import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { measureNames, nameFigures } from '../../evaluation/measure-names.ts'
import { readData } from '../../language/data.ts'
import { decodeLexicon } from '../../language/engine/decode-lexicon.ts'
import type { ModelPart } from '../../language/engine/model-file.ts'
import { prepareSegmentation, type Segmentation } from '../../language/engine/segmentation-rules.ts'
import { loadGazetteer } from '../../language/gazetteer.ts'
import { lineTokens } from '../../language/names/find-names.ts'
import { readRecogniser } from '../../language/names/recogniser.ts'
import { readBratFolder, WINER_TYPES } from '../../language/training/names-brat.ts'
import type { AnnotatedDocument } from '../../language/training/names-corpus.ts'
import type { EvidenceList } from '../../language/training/names-evidence.ts'
import { evidenceLists, type NameRules } from '../../language/training/names-lists.ts'
import { tokeniseDocument } from '../../language/training/names-sentences.ts'
import { trainNames } from '../../language/training/names-train.ts'
import type { Training } from './training.ts'

/** The documents of the corpus of names. */
export interface NameCorpus {
  readonly training: readonly AnnotatedDocument[]
  readonly heldOut: readonly AnnotatedDocument[]
}

/** The parts of `model.bin` that carry names, trained anew over its lexicon, with the held-out scores in the header. */
export function trainNamesFile(
  { code, log }: Training,
  { training, heldOut }: NameCorpus,
  lexiconPart: ModelPart,
): readonly ModelPart[] {
  const names = readRules(code)
  const rules = prepareSegmentation(readData(`languages/${code}/segmentation.json`))
  const lexicon = decodeLexicon(lexiconPart, 'model.bin')
  log(`names: ${training.length} documents`)
  const lists = listsOf(code, names)
  const parts = trainNames({
    documents: training.map(document => tokeniseDocument(document, text => lineTokens(text, rules))),
    lists,
    tokenise: text => phraseTokens(text, rules),
    lexiconPart,
    lexicon,
    trainedOn: contentHash([training, lists]),
    licence: names.licence,
    evidenceLicence: names.evidenceLicence,
  })
  const recogniser = readRecogniser({ ...parts, lexicon: lexiconPart }, lexicon, 'model.bin')
  const scores = nameFigures(measureNames({ rules, recogniser }, heldOut).scores)
  return [parts.evidence, { ...parts.names, header: { ...parts.names.header, scores } }]
}

/**
 * The documents to train on and those to measure on; those that other parts are measured on are in neither.
 * @throws DataError naming file and line where the corpus is missing or broken.
 */
export function readNameCorpus({ code, folder }: Training): NameCorpus {
  const rules = readRules(code)
  const documents = readBratFolder(join(folder, rules.corpus), WINER_TYPES).filter(
    ({ name }) => !rules.leftOut.includes(name),
  )
  const isHeldOut = ({ name }: AnnotatedDocument): boolean => rules.heldOut.some(start => name.startsWith(start))
  return { training: documents.filter(document => !isHeldOut(document)), heldOut: documents.filter(isHeldOut) }
}

function readRules(code: string): NameRules {
  return readData(`languages/${code}/names.json`)
}

function listsOf(code: string, rules: NameRules): readonly EvidenceList[] {
  return evidenceLists({
    rules,
    gazetteer: loadGazetteer(code),
    titles: readData(`languages/${code}/titles.json`),
    words: readData(`languages/${code}/words.json`),
  })
}

function phraseTokens(text: string, rules: Segmentation): readonly string[] {
  return (lineTokens(text, rules)[0] ?? []).map(({ start, end }) => text.slice(start, end))
}

function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
