import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

const named = (text: string): string[] =>
  knowledgeOf(documentOf(text))
    .entities.filter(entity => entity.type !== 'person')
    .map(({ name, kind, type }) => `${name} (${kind ?? type})`)
    .sort()

test.each<[string, string[]]>([
  ['Le tribunal correctionnel de Nice a jugé.', ['Nice (city)', 'tribunal correctionnel de Nice (court)']],
  ['Un tribunal de Nice a jugé.', ['Nice (city)']],
  ['Le parquet antiterroriste enquête.', ['parquet antiterroriste (court)']],
  ["Le ministère de l'Intérieur a répondu.", ["ministère de l'Intérieur (government)"]],
  [
    'Le ministère français des Affaires étrangères a répondu.',
    ['France (country)', 'ministère français des Affaires étrangères (government)'],
  ],
  ["L'armée égyptienne avance.", ['armée égyptienne (military)', 'Égypte (country)'].sort()],
  ["La fédération internationale d'athlétisme vote.", ["fédération internationale d'athlétisme (organisation)"]],
  ["L'association Emmaüs est venue.", ['Emmaüs (ngo)']],
  ["Il est à l'aéroport international José María Cordova.", ['aéroport international José María Cordova (site)']],
  ['Le prix Jean-Perrin est remis en anglais.', []],
  ['Le Tour de France commence à Rennes.', ['Rennes (city)']],
  [
    "Le comité d'éthique de la FIFA a suspendu deux dirigeants.",
    ['FIFA (ngo)', "comité d'éthique de la FIFA (organisation)"],
  ],
  ["Le comité d'éthique s'est réuni.", []],
  ['Il vit près du lac Tchad.', ['lac Tchad (site)']],
  ['La garde républicaine a tiré.', ['garde républicaine (government)']],
  ['La télévision publique allemande se tait.', ['Allemagne (country)', 'télévision publique allemande (media)']],
  [
    "Jean Ping est membre du comité d'organisation de la primaire.",
    ["comité d'organisation de la primaire (organisation)"],
  ],
  ["La commission d'enquête, présidée par Jean Ping, publiera ses travaux.", ["commission d'enquête (organisation)"]],
  [
    'La brigade anti-émeutes est venue. Jean Ping est à la tête de la brigade anti-émeutes.',
    ['brigade anti-émeutes (organisation)'],
  ],
  ["Le chef de l'opposition, Jean Ping, a parlé.", ['opposition (party)']],
  ["L'opposition a parlé.", []],
  [
    "Jean Ping dirige l'observatoire des conflits de l'ONG Acled.",
    ["observatoire des conflits de l'ONG Acled (organisation)"],
  ],
  ["La FIFA a décidé en créant une commission d'enquête.", ['FIFA (ngo)', "commission d'enquête (organisation)"]],
  [
    'Le département de la Sécurité publique du Texas a confirmé.',
    ['Texas (region)', 'département de la Sécurité publique du Texas (organisation)'],
  ],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test('a name alone and with its place is one body', () => {
  expect(
    named('Le tribunal de commerce de Tarbes a jugé. Le président du tribunal de commerce a parlé.').filter(name =>
      name.startsWith('tribunal'),
    ),
  ).toEqual(['tribunal de commerce de Tarbes (court)'])
})
