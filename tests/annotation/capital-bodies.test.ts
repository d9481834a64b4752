import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

const bodies = (text: string): string[] =>
  knowledgeOf(documentOf(text))
    .entities.filter(({ type }) => type === 'organisation')
    .map(({ name }) => name)

test.each<[string, string[]]>([
  ['La Commission nationale de recensement des votes a parlé.', ['Commission nationale de recensement des votes']],
  ['Le Syndicat de la magistrature a parlé.', ['Syndicat de la magistrature']],
  ['Il aide la Ligue contre le bruit.', ['Ligue contre le bruit']],
  [
    "L'Agence nationale des infrastructures numériques et des fréquences a parlé.",
    ['Agence nationale des infrastructures numériques et des fréquences'],
  ],
  [
    'La Direction générale de la concurrence, de la consommation et de la répression des fraudes enquête.',
    ['Direction générale de la concurrence, de la consommation et de la répression des fraudes'],
  ],
  ['Jo Stein (Parti azuréen) a perdu.', ['Parti azuréen']],
  ['La Commission de la semaine dernière est finie.', []],
  ['Le Conseil du pays se réunit.', []],
  ['Le Garde des Sceaux est venu.', []],
])('%s', (text, expected) => {
  expect(bodies(text)).toEqual(expected)
})
