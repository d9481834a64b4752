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
  ["Elle vit à Valença, dans l'État de Rio de Janeiro.", ['Valença located_in Rio de Janeiro']],
  [
    'Elle vit près de Kolwezi, dans la province du Lualaba, en Angola.',
    ['Kolwezi located_in Lualaba', 'Lualaba located_in Angola'],
  ],
  [
    'Ouagadougou et Bobo-Dioulasso, les deux plus grandes villes du Burkina Faso, sont calmes.',
    ['Bobo-Dioulasso located_in Burkina Faso', 'Ouagadougou located_in Burkina Faso'],
  ],
  [
    'Trois pays du Sahel, le Mali, le Niger et le Tchad, sont calmes.',
    ['Mali', 'Niger', 'Tchad'].map(country => `${country} located_in Sahel`),
  ],
  [
    "Plusieurs villes d'Algérie, dont Oran et Annaba, sont calmes.",
    ['Oran located_in Algérie', 'Annaba located_in Algérie'],
  ],
  [
    'Trois villes syriennes : Homs, Hama et Palmyre.',
    ['Homs', 'Hama', 'Palmyre'].map(town => `${town} located_in Syrie`),
  ],
  ['Elle aime les communes de Tarcento, Nimis et Faedis.', []],
  [
    "La Tanzanie et l'Ouganda, pays d'Afrique de l'Est, sont calmes.",
    ["Ouganda located_in Afrique de l'Est", "Tanzanie located_in Afrique de l'Est"],
  ],
  ['Elle aime les villes de Kumamoto et Mashiki, au Japon.', ['Mashiki located_in Japon', 'Kumamoto located_in Japon']],
  ['Elle vit à Kidal, au nord-est du Mali.', ['Kidal located_in Mali']],
  ['Au Burundi, dans la province de Cibitoke, tout est calme.', ['Cibitoke located_in Burundi']],
  ["Mossoul est la deuxième ville d'Irak.", ['Mossoul located_in Irak']],
  ["L'île de Gorée, au large de Dakar, est calme.", []],
  ['Le village de Kobryn se trouve en Biélorussie.', ['Kobryn located_in Biélorussie']],
  ['Situé en Bretagne, Lamballe est calme.', ['Lamballe located_in Bretagne']],
  ['Rilly-sur-Loire est une commune française, située dans le Finistère.', ['Rilly-sur-Loire located_in Finistère']],
  ['Elle vit dans le quartier Hamdallaye à Bamako.', ['Hamdallaye located_in Bamako']],
  ['Elle vit à Lamballe (Finistère, Bretagne).', ['Lamballe located_in Finistère', 'Finistère located_in Bretagne']],
  [
    "Elle aime l'Europe (Luxembourg, Suisse, Monaco).",
    ['Luxembourg', 'Suisse', 'Monaco'].map(country => `${country} located_in Europe`),
  ],
  ['Elle est née à Dammam, Arabie saoudite.', ['Dammam located_in Arabie saoudite']],
  ['À Gaza, Israël a tort.', []],
  ["Elle vit sur l'Île de la Cité, au cœur de Paris.", ['Île de la Cité located_in Paris']],
  ['Grozny, capitale de la Tchétchénie, est calme.', ['Grozny capital_of Tchétchénie']],
  ['Lilongwe est la capitale du Malawi.', ['Lilongwe capital_of Malawi']],
  ['Elle vit à Bujumbura, la capitale du Burundi.', ['Bujumbura capital_of Burundi']],
  ['Elle vit à Bujumbura, la capitale économique.', []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => /located_in|capital_of/.test(claim))).toEqual(expected)
})
