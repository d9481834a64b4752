import { describe, expect, test } from 'vitest'
import {
  labelNumber,
  labelsOf,
  mayFollow,
  NAME_LABELS,
  type NameSpan,
  spansOf,
} from '../../../src/language/names/labels.ts'

const SENTENCES: readonly (readonly [names: readonly NameSpan[], words: number])[] = [
  [[], 3],
  [[{ first: 0, end: 1, type: 'PER' }], 1],
  [[{ first: 1, end: 4, type: 'ORG' }], 5],
  [
    [
      { first: 0, end: 2, type: 'LOC' },
      { first: 2, end: 3, type: 'LOC' },
      { first: 3, end: 5, type: 'PER' },
    ],
    5,
  ],
]

test.each(SENTENCES)('%j in %d words goes to labels and back', (names, words) => {
  expect(spansOf(labelsOf(names, words))).toEqual(names)
})

const B = labelNumber('B', 'PER')
const E = labelNumber('E', 'PER')
const START = NAME_LABELS.length

describe('labels follow one another', () => {
  const rows: readonly (readonly [before: number, after: number, allowed: boolean])[] = [
    [START, 0, true],
    [START, B, true],
    [START, E, false],
    [B, E, true],
    [B, 0, false],
    [B, labelNumber('E', 'LOC'), false],
    [E, B, true],
    [E, E, false],
    [0, labelNumber('S', 'ORG'), true],
  ]
  test.each(rows)('%d then %d: %j', (before, after, allowed) => {
    expect(mayFollow(before, after)).toBe(allowed)
  })
})
