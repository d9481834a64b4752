import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Waze, propriété de Google, recule.', ['Google company', 'Waze company']],
  ['Snap, la maison mère de Snapchat, recule.', ['Snap company', 'Snapchat company']],
  ['Wikipédia, fondée par Jimmy Wales, fête ses seize ans.', ['Wikipédia organisation']],
  ['Jimmy Wales, un éditeur de livres, est venu.', []],
  ['Hier, une entreprise de Lyon a fermé.', []],
  ['Le PDG de Total, Jean Ping, est venu.', ['Total company']],
  ['Jean Ping, cofondateur de Theranos, est venu.', ['Theranos organisation']],
  ['Les salariés de Tupperware manifestent.', ['Tupperware company']],
  ['Donald Trump est venu. Les salariés de Trump manifestent.', []],
  ['Lucid Motors recule.', ['Lucid Motors company']],
])('%s', (text, expected) => {
  const bodies = knowledgeOf(documentOf(text)).entities.filter(({ type }) => type === 'organisation')
  expect(bodies.map(({ name, kind = 'organisation' }) => `${name} ${kind}`).sort()).toEqual(expected)
})
