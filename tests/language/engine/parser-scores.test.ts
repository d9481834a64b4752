import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataDirectory, readData } from '../../../src/language/data.ts'
import { readEngineModels } from '../../../src/language/engine/engine.ts'
import { bestAction } from '../../../src/language/engine/parser.ts'
import { fillParserAtoms, PARSER_ATOMS, PARSER_TEMPLATES } from '../../../src/language/engine/parser-features.ts'
import { parserInput } from '../../../src/language/engine/parser-input.ts'
import { scoreActions } from '../../../src/language/engine/parser-scores.ts'
import { applyAction, hasChoice, isFinal, startState } from '../../../src/language/engine/parser-state.ts'
import { tagInput } from '../../../src/language/engine/tag-features.ts'
import { tagWords } from '../../../src/language/engine/tagger.ts'
import { fillFeatures } from '../../../src/language/engine/templates.ts'
import { addScores } from '../../../src/language/engine/weight-table.ts'
import { hashWords } from '../../../src/language/engine/word-hashes.ts'

const path = join(dataDirectory(), 'languages', 'fr', 'model.bin')
const { morphology, parser, tagger } = readEngineModels(
  readFileSync(path),
  readData('languages/fr/segmentation.json'),
  path,
)

function inputOf(sentence: string) {
  const words = sentence.split(' ')
  const hashes = hashWords(words)
  const labels = tagWords(tagger, tagInput(words, hashes, morphology.lexicon))
  return parserInput(
    { words, hashes, tags: Array.from(labels, label => tagger.labels[label] ?? '') },
    morphology.lexicon,
  )
}

const SENTENCES: readonly string[] = [
  'Non .',
  'La chancelière allemande , Angela Merkel , a rencontré jeudi à Moscou le président russe Vladimir Poutine .',
  'Il a dit que la fille du maire de la ville voisine , que personne n’ avait vue , et son frère étaient partis .',
  'Pékin , Moscou et Ankara , rivaux de toujours , en ont parlé avec les pays dont les chefs étaient venus à Genève',
]

/** A word on the stack gets children on its right, which is what is not settled with it. */
describe('what is summed once a word and what is summed anew give the score of all features', () => {
  test.each(SENTENCES)('%s', sentence => {
    const input = inputOf(sentence)
    const state = startState(input.words)
    const atoms = new Uint32Array(PARSER_ATOMS)
    const features = new Uint32Array(PARSER_TEMPLATES.count)
    while (!isFinal(state)) {
      if (hasChoice(state)) {
        scoreActions(parser, input, state)
        const whole = new Float64Array(parser.scores.actions.length)
        fillParserAtoms(input, state, atoms)
        fillFeatures(PARSER_TEMPLATES, atoms, features)
        addScores(parser.table, features, whole)
        parser.scores.actions.forEach((score, action) => {
          expect(score).toBeCloseTo(whole[action] ?? Number.NaN, 8)
        })
      }
      applyAction(state, bestAction(parser.scores.actions, state, parser.actions), parser.actions)
    }
  })
})
