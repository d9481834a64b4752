import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RELATIONS } from '../src/ontology/ontology.ts'
import { relata } from './cli/in-process.ts'

/**
 * What the README shows is what happens. Its blocks of output stand under a comment that says what makes them; where they
 * differ, UPDATE_README=1 writes what is true.
 */

const README = 'README.md'
const BLOCK = /<!-- output of: (.+) -->\n```(\w*)\n([\s\S]*?)```/g

const blocks = [...read().matchAll(BLOCK)].map(([, command = '', , text = '']) => ({ command, text }))

describe('the README shows the output of', () => {
  test.each(blocks)('$command', async ({ command, text }) => {
    const output = await outputOf(command)
    if (process.env['UPDATE_README']) {
      const marker = `<!-- output of: ${command} -->`
      writeFileSync(
        README,
        read().replace(BLOCK, (whole, own: string, format: string) =>
          own === command ? `${marker}\n\`\`\`${format}\n${output}\`\`\`` : whole,
        ),
      )
    } else {
      expect(text).toBe(output)
    }
  })
})

test('the README has the blocks that it promises', () => {
  expect(blocks.map(({ command }) => command)).toEqual([
    expect.stringMatching(/^relata query /),
    'the example',
    'relata help all',
    'the table of relations',
    'the file data/examples/press-types.json',
    'the file data/examples/press-patterns.json',
    expect.stringMatching(/^relata query .* --ontology .* --patterns /),
    'relata eval tests/phrases/duckling-fr.jsonl',
    'relata eval tests/articles/gold-fr',
  ])
})

test('every file and folder that the README links to is there', () => {
  const links = [...read().matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(2)
  for (const path of links) expect(() => readFileSync(path)).not.toThrow()
})

test('every script that the README names is in the package', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = [...read().matchAll(/npm (?:run (?:-s )?)?(start|test|check|relata|bench|[a-z]+:[a-z]+)/g)].map(
    ([, name = '']) => name,
  )
  for (const name of new Set(named)) expect(scripts).toHaveProperty(name)
})

test('every package that Relata needs has its reason in the README', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const reasons = read().split('## What it depends on')[1]?.split('\n## ')[0] ?? ''
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(reasons).toContain(`\`${name}\``)
})

function read(): string {
  return readFileSync(README, 'utf8')
}

async function outputOf(command: string): Promise<string> {
  if (command === 'the example') return exampleOutput()
  if (command === 'the table of relations') return relationTable()
  if (command.startsWith('the file ')) return readFileSync(command.slice('the file '.length), 'utf8')
  // Words of a command, those in quotation marks kept together.
  const words = command.match(/"[^"]+"|\S+/g) ?? []
  const ran = await relata(words.slice(1).map(word => word.replaceAll('"', '')))
  return ran.out
}

/** What the TypeScript of the README prints when it is run as the README says. */
function exampleOutput(): string {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(read()) ?? []
  const file = `dist/readme-example-${process.pid}.ts`
  mkdirSync('dist', { recursive: true })
  writeFileSync(file, code)
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--conditions', 'development', file])
  rmSync(file)
  return String(stdout) + String(stderr)
}

function relationTable(): string {
  return Object.entries(RELATIONS)
    .map(([name, { subject, object, reads, symmetric }]) => {
      const arrow = symmetric ? '↔' : '→'
      return `${name.padEnd(22)}${reads.en.padEnd(28)}${subject.join(', ')} ${arrow} ${object.join(', ')}\n`
    })
    .join('')
}
