import { expect, test } from 'vitest'
import { markedSentence } from '../../src/cli/marked-sentence.ts'
import type { Span } from '../../src/model.ts'

const quote = 'Le président russe Vladimir Poutine\na vu Anna.'
const start = 100

function span(words: string): Span {
  const at = start + quote.indexOf(words)
  return { start: at, end: at + words.length }
}

test.each([
  {
    what: 'three apart',
    spans: ['Vladimir Poutine', 'a vu', 'Anna'],
    marked: 'Le président russe [Vladimir Poutine] *a vu* [Anna].',
  },
  {
    what: 'side by side',
    spans: ['russe', 'président ', 'Anna'],
    marked: 'Le *président *[russe] Vladimir Poutine a vu [Anna].',
  },
  {
    what: 'one in another',
    spans: ['russe Vladimir', 'russe', 'Anna'],
    marked: 'Le président [*russe* Vladimir] Poutine a vu [Anna].',
  },
  {
    what: 'crossing: the ends win',
    spans: ['russe Vladimir', 'président russe', 'Anna'],
    marked: 'Le président [russe Vladimir] Poutine a vu [Anna].',
  },
])('$what', ({ spans: [subject = '', trigger = '', object = ''], marked }) => {
  const evidence = { document: 'doc-1', start, end: start + quote.length, quote } as const
  expect(markedSentence({ ...evidence, subject: span(subject), trigger: span(trigger), object: span(object) })).toBe(
    marked,
  )
})

test('what lies outside the sentence is not marked', () => {
  const outside = { start: 0, end: 5 }
  const evidence = { document: 'doc-1', start, end: start + quote.length, quote } as const
  expect(markedSentence({ ...evidence, subject: outside, trigger: outside, object: span('Anna') })).toContain(
    'a vu [Anna].',
  )
})
