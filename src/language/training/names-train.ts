import type { Lexicon } from '../engine/lexicon.ts'
import type { ModelPart } from '../engine/model-file.ts'
import { decodeEvidence } from '../names/evidence.ts'
import { nameTemplates } from '../names/features.ts'
import { type NameKnowledge, nameInputs } from '../names/input.ts'
import { labelsOf, NAME_LABELS } from '../names/labels.ts'
import { type NameExample, trainCrf } from './names-crf.ts'
import { collectEvidence, type EvidenceList, encodeEvidence, type Tokenise } from './names-evidence.ts'
import type { TokenisedDocument } from './names-sentences.ts'
import { sumModels } from './sum-rows.ts'
import { weightPart } from './weight-part.ts'

/** All that the names of a language are trained on. */
export interface NameSources {
  readonly documents: readonly TokenisedDocument[]
  readonly lists: readonly EvidenceList[]
  readonly tokenise: Tokenise
  /** The part and what it decodes to. */
  readonly lexiconPart: ModelPart
  readonly lexicon: Lexicon
  /** SHA-256 of documents and lists, hexadecimal. */
  readonly trainedOn: string
  readonly licence: string
  /** Of the lists. */
  readonly evidenceLicence: string
}

/** The two parts of the model file that carry names. */
export interface NameParts {
  readonly names: ModelPart
  readonly evidence: ModelPart
}

const OPTIONS = { epochs: 5, rate: 0.15 }

/** Models that differ in the order of what they met, and vote: worth a point where names are new. */
const MODELS = 4

/** The weights that are kept: lighter ones add no right name and double the file. */
const PAIRS = 400_000

/** The parts of the model file that carry names; the same sources give the same bytes. */
export function trainNames(sources: NameSources): NameParts {
  const { documents, lists, tokenise, lexiconPart, lexicon, trainedOn, licence, evidenceLicence } = sources
  const evidence = encodeEvidence(collectEvidence(lists, tokenise), { trainedOn, licence: evidenceLicence })
  const knowledge = { evidence: decodeEvidence(evidence, 'training'), lexicon }
  const examples = documents.flatMap(document => examplesOf(document, knowledge))
  const rows = sumModels(MODELS, seed => trainCrf(examples, { ...OPTIONS, seed }), PAIRS)
  const header = { name: 'names', labels: NAME_LABELS, templates: nameTemplates(lexiconPart.header) }
  return { names: weightPart(rows, header, { trainedOn, licence }), evidence }
}

/** The sentences of one document, which belong together. */
function examplesOf({ sentences }: TokenisedDocument, knowledge: NameKnowledge): readonly NameExample[] {
  const inputs = nameInputs(
    sentences.map(({ words }) => words),
    knowledge,
  )
  return sentences.flatMap(({ words, names }, s) => {
    const input = inputs[s]
    return input && words.length > 0 ? [{ input, gold: labelsOf(names, words.length) }] : []
  })
}
