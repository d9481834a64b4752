import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ["Elle vit à Portland, dans l'Oregon.", ['Portland located_in Oregon']],
  ['Elle vit à Rouen en France.', ['Rouen located_in France']],
  ["Elle vit à Portland, dans le nord de l'Oregon.", ['Portland located_in Oregon']],
  ["Elle attend à l'aéroport de Strasbourg.", ['aéroport de Strasbourg located_in Strasbourg']],
  ['Elle va de Rouen à Paris.', []],
  ['Elle a vu Rouen, Paris et Nice.', []],
  ['Elle préfère la France en Europe.', []],
  ['Elle vit à Bujumbura, la capitale du Burundi.', ['Bujumbura capital_of Burundi']],
  ['Elle vit à Bujumbura, la capitale économique.', []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => /located_in|capital_of/.test(claim))).toEqual(expected)
})
