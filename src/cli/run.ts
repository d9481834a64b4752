import { existsSync } from 'node:fs'
import { DataError, ExtractorError, InputError } from '../errors.ts'
import { verbHelp } from './help-text.ts'
import type { Io } from './io.ts'
import { suggestion } from './nearest.ts'
import { parseCall } from './parse.ts'
import type { ExitCode, Verb } from './verb.ts'
import { VERBS } from './verbs.ts'

/** Verbs for those who write flags instead. */
const ALIASES: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
}

/**
 * Runs one command line and prints what comes out. No failure leaves it as an exception: what the person can mend is told in
 * a sentence, and the stack is shown where RELATA_DEBUG is set.
 */
export async function runCommand(args: readonly string[], io: Io, debug = false): Promise<ExitCode> {
  try {
    const { verb, rest } = chooseVerb(args)
    const call = parseCall(verb, rest)
    if (!call.switches.has('help')) return await verb.run(call, io)
    io.out(verbHelp(verb))
    return 0
  } catch (error) {
    io.err(`${debug && error instanceof Error ? error.stack : message(error)}\n`)
    return error instanceof InputError || error instanceof DataError ? 2 : 1
  }
}

/** The verb named first; an article named first is viewed, and nothing at all is a call for help. */
function chooseVerb(args: readonly string[]): { readonly verb: Verb; readonly rest: readonly string[] } {
  const [first, ...rest] = args
  const name = first === undefined ? 'help' : (ALIASES[first] ?? first)
  const named = findVerb(name)
  if (named) return { verb: named, rest }
  const view = findVerb('view')
  if (view && isInput(name)) return { verb: view, rest: args }
  const names = VERBS.map(verb => verb.name)
  throw new InputError(
    `relata: neither a verb nor a file, got "${name}".${suggestion(name, names)} "relata help" lists the verbs.`,
  )
}

function findVerb(name: string): Verb | undefined {
  return VERBS.find(verb => verb.name === name)
}

/** Whether it names articles rather than a verb: a flag of `view`, standard input, or something written as a path or found as one. */
function isInput(name: string): boolean {
  return name.startsWith('-') || /[./\\]/.test(name) || existsSync(name)
}

function message(error: unknown): string {
  if (error instanceof InputError || error instanceof DataError || error instanceof ExtractorError) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `relata: this is a fault in Relata itself: ${what}. Set RELATA_DEBUG=1 to see where, and report it.`
}
