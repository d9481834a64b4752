import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Jean Ping, député LR, est venu.', ['Jean Ping member_of Les Républicains']],
  [
    "Jean Ping, professeur en astronomie de l'université du Michigan, est venu.",
    ['Jean Ping works_for université du Michigan'],
  ],
  ['Jean Ping, conseiller à la Maison-Blanche, est venu.', ['Jean Ping works_for Maison-Blanche']],
  ['Jean Ping, conseiller à ses heures, est venu.', []],
  ['Le président de la région Bretagne Jean Ping est venu.', ['Jean Ping president_of Bretagne']],
  [
    'Président de la Commission européenne depuis 2014, Jean Ping est venu.',
    ['Jean Ping president_of Commission européenne 2014/..'],
  ],
  [
    'Jean Ping, vice-président de la Commission européenne et maire de Paris, est venu.',
    ['Jean Ping works_for Commission européenne', 'Jean Ping head_of Paris'],
  ],
  [
    'Jean Ping, vice-président de la Commission européenne et le maire de Paris sont venus.',
    ['Jean Ping works_for Commission européenne'],
  ],
  ['Jean Ping est président de la Commission européenne.', ['Jean Ping president_of Commission européenne']],
  ['Gabon : Jean Ping élu président', ['Jean Ping president_of Gabon']],
  ['Le Gabon est loin. Jean Ping est élu président.', []],
  [
    'La Commission européenne refuse, selon son porte-parole Jean Ping.',
    ['Jean Ping spokesperson_of Commission européenne'],
  ],
  ["La Commission européenne et l'ONU refusent, selon son porte-parole Jean Ping.", []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => !/ said | supports /.test(claim))).toEqual(expected)
})
