import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Vivendi et sa filiale Canal+ reculent.', ['Vivendi owns Canal+']],
  ['Vivendi vend ses filiales Canal+ et Dailymotion.', ['Vivendi owns Canal+', 'Vivendi owns Dailymotion']],
  ['Dailymotion, filiale du groupe Vivendi, recule.', ['Vivendi owns Dailymotion']],
  ['Canal+ (groupe Vivendi) recule.', ['Vivendi owns Canal+']],
  ['Microsoft attaque Vivendi et ses marques.', []],
])('%s', (text, expected) => {
  const found = claimsOf(text).filter(claim => claim.includes(' owns '))
  expect([...new Set(found)].sort()).toEqual(expected)
})
