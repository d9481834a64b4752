import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DataError, InputError } from '../../../src/errors.ts'
import { dataDirectory, readData } from '../../../src/language/data.ts'
import { unpackModel } from '../../../src/language/engine/model-file.ts'
import { prepareSegmentation } from '../../../src/language/engine/segmentation-rules.ts'
import { decodeEvidence } from '../../../src/language/names/evidence.ts'
import { findNames, lineTokens } from '../../../src/language/names/find-names.ts'
import { recogniseNames } from '../../../src/language/names/recogniser.ts'
import { readModels } from '../../../src/language/read-models.ts'

const PATH = join(dataDirectory(), 'languages/fr/model.bin')
const recogniser = readModels('fr').recogniser
const rules = prepareSegmentation(readData('languages/fr/segmentation.json'))

function namesOf(text: string): string[] {
  return findNames(text, rules, recogniser).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

const TEXTS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Le président français Emmanuel Macron est arrivé à Berlin.', ['PER Emmanuel Macron', 'LOC Berlin']],
  ['Selon l’AFP, Jean-Pierre Martin vit à New York.', ['ORG AFP', 'PER Jean-Pierre Martin', 'LOC New York']],
  ['Le ministre s’est rendu au Mali et en Côte d’Ivoire.', ['LOC Mali', 'LOC Côte d’Ivoire']],
  ['Les États-Unis et l’Union européenne négocient.', ['LOC États-Unis', 'ORG Union européenne']],
  ['Il pleut depuis hier dans toute la région.', []],
  ['', []],
  // a surname alone is found again by the longer name
  ['Marie Dubreuil a parlé.\nSelon le maire, Dubreuil a tort.', ['PER Marie Dubreuil', 'PER Dubreuil']],
]

test.each(TEXTS)('%j', (text, names) => {
  expect(namesOf(text)).toEqual(names)
})

describe('nothing in a text stops the recogniser', () => {
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['a million letters', 'e'.repeat(1_000_000)],
    ['900,000 blanks', ' '.repeat(900_000)],
    ['punctuation', '.,;:!?«»'.repeat(20_000)],
    ['capitals', 'A B '.repeat(50_000)],
    ['emoji', '😀🇫🇷'.repeat(1000)],
    ['other scripts', 'التقى الرئيس بوتين 普京会见莱希 '.repeat(500)],
    ['half a surrogate pair', 'Paris \ud83d Lyon'],
  ]
  test.each(rows)('%s', (_, text) => {
    for (const { start, end } of findNames(text, rules, recogniser)) {
      expect(0 <= start && start < end && end <= text.length).toBe(true)
    }
  })
})

test('every line has its names, in order', () => {
  const lines = lineTokens('Paris.\n\nIl dort.\nLyon', rules)
  expect(lines.map(tokens => tokens.length)).toEqual([2, 3, 1])
  expect(recogniseNames(recogniser, [['Paris', '.'], [], ['Il', 'dort', '.']]).map(names => names.length)).toEqual([
    1, 0, 0,
  ])
})

test('a language without names is an error of the call', () => {
  expect(() => readModels('xx').recogniser).toThrow(InputError)
})

test('a cut model is refused by name', () => {
  const { evidence } = Object.fromEntries(unpackModel(readFileSync(PATH), PATH))
  if (!evidence) throw new Error(`${PATH}: has no evidence`)
  const cut = { ...evidence, body: evidence.body.subarray(0, 50) }
  expect(() => decodeEvidence(cut, 'model.bin')).toThrow(/^model\.bin: evidence: cut short/)
  expect(() => unpackModel(readFileSync(PATH).subarray(0, 5000), 'model.bin')).toThrow(DataError)
})
