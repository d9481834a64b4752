import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  [
    'Il aime les sociétés de production Studiocanal, Gaumont et Pathé Films.',
    ['Gaumont organisation', 'Pathé Films organisation', 'Studiocanal organisation'],
  ],
  ['Il regarde les chaînes D8, D17 et CNews.', ['CNews organisation', 'D17 organisation', 'D8 organisation']],
  [
    'Les combats ont gagné les quartiers de Ramouseh, Soukkari et Amiriyeh.',
    ['Amiriyeh place', 'Ramouseh place', 'Soukkari place'],
  ],
  ["L'éditeur Jean Durand a parlé.", ['Jean Durand person']],
  ["L'éditeur Durand a parlé.", ['Durand organisation']],
  ['La chaîne est belle.', []],
  ['Me El Hadj Diouf a plaidé.', ['El Hadj Diouf person']],
  ["La secrétaire d'État Brune Poirson a parlé.", ['Brune Poirson person']],
  ['La coopérative Terrena investit.', ['Terrena organisation']],
  ["Son PDG s'est tu.", []],
  [
    "Il a quitté le Parti socialiste d'Ousmane Tanor Dieng.",
    ['Ousmane Tanor Dieng person', 'Parti socialiste organisation'],
  ],
  ["Un séisme a frappé l'Italie centrale.", ['Italie place']],
  ["L'ONG locale Cepadho a parlé.", ['Cepadho organisation']],
  ['Le groupe armé Maï Maï Simba a frappé.', ['Maï Maï Simba organisation']],
  ['Le patron du parti Jean Durand a parlé.', ['Jean Durand person']],
  ['Le roman est publié chez Gallimaud.', ['Gallimaud organisation']],
  ['Le chalutier Breiz Nevez a coulé.', []],
  ['Le joueur de Cardiff City est blessé.', ['Cardiff City organisation']],
  ['Le leader de Pastef conteste.', ['Pastef organisation']],
])('%s', (text, expected) => {
  const { mentions } = knowledgeOf(documentOf(text))
  expect(
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ name, type }) => `${name} ${type}`)
      .sort(),
  ).toEqual(expected)
})
