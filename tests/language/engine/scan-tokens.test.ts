import { describe, expect, test } from 'vitest'
import { readData } from '../../../src/language/data.ts'
import { scanTokens } from '../../../src/language/engine/scan-tokens.ts'
import { prepareSegmentation } from '../../../src/language/engine/segmentation-rules.ts'

const rules = prepareSegmentation(readData('languages/fr/segmentation.json'))

function tokens(text: string): string[] {
  const { starts, ends } = scanTokens(text, 0, text.length, rules)
  return starts.map((start, i) => text.slice(start, ends[i]))
}

/** Expected tokens are separated by « | ». */
const CASES: readonly (readonly [text: string, expected: string])[] = [
  ["L'ONU et l’Iran", "L'|ONU|et|l’|Iran"],
  ["jusqu'à aujourd'hui", "jusqu'|à|aujourd'hui"],
  ["si l'on veut", "si|l'on|veut"],
  ["c'est-à-dire", "c'est-à-dire"],
  ["quelqu'un d'autre", "quelqu'un|d'|autre"],
  ['a-t-il dit', 'a|-t-il|dit'],
  ['dit-elle', 'dit|-elle'],
  ['donne-le-moi', 'donne|-le|-moi'],
  ['un rendez-vous là-bas', 'un|rendez-vous|là-bas'],
  ['le porte-parole', 'le|porte-parole'],
  ['celui-ci', 'celui-ci'],
  ['Jean-Yves Le Drian', 'Jean-Yves|Le|Drian'],
  ['M. Roux et Mme. Blanc', 'M.|Roux|et|Mme.|Blanc'],
  ['J.-C. et U.S.A. ici', 'J.-C.|et|U.S.A.|ici'],
  ['10 000 euros', '10 000|euros'],
  ['10\u202f000\u00a0€', '10\u202f000|€'],
  ['12 500 000', '12 500 000'],
  ['en 2017 300 morts', 'en|2017|300|morts'],
  ['2,5 % et 07/12/2023', '2,5|%|et|07/12/2023'],
  ['de 1914-1918', 'de|1914-1918'],
  ['à 14h30', 'à|14|h|30'],
  ['le 1er et le 21e', 'le|1er|et|le|21e'],
  ['le F-16 et la 3D', 'le|F-16|et|la|3D'],
  ['-5 degrés', '-5|degrés'],
  ['n° 5', 'n°|5'],
  ['« Oui », dit-il…', '«|Oui|»|,|dit|-il|…'],
  ['Non... (peut-être)', 'Non|...|(|peut-être|)'],
  ['traité(e) ou non', 'traité(e)|ou|non'],
  ['voir https://exemple.fr/a?b=1.', 'voir|https://exemple.fr/a?b=1|.'],
  ['lemonde.fr', 'lemonde.fr'],
  ['اهلا 世界 😀!', 'اهلا|世界|😀|!'],
  ['', ''],
]

describe('the surface tokens of French', () => {
  test.each(CASES)('%j', (text, expected) => {
    expect(tokens(text).join('|')).toBe(expected)
  })
})

/** No input may cost more than its length: each of these ran for minutes somewhere. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['900,000 letters', 'e'.repeat(900_000)],
  ['900,000 blanks', ' '.repeat(900_000)],
  ['quotation marks, then letters', `${'"'.repeat(20)}${'A'.repeat(500_000)}`],
  ['a. × 8,000', 'a.'.repeat(8000)],
  ['A. × 200,000', 'A.'.repeat(200_000)],
  ['a- × 200,000', 'a-'.repeat(200_000)],
  ["l' × 200,000", "l'".repeat(200_000)],
  ['1 × 200,000', '1 '.repeat(200_000)],
  ['000 × 200,000', '000 '.repeat(200_000)],
  ['-il × 100,000', '-il'.repeat(100_000)],
  ['a/b × 200,000', 'a/b'.repeat(200_000)],
  ['dots', '.'.repeat(900_000)],
]

describe('hostile input', () => {
  test.each(HOSTILE)('%s: linear, and nothing lost', (_, text) => {
    const start = performance.now()
    const { starts, ends } = scanTokens(text, 0, text.length, rules)
    expect(performance.now() - start).toBeLessThan(5000)
    const covered = starts.reduce((sum, from, i) => sum + text.slice(from, ends[i]).replace(/\s/g, '').length, 0)
    expect(covered).toBe(text.replace(/\s/g, '').length)
  })
})
