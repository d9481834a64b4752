import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  [
    'Jean Ping (PSE, Italie) est venu.',
    ['Jean Ping member_of Parti socialiste européen', 'Jean Ping citizen_of Italie'],
  ],
  ['Jean Ping (Bénin) est venu.', ['Jean Ping citizen_of Bénin']],
  ['Jean Ping (82 ans) est venu.', []],
  ['Jean Ping (Institut Pasteur) est venu.', ['Jean Ping works_for Institut Pasteur']],
  ["L'UKIP de Jean Ping est venu.", ['Jean Ping head_of UKIP']],
  ["Jean Ping, de l'université du Michigan, est venu.", ['Jean Ping works_for université du Michigan']],
  ['Jean Ping, de Paris, est venu.', []],
  ['Jean Ping, du Front national, est venu.', ['Jean Ping member_of Front national']],
  ['Jean Ping, 40 ans, ressortissant tunisien, est venu.', ['Jean Ping citizen_of Tunisie']],
  [
    'Jean Ping et Paul Biya, deux ressortissants tunisiens, sont venus.',
    ['Jean Ping citizen_of Tunisie', 'Paul Biya citizen_of Tunisie'],
  ],
  ['Jean Ping, figure du rap français, est venu.', []],
  ['Le Français Jean Ping est venu.', ['Jean Ping citizen_of France']],
  ["Elle bat l'italien Jean Ping.", ['Jean Ping citizen_of Italie']],
  ['Les Français Jean Ping et Paul Biya sont venus.', ['Jean Ping citizen_of France', 'Paul Biya citizen_of France']],
  ['Le Français Jean Ping et Paul Biya sont venus.', ['Jean Ping citizen_of France']],
  ['Jean Ping, un scientifique péruvien, est venu.', ['Jean Ping citizen_of Pérou']],
  ['Elle a fait face au Suisse Jean Ping.', ['Jean Ping citizen_of Suisse']],
  ['Elle bat en France Jean Ping.', []],
  ['Le Brésilien de 22 ans Jean Ping est venu.', ['Jean Ping citizen_of Brésil']],
  ['Jean Ping, de nationalité française, est venu.', ['Jean Ping citizen_of France']],
  [
    'Les boxeurs français Jean Ping et Paul Biya sont venus.',
    ['Jean Ping citizen_of France', 'Paul Biya citizen_of France'],
  ],
  ['Jean Ping défend son parti, le NPA.', ['Jean Ping member_of NPA']],
  ['Jean Ping parle. Son parti, La France insoumise, attend.', ['Jean Ping member_of La France insoumise']],
  ['Jean Ping est mort. Son pays, le Ghana, attend.', ['Jean Ping citizen_of Ghana']],
  ['Jean Ping appelle son employeur, Airbus.', ['Jean Ping works_for Airbus']],
  ['La Russie protège sa capitale, Moscou.', ['Moscou capital_of Russie']],
  ['Jean Ping est mort. Le musicien congolais attend.', ['Jean Ping citizen_of République démocratique du Congo']],
  ["Jean Ping est mort. L'Italien attendait.", ['Jean Ping citizen_of Italie']],
  ['Jean Ping et Paul Biya sont venus. Le musicien congolais attend.', []],
])('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected)
})
