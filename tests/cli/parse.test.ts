import { describe, expect, test } from 'vitest'
import { choiceValue, numberValue, parseCall } from '../../src/cli/parse.ts'
import type { Verb } from '../../src/cli/verb.ts'
import { InputError } from '../../src/errors.ts'

const verb: Verb = {
  name: 'try',
  summary: 'try things',
  usage: '',
  flags: ['out', 'port', 'json', 'no-open', 'status'],
  examples: [],
  run: async () => 0,
}

describe('what was typed after the verb', () => {
  test.each([
    { args: ['a.txt', 'b'], inputs: ['a.txt', 'b'], values: {}, switches: [] },
    { args: ['-'], inputs: ['-'], values: {}, switches: [] },
    { args: ['-o', 'x.relata', 'a'], inputs: ['a'], values: { out: 'x.relata' }, switches: [] },
    { args: ['--out=x', '--json', 'a'], inputs: ['a'], values: { out: 'x' }, switches: ['json'] },
    { args: ['-o', '-'], inputs: [], values: { out: '-' }, switches: [] },
    { args: ['--', '--json'], inputs: ['--json'], values: {}, switches: [] },
    { args: ['--port', '1', '--port', '2'], inputs: [], values: { port: '2' }, switches: [] },
    { args: ['-h'], inputs: [], values: {}, switches: ['help'] },
  ])('$args', ({ args, inputs, values, switches }) => {
    expect(parseCall(verb, args)).toEqual({ inputs, values, switches: new Set(switches) })
  })

  test.each([
    { args: ['--prot', '1'], says: 'try: unknown flag, got "--prot". Did you mean "--port"?' },
    { args: ['--relation', 'x'], says: 'try: unknown flag, got "--relation".' },
    { args: ['-q'], says: 'try: unknown flag, got "-q".' },
    { args: ['--out'], says: 'try: --out needs a value. Write --out FILE.' },
    { args: ['--out='], says: 'try: --out needs a value.' },
    { args: ['--json=yes'], says: 'try: --json takes no value, got "yes".' },
  ])('$args is wrong', ({ args, says }) => {
    expect(() => parseCall(verb, args)).toThrow(InputError)
    expect(() => parseCall(verb, args)).toThrow(says)
  })
})

describe('values', () => {
  const call = (args: readonly string[]) => parseCall(verb, args)

  test.each([
    [['--port', '80'], 80],
    [['--port', '0'], 0],
    [[], undefined],
  ])('%s is the number %s', (args, value) => {
    expect(numberValue(call(args), 'port', [0, 65_535])).toBe(value)
  })

  test.each(['x', '65536', '1.5', '1e3', '-1', '99999999999999999999'])('%s is no port', port => {
    expect(() => numberValue(call([`--port=${port}`]), 'port', [0, 65_535])).toThrow(
      `--port: not a number from 0 to 65535, got "${port}"`,
    )
  })

  test('a name outside the list is told with its nearest', () => {
    expect(choiceValue(call(['--status', 'denied']), 'status', ['asserted', 'denied'])).toBe('denied')
    expect(() => choiceValue(call(['--status', 'denid']), 'status', ['asserted', 'denied'])).toThrow(
      'Did you mean "denied"?',
    )
  })
})
