import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Le tribunal de Nice a jugé.', ['tribunal de Nice headquartered_in Nice']],
  ['Le Sénat du Burundi a voté.', ['Sénat du Burundi part_of Burundi']],
  [
    "Le Conseil des droits de l'homme des Nations unies enquête.",
    ["Conseil des droits de l'homme des Nations unies part_of Organisation des Nations unies"],
  ],
  ["Elle attend à l'aéroport de Strasbourg.", ['aéroport de Strasbourg located_in Strasbourg']],
  ["Le comité d'éthique de la FIFA a voté.", ["comité d'éthique de la FIFA part_of FIFA"]],
  [
    "Jean Ping enseigne au département de physique de l'université de Genève.",
    ['université de Genève headquartered_in Genève', 'département de physique part_of université de Genève'],
  ],
  ['Elle passe le pont de Tolbiac.', []],
  ['Le Parti communiste de Grèce recule.', []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => /located_in|headquartered_in|part_of/.test(claim))).toEqual(expected)
})
