import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

const WHERE = /headquartered_in|born_in|died_in|lives_in|visited/

test.each<[string, string[]]>([
  // Where people are born, live and die.
  ["L'écrivain Jean Ping (Namur, 1934 – Nice, 2017) a écrit.", ['Jean Ping born_in Namur', 'Jean Ping died_in Nice']],
  ['Jean Ping, né à Roubaix et mort à Lille, a écrit.', ['Jean Ping born_in Roubaix', 'Jean Ping died_in Lille']],
  ['Jean Ping est un cycliste né à Lille.', ['Jean Ping born_in Lille']],
  ['Né à Lille, Jean Ping a écrit.', ['Jean Ping born_in Lille']],
  ['Originaire de Lille, Jean Ping a écrit.', ['Jean Ping born_in Lille']],
  ['Un homme de 27 ans originaire de Lille, Jean Ping, a écrit.', ['Jean Ping born_in Lille']],
  ["C'est à Lille qu'est mort Jean Ping.", ['Jean Ping died_in Lille']],
  ["Jean Ping est mort des suites d'un cancer à Houston, au Texas.", ['Jean Ping died_in Houston']],
  ["L'acteur de théâtre, de cinéma et de télévision Jean Ping s'est éteint à Lille.", ['Jean Ping died_in Lille']],
  ['Installé à Berlin depuis 2005, Jean Ping a écrit.', ['Jean Ping lives_in Berlin']],
  ['En exil au Maroc, Jean Ping a écrit.', ['Jean Ping lives_in Maroc']],
  ['Jean Ping est mort de froid.', []],
  // Where people go.
  ['En déplacement à Strasbourg, Jean Ping a parlé.', ['Jean Ping visited Strasbourg']],
  ['En visite officielle au Ghana, le président Jean Ping a parlé.', ['Jean Ping visited Ghana']],
  ['La chancelière Angela Merkel, arrivée la veille à Paris, a parlé.', ['Angela Merkel visited Paris']],
  ["Lors d'un déplacement à Amiens, Jean Ping a parlé.", ['Jean Ping visited Amiens']],
  ["À l'issue d'une visite à Kaboul, le général Jean Ping est confiant.", ['Jean Ping visited Kaboul']],
  ['La venue de Jean Ping à Belfast est prévue lundi.', ['Jean Ping visited Belfast planned']],
  ['Angela Merkel visitera un hôpital de Paris.', ['Angela Merkel visited Paris planned']],
  ['Angela Merkel a dû annuler sa visite à Paris.', ['Angela Merkel visited Paris denied']],
  ["Angela Merkel n'est jamais venue à Paris.", ['Angela Merkel visited Paris denied']],
  ['Paris est loin, pense Angela Merkel.', []],
  // Where bodies have their seat.
  ['Le siège de Nestlé est à Vevey.', ['Nestlé headquartered_in Vevey']],
  ['La société Soitec, dont le siège se trouve à Bernin, grandit.', ['Soitec headquartered_in Bernin']],
  ['Basée à Toulouse, la société Sigfox grandit.', ['Sigfox headquartered_in Toulouse']],
  ['Elle enseigne au collège Jean-Moulin à Lille.', ['collège Jean-Moulin headquartered_in Lille']],
  ["L'entreprise n'est pas basée à Dublin, affirme Ryanair.", []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => WHERE.test(claim))).toEqual(expected)
})
