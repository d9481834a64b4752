import { fold } from '../../src/text/fold.ts'
import { readPackage, readSource } from './sources.ts'

interface FakerLocale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown }
}

/** Locales of faker without use here: made-up names, or syllables that are words elsewhere. */
const UNUSED_LOCALES: readonly string[] = ['en_BORK', 'eo', 'vi']

const LATIN = /^[\p{Script=Latin}\p{M}' -]+$/u

/** French words in all their forms, folded. */
export function frenchWords(): ReadonlySet<string> {
  words ??= new Set(readPackage<readonly string[]>('an-array-of-french-words/index.json').map(fold))
  return words
}
let words: ReadonlySet<string> | undefined

/** Forenames and surnames of people all over the world in Latin letters, folded. */
export function personNames(): ReadonlySet<string> {
  people ??= new Set([...forenames(), ...surnames()].map(fold))
  return people
}
let people: ReadonlySet<string> | undefined

/** Forenames in Latin letters; of those countries or locales only whose code `wanted` takes (`FR`, `fr_CH`). */
export function forenames(wanted: (code: string) => boolean = () => true): readonly string[] {
  return namesOf('first_name', 'common-forenames-by-country.csv', wanted)
}

/** Forenames of one word that the sources give to women or to men, in Latin letters; `wanted` as above. */
export function forenamesOf(gender: 'female' | 'male', wanted: (code: string) => boolean): readonly string[] {
  const { allLocales } = readPackage<{ allLocales: Readonly<Record<string, FakerLocale>> }>('@faker-js/faker')
  const generated = Object.entries(allLocales)
    .filter(([code]) => !UNUSED_LOCALES.includes(code) && wanted(code))
    .flatMap(([, locale]) => texts(partOf(locale.person?.first_name, gender)))
  const letter = gender === 'female' ? 'F' : 'M'
  const popular = readSource('common-forenames-by-country.csv')
    .split('\n')
    .map(line => line.split(','))
    .filter(cells => cells[GENDER_COLUMN] === letter && wanted(cells[0] ?? ''))
    .flatMap(cells => cells.filter((_, at) => NAME_COLUMNS.first_name.includes(at)))
  return [...generated, ...popular].map(name => name.trim()).filter(name => LATIN.test(name) && !/[ -]/.test(name))
}

const GENDER_COLUMN = 9

function partOf(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === part)?.[1]
    : undefined
}

function surnames(): readonly string[] {
  return namesOf('last_name', 'common-surnames-by-country.csv', () => true)
}

function namesOf(
  field: 'first_name' | 'last_name',
  source: string,
  wanted: (code: string) => boolean,
): readonly string[] {
  const { allLocales } = readPackage<{ allLocales: Readonly<Record<string, FakerLocale>> }>('@faker-js/faker')
  const generated = Object.entries(allLocales)
    .filter(([code]) => !UNUSED_LOCALES.includes(code) && wanted(code))
    .flatMap(([, locale]) => texts(locale.person?.[field]))
  const popular = readSource(source)
    .split('\n')
    .slice(1)
    .map(line => line.split(','))
    .filter(([code = '']) => wanted(code))
    .flatMap(cells => cells.filter((_, at) => NAME_COLUMNS[field].includes(at)))
  return [...generated, ...popular].map(name => name.trim()).filter(name => LATIN.test(name))
}

/** The columns « Localized Name » and « Romanized Name ». */
const NAME_COLUMNS = { first_name: [10, 11], last_name: [4, 5] }

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
