import { parseArgs } from 'node:util'
import { InputError } from '../errors.ts'
import { type FlagName, flag, isFlagName } from './flags.ts'
import { suggestion } from './nearest.ts'
import type { Call, Verb } from './verb.ts'

/**
 * What was typed after the verb.
 * @throws InputError for a flag that the verb does not have, a missing value or one too many.
 */
export function parseCall(verb: Verb, args: readonly string[]): Call {
  const names: readonly FlagName[] = [...verb.flags, 'help']
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map(name => [name, parserOption(name)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const inputs: string[] = []
  const values: Partial<Record<FlagName, string>> = {}
  const switches = new Set<FlagName>()
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    const name = knownFlag(verb, names, token.name, token.rawName)
    const value = flagValue(verb, name, token.value)
    if (value === undefined) switches.add(name)
    else values[name] = value
  }
  return { inputs, values, switches }
}

/**
 * A whole number given with a flag; undefined where the flag is absent.
 * @throws InputError where it is none or out of bounds.
 */
export function numberValue(
  call: Call,
  name: FlagName,
  bounds: readonly [least: number, most: number],
): number | undefined {
  const text = call.values[name]
  if (text === undefined) return undefined
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= bounds[0] && value <= bounds[1]) return value
  throw new InputError(`--${name}: not a number from ${bounds[0]} to ${bounds[1]}, got "${text}". Write it in digits.`)
}

/**
 * A value that must be one of a list; undefined where the flag is absent.
 * @throws InputError with the nearest known name.
 */
export function choiceValue<T extends string>(call: Call, name: FlagName, known: readonly T[]): T | undefined {
  const text = call.values[name]
  return text === undefined ? undefined : oneOf(text, known, `--${name}`)
}

/**
 * The known name that the text is.
 * @throws InputError with the nearest known name.
 */
export function oneOf<T extends string>(text: string, known: readonly T[], where: string): T {
  const found = known.find(name => name === text)
  if (found !== undefined) return found
  throw new InputError(
    `${where}: unknown name, got "${text}".${suggestion(text, known)} Known are ${known.join(', ')}.`,
  )
}

function parserOption(name: FlagName): { type: 'string' | 'boolean'; short?: string } {
  const { value, short } = flag(name)
  return { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) }
}

function knownFlag(verb: Verb, names: readonly FlagName[], name: string, written: string): FlagName {
  if (isFlagName(name) && names.includes(name)) return name
  const near = suggestion(
    written,
    names.map(known => `--${known}`),
  )
  throw new InputError(
    `${verb.name}: unknown flag, got "${written}".${near} "relata help ${verb.name}" lists the flags.`,
  )
}

/** The value given, undefined for a switch. */
function flagValue(verb: Verb, name: FlagName, given: string | undefined): string | undefined {
  const { value } = flag(name)
  if (value === undefined && given !== undefined) {
    throw new InputError(`${verb.name}: --${name} takes no value, got "${given}". Write --${name} alone.`)
  }
  if (value !== undefined && (given === undefined || given === '')) {
    throw new InputError(`${verb.name}: --${name} needs a value. Write --${name} ${value}.`)
  }
  return given
}
