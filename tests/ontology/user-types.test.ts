import { expect, test } from 'vitest'
import { DataError } from '../../src/errors.ts'
import { readTypes } from '../../src/ontology/user-types.ts'

const relation = {
  name: 'press:asked',
  subject: ['person'],
  object: ['organisation/media'],
  reads: { en: 'asked', fr: 'a interrogé' },
}
const event = { name: 'press:interview', roles: ['participant'], label: { en: 'interview', fr: 'entretien' } }

function file(...relations: readonly object[]): string {
  return JSON.stringify({ relations, events: [event] })
}

test('a file reads as relations and events by their names', () => {
  const types = readTypes(file({ ...relation, event: 'press:interview', symmetric: true }), 'a.json')
  expect(Object.keys(types.relations)).toEqual(['press:asked'])
  expect(types.relations['press:asked']).toMatchObject({ subject: ['person'], symmetric: true, reads: { en: 'asked' } })
  expect(types.events['press:interview']?.roles).toEqual(['participant'])
})

test.each<[what: string, content: string, message: string]>([
  ['no JSON', '{', 'a.json: not JSON: '],
  ['a list', '[]', 'a.json: the file: not an object, got "[]". Correct it there.'],
  ['a key that is not known', '{"relation":[]}', 'a.json: relation: not one of relations, events, got "relation".'],
  [
    'a name without a prefix',
    file({ ...relation, name: 'met_with' }),
    'relations[0].name: not a name with a prefix of your own, such as press:interviewed, got "met_with".',
  ],
  [
    'an unknown type in a domain',
    file({ ...relation, subject: ['ship'] }),
    'relations[0].subject[0]: not one of person, organisation, place',
  ],
  [
    'an unknown kind in a range',
    file({ ...relation, object: ['place/planet'] }),
    'or a kind of one such as place/city, got "place/planet".',
  ],
  ['an empty domain', file({ ...relation, subject: [] }), 'relations[0].subject: not a list with something in it'],
  ['a name twice', file(relation, relation), 'relations[1].name: not a name that no other row has, got "press:asked".'],
  [
    'the inverse of another',
    file({ ...relation, inverse: 'press:interview' }),
    'events[0].name: not a name that no other row has, got "press:interview".',
  ],
  [
    'no label in French',
    file({ ...relation, reads: { en: 'asked' } }),
    'relations[0].reads.fr: not a text, got "nothing".',
  ],
  ['an unknown event', file({ ...relation, event: 'party' }), 'relations[0].event: not one of meeting, visit'],
  ['a switch that is text', file({ ...relation, symmetric: 'yes' }), 'relations[0].symmetric: not true or false'],
])('%s is refused with the file, the place and what is allowed', (_, content, message) => {
  expect(() => readTypes(content, 'a.json')).toThrow(DataError)
  expect(() => readTypes(content, 'a.json')).toThrow(message)
})
