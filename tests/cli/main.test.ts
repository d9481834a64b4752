import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** The program as a person starts it, in a process of its own. */

const ARTICLE = 'data/articles/poutine-raissi-moscou.txt'

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...process.env, RELATA_DEBUG: '', ...env },
  })
}

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', chunk => {
    out += chunk
  })
  child.stderr?.on('data', chunk => {
    err += chunk
  })
  return new Promise(resolve => child.on('close', code => resolve({ code, out, err })))
}

test('a wrong verb ends with 2, a sentence and no stack', async () => {
  expect(await ended(start(['qery']))).toEqual({
    code: 2,
    out: '',
    err: 'relata: neither a verb nor a file, got "qery". Did you mean "query"? "relata help" lists the verbs.\n',
  })
})

test('RELATA_DEBUG shows the stack', async () => {
  const { code, err } = await ended(start(['qery'], { RELATA_DEBUG: '1' }))
  expect(code).toBe(2)
  expect(err).toMatch(/\n\s+at /)
})

describe('pipes', () => {
  test('an article comes through standard input', async () => {
    const child = start(['query', '-', '--relation', 'located_in'])
    child.stdin?.end(readFileSync(ARTICLE))
    const { code, out } = await ended(child)
    expect(out).toContain('Samarkand lies in Ouzbékistan')
    expect(code).toBe(0)
  })

  test('a reader that stops early is no fault', async () => {
    const child = start(['build', ARTICLE, '-o', '-'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, err } = await ended(child)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

test('view prints its address and ends at Ctrl+C', async () => {
  const child = start(['view', '--port', '0', '--no-open'], { CI: 'true' })
  child.stderr?.on('data', chunk => {
    if (String(chunk).includes('Ctrl+C')) child.kill('SIGINT')
  })
  const { code, out } = await ended(child)
  expect(code).toBe(0)
  expect(out).toMatch(/\nhttp:\/\/127\.0\.0\.1:\d+\/\n$/)
})
