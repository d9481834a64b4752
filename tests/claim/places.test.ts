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
  [
    "L'Île-de-France (Essonne, Yvelines et Val-de-Marne) est touchée.",
    ['Essonne', 'Yvelines', 'Val-de-Marne'].map(part => `${part} located_in Île-de-France`),
  ],
  ['Elle vit dans la ville ukrainienne de Marioupol.', ['Marioupol located_in Ukraine']],
  ['Elle vit à Rouen, une ville de Normandie.', ['Rouen located_in Normandie']],
  ['Elle vit en Californie, au Japon et au Pérou.', []],
  ['Elle vit à Portland, un village proche de Nice.', []],
  ['Elle vit à Rouen, au nord de la Normandie.', []],
  ["L'hôpital de Sallanches, en Haute-Savoie, est fermé.", ['Sallanches located_in Haute-Savoie']],
  ['Elle vit à Bujumbura, la capitale du Burundi.', ['Bujumbura capital_of Burundi']],
  ['Elle vit à Bujumbura, la capitale économique.', []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => /located_in|capital_of/.test(claim))).toEqual(expected)
})
