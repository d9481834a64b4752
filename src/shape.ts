/** What is wrong with a value that was read: where it stands and what it should be. */
export interface Fault {
  readonly path: string
  readonly expected: string
  readonly got: unknown
}

/** Looks at a value and answers with the first thing that is wrong with it. */
export type Check = (value: unknown, path: string) => Fault | undefined

/** Any text. */
export const text: Check = (value, path) =>
  typeof value === 'string' ? undefined : { path, expected: 'a text', got: value }

/** True or false. */
export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : { path, expected: 'true or false', got: value }

/** A position in a text: a whole number from 0 on. */
export const offset: Check = (value, path) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : { path, expected: 'a whole number from 0 on', got: value }

/** A number from 0 to 1. */
export const fraction: Check = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 1
    ? undefined
    : { path, expected: 'a number from 0 to 1', got: value }

/** An id of one of the kinds that the prefixes name: plain letters, so that it can stand in any file. */
export function id(...prefixes: readonly string[]): Check {
  return (value, path) => {
    const [, prefix] = typeof value === 'string' ? (/^([a-z]+)-[\w.-]+$/.exec(value) ?? []) : []
    if (prefix !== undefined && prefixes.includes(prefix)) return undefined
    return { path, expected: `an id that begins with ${prefixes.join(' or ')}`, got: value }
  }
}

/** One of the names of a table. */
export function oneOf(names: readonly string[], what: string): Check {
  const known = new Set<unknown>(names)
  return (value, path) => (known.has(value) ? undefined : { path, expected: what, got: value })
}

/** A list of which every item passes. */
export function list(item: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: 'a list', got: value }
    for (const [at, each] of value.entries()) {
      const fault = item(each, `${path}[${at}]`)
      if (fault) return fault
    }
    return undefined
  }
}

/** An object with these keys, of which those that end in `?` may be absent; keys that are not named are let through. */
export function row(keys: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(keys).map(([key, check]) => ({
    key: key.replace(/\?$/, ''),
    optional: key.endsWith('?'),
    check,
  }))
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: 'an object', got: value }
    for (const { key, optional, check } of checks) {
      if (optional && value[key] === undefined) continue
      const fault = check(value[key], path === '' ? key : `${path}.${key}`)
      if (fault) return fault
    }
    return undefined
  }
}

/** An object of texts with any keys. */
export const texts: Check = (value, path) => {
  if (!isRecord(value)) return { path, expected: 'an object', got: value }
  for (const [key, each] of Object.entries(value)) {
    const fault = text(each, `${path}.${key}`)
    if (fault) return fault
  }
  return undefined
}

/** The first fault of all checks. */
export function all(...checks: readonly Check[]): Check {
  return (value, path) => {
    for (const check of checks) {
      const fault = check(value, path)
      if (fault) return fault
    }
    return undefined
  }
}

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object whose every value passes, under keys of one form. */
export function table(keys: RegExp, what: string, item: Check): Check {
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: 'an object', got: value }
    for (const [key, each] of Object.entries(value)) {
      if (!keys.test(key)) return { path, expected: what, got: key }
      const fault = item(each, `${path}.${key}`)
      if (fault) return fault
    }
    return undefined
  }
}

/** An object with these keys and no other, of which those that end in `?` may be absent. */
export function only(keys: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(keys).map(key => key.replace(/\?$/, ''))
  const check = row(keys)
  return (value, path) => {
    const strange = isRecord(value) ? Object.keys(value).find(key => !names.includes(key)) : undefined
    return strange === undefined
      ? check(value, path)
      : { path: path === '' ? strange : `${path}.${strange}`, expected: `one of ${names.join(', ')}`, got: strange }
  }
}

/** A list that is not empty. */
export function some(item: Check): Check {
  const check = list(item)
  return (value, path) =>
    Array.isArray(value) && value.length === 0
      ? { path, expected: 'a list with something in it', got: '[]' }
      : check(value, path)
}

/** A text of a form. */
export function form(pattern: RegExp, what: string): Check {
  return (value, path) =>
    typeof value === 'string' && pattern.test(value) ? undefined : { path, expected: what, got: value }
}

/** What was got, short enough for a message. */
export function shown(got: unknown): string {
  const whole = typeof got === 'string' ? got : (JSON.stringify(got) ?? 'nothing')
  return whole.length > 80 ? `${whole.slice(0, 80)}…` : whole
}
