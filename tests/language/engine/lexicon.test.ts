import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import { decodeLexicon } from '../../../src/language/engine/decode-lexicon.ts'
import { lookUp } from '../../../src/language/engine/lexicon.ts'
import { encodeLexicon } from '../../../src/language/training/encode-lexicon.ts'
import { parseLefff } from '../../../src/language/training/lefff.ts'

const LEFFF = `${[
  ['mange', 'v', 'manger', 'PS13s'],
  ['mangeons', 'v', 'manger', 'P1p'],
  ['mangé', 'v', 'manger', 'Kms'],
  ['est', 'auxEtre', 'être', 'P3s'],
  ['est', 'nc', 'est', 'ms'],
  ['sont', 'auxEtre', 'être', 'P3p'],
  ['présidents', 'nc', 'président', 'mp'],
  ['président', 'nc', 'président', 'ms'],
  ['Paris', 'np', 'Paris', 'ms'],
  ['mangeâtes', 'v', 'manger', 'J2p'],
]
  .map(columns => columns.join('\t'))
  .join('\n')}\n`

const lexicon = decodeLexicon(encodeLexicon(parseLefff(LEFFF, 'x.mlex'), '', ''), 'model.bin')

function readings(form: string): string[] {
  return lookUp(lexicon, form)
    .readings.map(({ tag, feats, cut, add }) => `${tag} ${form.slice(0, form.length - cut)}${add} ${feats}`)
    .sort()
}

describe('a lexicon packed as stems and paradigms', () => {
  test.each([
    ['mangeons', ['VERB.Fin manger Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin']],
    ['mangé', ['VERB.Part manger Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part']],
    ['est', ['AUX.Fin être Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'NOUN est Gender=Masc|Number=Sing']],
    ['présidents', ['NOUN président Gender=Masc|Number=Plur']],
    ['Paris', ['PROPN Paris Gender=Masc|Number=Sing']],
    [
      'mange',
      [
        'VERB.Fin manger Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin',
        'VERB.FinSub manger Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin',
      ],
    ],
    ['mangeâtes', []],
    ['manger', []],
    ['', []],
  ])('reads « %s »', (form, expected) => {
    expect(readings(form)).toEqual(expected)
  })

  test('a form has a bit for each tag that it may have', () => {
    expect(lookUp(lexicon, 'est').tags).toBe(lookUp(lexicon, 'sont').tags | lookUp(lexicon, 'président').tags)
    expect(lookUp(lexicon, 'inconnu').tags).toBe(0)
  })

  test('case does not count', () => {
    expect(lookUp(lexicon, 'EST').tags).toBe(lookUp(lexicon, 'est').tags)
  })

  test('a line without four columns is a DataError with its number', () => {
    expect(() => parseLefff('mange\tv\tmanger\tW\nfautif\n', 'x.mlex')).toThrow(DataError)
    expect(() => parseLefff('mange\tv\tmanger\tW\nfautif\n', 'x.mlex')).toThrow('x.mlex:2')
  })
})
