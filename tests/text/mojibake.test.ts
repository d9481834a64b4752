import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { repairMojibake } from '../../src/text/mojibake.ts'

const FRENCH = 'Le président a reçu l’ambassadeur à l’Élysée : « oui… » — son cœur, son œuvre, 5 €.'

/** UTF-8 read as windows-1252, as browsers read it: undefined bytes are control characters. */
function misread(text: string, encoding = 'windows-1252'): string {
  return [...Buffer.from(text)]
    .map(byte => {
      const character = iconv.decode(Uint8Array.of(byte), encoding)
      return character === '\uFFFD' ? String.fromCharCode(byte) : character
    })
    .join('')
}

describe('repairMojibake repairs', () => {
  const rows: readonly [damaged: string, text: string][] = [
    [misread(FRENCH), FRENCH],
    [misread(misread(FRENCH)), FRENCH],
    ['prÃ©sident', 'président'],
    ['lâ€™Iran', 'l’Iran'],
    ['LÃ\u00A0, la classe «TÂ»', 'Là, la classe «T»'],
    ['5Â\u00A0€', '5\u00A0€'],
    ['Emmanuel Macron, prÃ©sident de la République', 'Emmanuel Macron, président de la République'],
    [misread('Słowo i żółć Łodzi', 'windows-1250'), 'Słowo i żółć Łodzi'],
    [misread('Schlüsselwörter', 'windows-1250'), 'Schlüsselwörter'],
  ]
  test.each(rows)('%s', (damaged, text) => {
    expect(repairMojibake(damaged)).toMatchObject({ text, warnings: [expect.stringMatching(/repaired/)] })
  })
})

describe('repairMojibake leaves alone', () => {
  const rows = [
    FRENCH,
    'CAFÉ» fermé',
    '« MANHÃ» diz',
    'Ângelo, Åsa, Ñandú, Ăștia',
    'Привет',
    '日本',
    'naïve â la carte',
    '',
  ]
  test.each(rows)('%s', text => {
    expect(repairMojibake(text)).toEqual({ text, warnings: [] })
  })
})

describe('repairMojibake flags', () => {
  test.each(['SchlĂźsselwĂśrter', 'voilÃ  tout', 'lâ€\u0020Iran', 'pr\uFFFDsident'])('%s', text => {
    expect(repairMojibake(text).warnings).toEqual([
      'text: some letters look damaged by a wrong encoding and could not be repaired.',
    ])
  })
})
