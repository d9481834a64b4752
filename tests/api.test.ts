import * as relata from 'relata'
import { expect, test } from 'vitest'

/** What others may build on. To take a name away is a break; to add one is a promise. */
const PUBLIC = [
  'DEFAULT_OPTIONS',
  'DataError',
  'ENTITY_TYPES',
  'EVENT_TYPES',
  'ExtractorError',
  'FORMATS',
  'InputError',
  'RELATIONS',
  'annotate',
  'buildKnowledge',
  'exportGraph',
  'extractClaims',
  'findEntities',
  'loadLanguage',
  'loadReading',
  'match',
  'paths',
  'readDocument',
  'readKnowledge',
  'readPatterns',
  'readSources',
  'readTypes',
  'resolveEntities',
  'timeline',
  'toGraph',
  'writeKnowledge',
]

test('the package exports these names and no others', () => {
  expect(Object.keys(relata).sort()).toEqual(PUBLIC)
})
