import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  [
    'Vivendi va détenir les sociétés de production Studiocanal, Gaumont et Pathé Films.',
    ['Gaumont company', 'Pathé Films company', 'Studiocanal company'],
  ],
  ['Il regarde les chaînes D8, D17 et CNews.', ['D8 media']],
  ['Les combats ont gagné les quartiers de Ramouseh, Soukkari et Amiriyeh.', []],
  ['Elle travaille pour la société Gallimard.', ['Gallimard company']],
  ["L'éditeur Jean Durand a parlé.", []],
  ['La chaîne est à Paris.', []],
])('%s', (text, expected) => {
  const { mentions } = knowledgeOf(documentOf(text))
  const told = mentions.filter(({ origin }) => origin.rule === 'introduced')
  expect(told.map(({ name, kind }) => `${name} ${kind ?? ''}`.trim()).sort()).toEqual(expected)
})
