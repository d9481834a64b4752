import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/language/gazetteer.ts'
import { findEntries, isGivenName } from '../../src/language/gazetteer-match.ts'

const gazetteer = loadGazetteer('fr')

/** Tokens as given, with blanks between them; `·` joins two tokens that the text writes together. */
function tokensOf(line: string): { text: string; start: number; end: number }[] {
  let start = 0
  return line.split(/[ ·]/).map(text => {
    const token = { text, start, end: start + text.length }
    start = token.end + 1
    return token
  })
}

/** « words=name » for each match, with the form where it is no name and the number of other readings. */
function found(line: string): string[] {
  const tokens = tokensOf(line)
  return findEntries(gazetteer, tokens).map(({ first, end, entry, form, others }) => {
    const words = tokens.slice(first, end).map(token => token.text)
    return `${words.join(' ')}=${entry.name}${form === 'name' ? '' : ` (${form})`}${others.map(other => ` or ${other.name}`).join('')}`
  })
}

test.each<[string, string[]]>([
  ['le président russe', ['russe=Russie (adjective)']],
  ['les Russes d’·Iran', ['Russes=Russie (inhabitant)', 'Iran=Iran']],
  ['une iranienne', ['iranienne=Iran (adjective)']],
  ['des iraniens', ['iraniens=Iran (adjective)']],
  ['des iraniennes', ['iraniennes=Iran (adjective)']],
  [
    'la Sud-Coréenne et des nord-coréens',
    ['Sud-Coréenne=Corée du Sud (inhabitant)', 'nord-coréens=Corée du Nord (adjective)'],
  ],
  ['des ministres coréens', ['coréens=Corée du Sud (adjective) or Corée du Nord']],
  ['le fleuve Congo', ['Congo=République démocratique du Congo or République du Congo']],
  ['la République démocratique du Congo', ['République démocratique du Congo=République démocratique du Congo']],
  ['palestiniens et israéliennes', ['palestiniens=Palestine (adjective)', 'israéliennes=Israël (adjective)']],
  [
    'anglais , écossaise , britanniques',
    ['anglais=Angleterre (adjective)', 'écossaise=Écosse (adjective)', 'britanniques=Royaume-Uni (adjective)'],
  ],
  ['la coopération irano-russe', []],
  ['le conflit israélo-palestinien', []],
])('people: %s', (line, expected) => {
  expect(found(line)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    'aux États-Unis , aux Etats-Unis , aux États·-·Unis',
    ['États-Unis', 'Etats-Unis', 'États - Unis'].map(words => `${words}=États-Unis`),
  ],
  ['de Brest à Brest-Litovsk', ['Brest=Brest or Brest-Litovsk', 'Brest-Litovsk=Brest-Litovsk']],
  ['USA et U.S.A.', ['USA=États-Unis', 'U.S.A.=États-Unis']],
  ['usa Usa', []],
  ['en Grande-Bretagne', ['Grande-Bretagne=Royaume-Uni']],
  [
    'en Nouvelle-Zélande et en Nouvelle Zélande',
    ['Nouvelle-Zélande=Nouvelle-Zélande', 'Nouvelle Zélande=Nouvelle-Zélande'],
  ],
  ['la Côte d’·Ivoire', ["Côte d’ Ivoire=Côte d'Ivoire"]],
  ['N’·Djamena', ["N’ Djamena=N'Djamena"]],
  ['au Caire et à La Haye', ['Caire=Le Caire', 'La Haye=La Haye']],
  ['à Samarcande , en Ouzbékistan', ['Samarcande=Samarkand', 'Ouzbékistan=Ouzbékistan']],
  ['à St-Pétersbourg', ['St-Pétersbourg=Saint-Pétersbourg']],
  ['Birmanie Myanmar RDC', ['Birmanie=Birmanie', 'Myanmar=Birmanie', 'RDC=République démocratique du Congo']],
  ['LA RUSSIE ET L’·IRAN', ['RUSSIE=Russie', 'IRAN=Iran']],
  ['la Suisse et le vin suisse', ['Suisse=Suisse', 'suisse=Suisse (adjective)']],
  ['le kurde', []],
  ['au Québec', ['Québec=Québec or Québec']],
  ['Paris·-·Berlin', ['Paris=Paris', 'Berlin=Berlin']],
])('places: %s', (line, expected) => {
  expect(found(line)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    'l’·Organisation de coopération de Shanghai ( OCS )',
    ['Organisation de coopération de Shanghai', 'OCS'].map(words => `${words}=Organisation de coopération de Shanghai`),
  ],
  [
    'l’·organisation de coopération de Shanghai',
    ['organisation de coopération de Shanghai=Organisation de coopération de Shanghai'],
  ],
  ['à Shanghai', ['Shanghai=Shanghai']],
  [
    'l’·ONU , l’·Otan et l’·OTAN',
    [
      'ONU=Organisation des Nations unies',
      "Otan=Organisation du traité de l'Atlantique nord",
      "OTAN=Organisation du traité de l'Atlantique nord",
    ],
  ],
  ['agence TASS , tass', ['TASS=TASS']],
  ['l’·Agence France-Presse ( AFP )', ['Agence France-Presse=AFP', 'AFP=AFP']],
  ['Le Monde , le monde , Le monde', ['Le Monde=Le Monde']],
  ['le porte-parole du Kremlin', ['Kremlin=Kremlin']],
  [
    'la Maison-Blanche , la Maison blanche , une maison blanche',
    ['Maison-Blanche=Maison-Blanche', 'Maison blanche=Maison-Blanche'],
  ],
  ['le Parlement européen', ['Parlement européen=Parlement européen']],
  ['un de la fed', []],
])('organisations: %s', (line, expected) => {
  expect(found(line)).toEqual(expected)
})

test('a city carries its country, and a capital says so', () => {
  const [moscow] = findEntries(gazetteer, tokensOf('Moscou'))
  expect(moscow?.entry).toMatchObject({
    type: 'place',
    kind: 'city',
    country: 'RU',
    capital: true,
    sameAs: ['geonames:524901'],
  })
  expect(gazetteer.countries.get('RU')).toMatchObject({ name: 'Russie', sameAs: ['iso3166:RU'] })
})

test.each<[string, boolean]>([
  ['Dmitri', true],
  ['Jean-Pierre', true],
  ['ÉMILE', true],
  ['dmitri', false],
  ['France', false],
  ['Le', false],
  ['—', false],
])('forename: %s', (word, expected) => {
  expect(isGivenName(gazetteer, word)).toBe(expected)
})

test.each<[string, string]>([
  ['a first word without end', 'République démocratique '.repeat(20_000)],
  ['hyphens', `États ${'- '.repeat(50_000)}`],
  ['one huge word', 'e'.repeat(900_000)],
])('linear in %s', (_, line) => {
  const tokens = tokensOf(line.trim())
  const start = performance.now()
  findEntries(gazetteer, tokens)
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('another language has its own words', () => {
  const english = loadGazetteer('en')
  const names = (line: string): string[] => findEntries(english, tokensOf(line)).map(match => match.entry.name)
  expect(names('the Russian president in Moscow met the UN')).toEqual(['Russia', 'Moscow', 'United Nations'])
})
