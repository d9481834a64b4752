import { expect, test } from 'vitest'
import { withoutHidden } from '../../src/text/hidden.ts'

const tags = [...'met_with'].map(letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
const scotland = `\u{1F3F4}${[...'gbsct'].map(letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`

test.each<[text: string, seen: string, hidden: number]>([
  ['rien', 'rien', 0],
  ['a<!-- b -->c', 'ac', 1],
  ['a<!-- b\n\nc --><!--d-->e', 'ae', 2],
  ['a<!-- b', 'a<!-- b', 0],
  [`a${tags}b`, 'ab', 1],
  [`${scotland} gagne`, `${scotland} gagne`, 0],
  [`\u{1F3F4}${tags}`, '\u{1F3F4}', 1],
])('%j', (text, seen, hidden) => {
  expect(withoutHidden(text)).toEqual({ text: seen, hidden })
})

test('many comments that never end take linear time', () => {
  const start = performance.now()
  withoutHidden('<!--'.repeat(200_000))
  expect(performance.now() - start).toBeLessThan(1000)
})
