import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/language/language.ts'
import { mayBeSamePerson, splitPersonName } from '../../src/text/person-name.ts'

const { words } = loadLanguage('fr')
const nameWords = { particles: new Set(words.familyParticles), ranks: new Set(words.ranks) }
const split = (name: string) => splitPersonName(name, nameWords)

describe('given | family', () => {
  test.each<[string, string]>([
    ['Vladimir Poutine', 'Vladimir | Poutine'],
    ['de Mesnil', ' | de Mesnil'],
    ['Walter de Mesnil', 'Walter | de Mesnil'],
    ['Sergent de Mesnil', ' | de Mesnil'],
    ['Pennie von Bergen Wessels', 'Pennie | von Bergen Wessels'],
    ['Van Maximilian Carlson', 'Van Maximilian | Carlson'],
    ['Caroline van den Brul', 'Caroline | van den Brul'],
    ['Caroline van der Brul', 'Caroline | van der Brul'],
    ['Carlos De Silva', 'Carlos | De Silva'],
    ['Aurelio De Laurentiis', 'Aurelio | De Laurentiis'],
    ['De Alton Sanders', 'De Alton | Sanders'],
    ['Derek W. Hoyem', 'Derek W. | Hoyem'],
    ['M. Ping', ' | Ping'],
    ['Ping', ' | Ping'],
    ['', ' | '],
  ])('%s', (name, expected) => {
    const { given, family } = split(name)
    expect(`${given} | ${family}`).toBe(expected)
  })
})

describe('may be one person', () => {
  test.each<[string, string, boolean]>([
    ['Sergent de Mesnil', 'Walter de Mesnil', true],
    ['E. Macron', 'Emmanuel Macron', true],
    ['Donald J. Tramp', 'Donald Tramp', true],
    ['JOÃO DA SILVA', 'Joao da Silva', true],
    ['Raymond Vergès', 'Paul Vergès', false],
    ['Caroline van den Brul', 'Caroline van der Brul', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(mayBeSamePerson(split(a), split(b))).toBe(expected)
    expect(mayBeSamePerson(split(b), split(a))).toBe(expected)
  })
})
