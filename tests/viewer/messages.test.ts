import { describe, expect, test } from 'vitest'
import { EVENT_TYPES, RELATIONS } from '../../src/ontology/ontology.ts'
import { MESSAGES, preferredLanguage } from '../../viewer/src/messages/messages.ts'

/** Every message of a catalogue by its path, functions called with what they may be given. */
function flatten(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'function') return [1, 2].map(count => [`${path}(${count})`, value(count, count)] as const)
  if (value === null || typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, each]) => flatten(each, `${path}/${key}`))
}

describe.each(['en', 'fr'] as const)('the messages in %s', language => {
  const messages = flatten(MESSAGES[language])

  test('are the same set as in the other language, none empty', () => {
    const paths = (of: 'en' | 'fr'): readonly string[] => flatten(MESSAGES[of]).map(([path]) => path)
    expect([...paths(language)].sort()).toEqual([...paths(language === 'en' ? 'fr' : 'en')].sort())
    expect(messages.filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([])
  })

  test('name every role and every qualifier of the ontology', () => {
    const roles = Object.values(EVENT_TYPES).flatMap(type => type.roles)
    expect(roles.filter(role => !(role in MESSAGES[language].roles))).toEqual([])
    const qualifiers = Object.values(RELATIONS).flatMap(relation => relation.qualifiers ?? [])
    expect(qualifiers.filter(name => !(name in MESSAGES[language].qualifiers))).toEqual([])
  })
})

test('French and English are not the same words', () => {
  const same = flatten(MESSAGES.fr).filter(([path, text]) => new Map(flatten(MESSAGES.en)).get(path) === text)
  // What both languages share, as « article » and « relation ».
  expect(same.length).toBeLessThan(30)
})

test.each([
  [['fr-FR', 'en'], 'fr'],
  [['de', 'fr'], 'fr'],
  [['en-GB', 'fr'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
])('a reader of %j is spoken to in %s', (languages, language) => {
  expect(preferredLanguage(languages)).toBe(language)
})
