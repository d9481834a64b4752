import { flag } from './flags.ts'
import type { Verb } from './verb.ts'

const WIDTH = 26

/** The first page of help: every verb in a line. */
export function overview(verbs: readonly Verb[]): string {
  return [
    'relata: news text to a graph in which every edge answers: who says so, where, and when',
    '',
    'Usage: relata <verb> …',
    '       relata <article>      builds the graph in memory and shows it, as « relata view » does',
    '',
    ...verbs.map(verb => `  ${verb.name.padEnd(WIDTH - 2)}${verb.summary}`),
    '',
    'Where a verb reads, it takes a store (a .relata file that « relata build » wrote), or articles:',
    'text files, folders, or - for standard input. Results go to standard output, messages to standard error.',
    'Exit codes: 0 done, 1 nothing found or a check failed, 2 wrong use.',
    '',
  ].join('\n')
}

/** All about one verb: what it does, its flags and examples. */
export function verbHelp(verb: Verb): string {
  return [
    `relata ${verb.name} ${verb.usage}`.trimEnd(),
    '',
    `  ${verb.summary}`,
    ...section(
      'Flags:',
      verb.flags.map(name => {
        const { short, value, summary } = { short: undefined, value: undefined, ...flag(name) }
        const written = [short === undefined ? '' : `-${short}, `, `--${name}`, value === undefined ? '' : ` ${value}`]
        return `  ${written.join('').padEnd(WIDTH - 2)}${summary}`
      }),
    ),
    ...section(
      'Examples:',
      verb.examples.map(example => `  relata ${example}`),
    ),
    '',
  ].join('\n')
}

/** Everything that help can say, as the README prints it. */
export function fullHelp(verbs: readonly Verb[]): string {
  return [overview(verbs), ...verbs.map(verbHelp)].join('\n')
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}
