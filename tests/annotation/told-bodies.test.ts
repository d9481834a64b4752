import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Le conglomérat 3M a racheté Acelity pour 6,7 milliards.', ['3M', 'Acelity']],
  ['Le rachat du britannique Zenimex par Vivendi inquiète.', ['Vivendi', 'Zenimex']],
  ['Le rachat de Zenimex Transport par Vivendi inquiète.', ['Vivendi', 'Zenimex Transport']],
  ['Le rachat de Jean Moulin par Vivendi inquiète.', ['Vivendi']],
  ['Les rachats de Withings, Oculus et Gameloft ont coûté cher.', ['Gameloft', 'Oculus', 'Withings']],
  ['Vivendi détient 20 % des parts de Gameloft.', ['Gameloft', 'Vivendi']],
  ['Vivendi prend le contrôle de Gameloft.', ['Gameloft', 'Vivendi']],
  ["L'armée a pris le contrôle de Manbij.", []],
  ['Zenimex a été racheté par Vivendi.', ['Vivendi', 'Zenimex']],
  ['Pierre Durand est parti. Le rachat de Durand est impossible.', []],
  ['Il a racheté la maison de Jean Ping.', []],
  ['Le groupe a été repris par BorgWarner Inc. hier.', ['BorgWarner Inc.']],
  ['Hier, Groupe Bertrand a ouvert un restaurant.', ['Groupe Bertrand']],
  ['Equans, dirigée par Jean Ping, recule.', ['Equans']],
  ['Jean Ping (Smer-SD) et Paul Biya (Résistons !) sont venus.', ['Résistons !', 'Smer-SD']],
  ['Le ministre des Finances Jean Ping et celui de la Santé, Paul Biya, sont venus.', []],
  ['Il est membre de la Ligue de football professionnel.', ['Ligue de football professionnel']],
  ['Il attend la Ligue de cette année.', []],
  ['La présidente de Keolis, Ana Ping, est venue.', ['Keolis']],
])('%s', (text, expected) => {
  const bodies = knowledgeOf(documentOf(text)).entities.filter(({ type }) => type === 'organisation')
  expect(bodies.map(({ name }) => name).sort()).toEqual(expected)
})
