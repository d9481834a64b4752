import { expect, test } from 'vitest'
import { tokenise } from '../../src/annotation/tokens.ts'
import { loadLanguage } from '../../src/language/language.ts'

const rules = loadLanguage('fr').tokens
const words = (text: string): string[] => tokenise(text, { start: 0, end: text.length }, rules).map(token => token.text)

test.each<[string, string[]]>([
  ['l’Iran et d’autres', ['l’', 'Iran', 'et', 'd’', 'autres']],
  ["aujourd'hui, dit-il", ["aujourd'hui", ',', 'dit-il']],
  ['Addis-Abeba (U.S.A.)', ['Addis-Abeba', '(', 'U.S.A.', ')']],
  ['66,1 milliards', ['66,1', 'milliards']],
  ['[jeudi 07/12/2023]', ['[', 'jeudi', '07/12/2023', ']']],
  ['Conor O’Brien', ['Conor', 'O’Brien']],
  ['« oui », dit', ['«', 'oui', '»', ',', 'dit']],
  ['1 000 personnes', ['1', '000', 'personnes']],
  ['👍🏽 مرحبا 你好', ['👍', '🏽', 'مرحبا', '你好']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('tokens cover every sign that is no blank, at its own position', () => {
  const text = 'Là,  les « dirigeants »\u202f: l’OCS (2022) — c’est 3,5 % !'
  const tokens = tokenise(text, { start: 0, end: text.length }, rules)
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  expect(tokens.map(token => token.text).join('')).toBe(text.replace(/\s/g, ''))
})

test.each<[string, string]>([
  ['a million letters', 'e'.repeat(1_000_000)],
  ['a million hyphens', '-'.repeat(1_000_000)],
  ['a million apostrophes', 'l’'.repeat(500_000)],
  ['letters with full stops', 'a.'.repeat(500_000)],
])('%s take linear time', (_, text) => {
  const start = performance.now()
  expect(tokenise(text, { start: 0, end: text.length }, rules).at(-1)?.end).toBe(text.length)
  expect(performance.now() - start).toBeLessThan(5_000)
})
