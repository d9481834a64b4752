import { measureSyntax, syntaxFigures } from '../../evaluation/measure-syntax.ts'
import { readData } from '../../language/data.ts'
import { createEngine } from '../../language/engine/engine.ts'
import { type ModelPart, packModel } from '../../language/engine/model-file.ts'
import type { SegmentationRules } from '../../language/engine/segmentation-rules.ts'
import { trainPack } from '../../language/training/train-pack.ts'
import { parseConllu } from '../../language/treebank/conllu.ts'
import { readCorpus, readLexicon } from './corpora.ts'
import type { Training } from './training.ts'

/** `corpora.json` of a language pack: what its syntax is trained and measured on, as paths below the folder of the corpora. */
interface SyntaxCorpora {
  /** A file of a package of `data/build`. */
  readonly lexicon: string
  readonly lexiconLicence: string
  readonly treebanks: readonly string[]
  readonly roughLemmas: readonly string[]
  readonly treebankLicence: string
  /** By the name under which its scores are told. */
  readonly heldOut: Readonly<Record<string, string>>
}

/**
 * The parts of `model.bin` that carry syntax, trained anew, with the scores on the held-out treebanks in the header of the parser.
 * @throws DataError naming file and line where a corpus is missing or broken.
 */
export function trainSyntaxFile({ code, folder, log }: Training): readonly ModelPart[] {
  const corpora: SyntaxCorpora = readData(`languages/${code}/corpora.json`)
  const rules: SegmentationRules = readData(`languages/${code}/segmentation.json`)
  const heldOut = Object.entries(corpora.heldOut).map(([name, file]) => {
    const { path, content } = readCorpus(folder, file)
    return { name, sentences: parseConllu(content, path) }
  })
  const rough = new Set(corpora.roughLemmas)
  const treebanks = corpora.treebanks.map(file => ({ ...readCorpus(folder, file), file }))
  const parts = trainPack(
    {
      lexicon: readLexicon(corpora.lexicon),
      lexiconLicence: corpora.lexiconLicence,
      treebanks,
      roughLemmas: treebanks.filter(({ file }) => rough.has(file)).map(({ path }) => path),
      treebankLicence: corpora.treebankLicence,
      rules,
    },
    log,
  )
  const engine = createEngine(packModel(parts), rules, 'model.bin')
  const scores: Record<string, number> = {}
  for (const { name, sentences } of heldOut) {
    for (const [score, value] of Object.entries(syntaxFigures(measureSyntax(engine, sentences)))) {
      scores[`${score}, ${name}`] = value
    }
  }
  return parts
    .map(part => (part.header.name === 'parser' ? { ...part, header: { ...part.header, scores } } : part))
    .sort((a, b) => (a.header.name < b.header.name ? -1 : 1))
}
