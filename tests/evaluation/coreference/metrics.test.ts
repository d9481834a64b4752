import { describe, expect, test } from 'vitest'
import { greatestAssignment } from '../../../src/evaluation/coreference/assignment.ts'
import { METRICS, type MetricName, type Partition } from '../../../src/evaluation/coreference/metrics.ts'
import { precision, recall } from '../../../src/evaluation/score.ts'

const chains = (...names: readonly string[]): Partition => names.map(name => [...name])

/** The first is the example that Pradhan et al. (2014) reckon by hand. */
const CASES: readonly (readonly [
  name: string,
  key: Partition,
  response: Partition,
  rates: Record<MetricName, number[]>,
])[] = [
  [
    'three chains for two, with twinless mentions',
    chains('abc', 'defg'),
    chains('ab', 'cd', 'fghi'),
    { MUC: [2 / 5, 2 / 5], 'B³': [4 / 8, 35 / 12 / 7], 'CEAF-e': [1.3 / 3, 1.3 / 2] },
  ],
  ['the same chains', chains('abc', 'de'), chains('ed', 'cba'), { MUC: [1, 1], 'B³': [1, 1], 'CEAF-e': [1, 1] }],
  ['all in one', chains('ab', 'cd'), chains('abcd'), { MUC: [2 / 3, 1], 'B³': [1 / 2, 1], 'CEAF-e': [2 / 3, 1 / 3] }],
  ['nothing shared', chains('ab'), chains('cd'), { MUC: [0, 0], 'B³': [0, 0], 'CEAF-e': [0, 0] }],
]

describe.each(CASES)('%s', (_, key, response, rates) => {
  test.each(Object.entries(METRICS))('%s', (name, metric) => {
    const tally = metric(key, response)
    const [p = 0, r = 0] = rates[name as MetricName]
    expect(precision(tally)).toBeCloseTo(p, 10)
    expect(recall(tally)).toBeCloseTo(r, 10)
  })
})

test.each([
  [
    'the greedy pick is not the best',
    [
      [10, 9],
      [9, 1],
    ],
    18,
  ],
  ['more rows than columns', [[1], [5], [3]], 5],
  ['more columns than rows', [[1, 5, 3]], 5],
  ['nothing to give', [], 0],
  [
    'three by three',
    [
      [7, 4, 3],
      [6, 8, 5],
      [9, 4, 4],
    ],
    20,
  ],
] as const)('assignment: %s', (_, weights, sum) => {
  expect(greatestAssignment(weights)).toBeCloseTo(sum, 10)
})
