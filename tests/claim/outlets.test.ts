import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { claimsOf, knowledgeOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ["« Nous partons demain », a déclaré Jean Ping à l'AFP.", ['« Nous partons demain » reported_by AFP']],
  ['Jean Ping a annoncé sur Europe 1 que la ville est calme.', ['« la ville est calme » reported_by Europe 1']],
  ['« Nous partons demain », dit Jean Ping, cité par Le Monde.', ['« Nous partons demain » reported_by Le Monde']],
  ["« Nous partons demain », a dit Jean Ping au micro d'Europe 1.", ['« Nous partons demain » reported_by Europe 1']],
  ["« Nous partons demain », a dit Jean Ping, journaliste à l'AFP.", []],
  ["« Nous partons demain », a dit Jean Ping, directeur de l'AFP.", []],
  ["Jean Ping a dit que l'AFP est calme.", []],
  ['Jean Ping a déclaré au Figaro que la ville est calme.', ['« la ville est calme » reported_by Le Figaro']],
  ['Selon Le Monde, la ville est calme.', ['« la ville est calme » reported_by Le Monde']],
  ['Le Monde révèle que la ville est calme.', ['« la ville est calme » reported_by Le Monde']],
  ['Le Monde souligne que la ville est calme.', []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => claim.includes('reported_by'))).toEqual(expected)
})

test('the outlet to which words were said ends the attribution of what they claim', () => {
  const text = "« Emmanuel Macron a rencontré Angela Merkel », a déclaré Jean Ping à l'AFP."
  const { claims, mentions } = knowledgeOf(documentOf(text))
  const claim = claims.find(({ relation }) => relation === 'met_with')
  const names = claim?.attribution.map(id => mentions.find(mention => mention.id === id)?.name)
  expect(names).toEqual(['Jean Ping', 'AFP'])
})
