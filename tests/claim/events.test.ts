import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/language/language.ts'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

const { verbs, nouns, links, actors } = loadLanguage('fr').events

const rolesIn = (text: string): string[] => {
  const { events, entities } = knowledgeOf(documentOf(text, '2016-12-10'))
  const nameOf = (id: string): string => entities.find(entity => entity.id === id)?.name ?? id
  return events
    .flatMap(({ type, roles }) => roles.map(({ role, entity }) => `${type} ${role} ${nameOf(entity)}`))
    .sort()
}

describe('every row reads its example', () => {
  test.each([...verbs, ...nouns].map(row => [row.example, row] as const))('%s', (text, row) => {
    const told = knowledgeOf(documentOf(text)).eventMentions.map(({ type }) => type)
    expect(told).toContain(row.event)
  })

  test.each(links.map(link => [link.example, link] as const))('%s', (text, link) => {
    const { eventMentions, claims } = knowledgeOf(documentOf(text))
    expect(eventMentions.flatMap(({ roles }) => roles.map(({ role }) => role))).toContain(link.role)
    if (link.relation) expect(claims.map(({ relation }) => relation)).toContain(link.relation)
  })
})

test.each(actors.map(actor => [actor.example, actor] as const))('%s', (text, { role }) => {
  const roles = knowledgeOf(documentOf(text)).events.flatMap(event => event.roles)
  expect(roles.map(told => told.role)).toEqual([role])
})

describe('who stands in which role', () => {
  test.each<[string, string[]]>([
    ['Boko Haram a tué Paul Biya.', ['killing attacker Boko Haram', 'killing victim Paul Biya']],
    ['Paul Biya, assassiné à Paris, avait 60 ans.', ['killing victim Paul Biya']],
    ["L'attentat de Paris a été revendiqué par Boko Haram.", ['attack attacker Boko Haram']],
    ['Paul Biya enfariné à Paris.', ['attack victim Paul Biya']],
    [
      'Jean Ping est arrivé à Paris, après avoir été attaqué à Nice.',
      ['attack victim Jean Ping', 'visit visitor Jean Ping'],
    ],
    ["Jean Ping promet de s'attaquer aux retards.", []],
    ['Jean Ping se heurte à la réalité.', []],
    ['Jean Ping a été élu meilleur joueur.', []],
    ["Une élection a eu lieu en 2016. L'adversaire, Jean Ping, est connu.", ['election candidate Jean Ping']],
    [
      "Paul Biya affrontera Jean Ping lors de l'élection présidentielle de 2017.",
      ['election candidate Jean Ping', 'election candidate Paul Biya'],
    ],
    ['Paul Biya juge la lutte contre les attentats utile.', []],
    ["Jean Ping vient d'être arrêté par le FBI.", ['arrest authority FBI', 'arrest suspect Jean Ping']],
    ['Jean Ping a été arrêté et condamné à mort.', ['arrest suspect Jean Ping', 'trial defendant Jean Ping']],
    [
      'Jean Ping a été nommé Premier ministre lundi par Paul Biya.',
      ['appointment appointee Jean Ping', 'appointment appointer Paul Biya'],
    ],
    [
      'Deux hommes, Jean Ping et Paul Biya, ont été interpellés.',
      ['arrest suspect Jean Ping', 'arrest suspect Paul Biya'],
    ],
    [
      "Un attentat a eu lieu en 2016 à Paris. L'assaillant, un homme de 25 ans nommé Jean Ping, a fui.",
      ['attack attacker Jean Ping'],
    ],
    ["L'arrestation d'un suspect identifié comme étant Jean Ping est annoncée.", ['arrest suspect Jean Ping']],
    ['Angela Merkel aimait Jean Ping, millionnaire gabonais, mort à Paris en 2015.', ['death victim Jean Ping']],
    ["Le candidat à l'élection présidentielle Jean Ping a parlé.", ['election candidate Jean Ping']],
    [
      "Jean Ping a remporté l'élection présidentielle devant le candidat Paul Biya.",
      ['election candidate Paul Biya', 'election winner Jean Ping'],
    ],
    ['En conférence de presse, Jean Ping a parlé.', ['statement speaker Jean Ping']],
    ["La Cour suprême a annulé l'élection.", ['trial court Cour suprême']],
    ['Jean Ping a annulé le concert.', []],
    [
      'Paul Biya a tué Jean Ping. Paul Biya a été abattu par le FBI.',
      ['killing attacker FBI', 'killing attacker Paul Biya', 'killing victim Jean Ping', 'killing victim Paul Biya'],
    ],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected)
  })
})

describe('how many events a document tells', () => {
  test.each<[string, string[]]>([
    ['Un attentat a eu lieu vendredi à Paris.\n\nCet attentat a été revendiqué par Boko Haram.', ['attack asserted']],
    [
      'Un attentat a eu lieu en 2015 à Paris. Un autre attentat a eu lieu en 2013 à Nice.',
      ['attack asserted', 'attack asserted'],
    ],
    [
      "Jean Ping est mort vendredi. La mort de Jean Ping a été annoncée. Le décès d'Angela Merkel l'a été aussi.",
      ['death asserted', 'death asserted'],
    ],
    ['Jean Ping a eu un accident vasculaire cérébral à Paris en 2015.', []],
    ['Un homme a tenté de tuer un policier à Paris.', []],
    ["Trois personnes ont été tuées dans l'attentat de Paris.", ['attack asserted']],
    ["Paul Biya est candidat à l'élection présidentielle de 2018.", ['election planned']],
    ["Un attentat a eu lieu en 2015 à Paris. L'attentat a fait dix morts.", ['attack asserted']],
    ["Une élection aura lieu en 2017 au Gabon. L'élection au Gabon inquiète.", ['election planned']],
    ['Jean Ping a participé à plusieurs combats de boxe à Paris.', []],
    ['Trois jeunes ont été incarcérés.', ['arrest asserted']],
    ['Une vingtaine de suspects ont été jugés à Paris.', ['trial asserted']],
    ['Un Somalien a été arrêté.', ['arrest asserted']],
    ['La municipalité de Lille a arrêté son budget.', []],
    ['Au moins deux écoles ont été bombardées.', ['attack asserted']],
    ['Une réunion secrète a eu lieu le 11 octobre à Paris.', ['meeting asserted']],
    ['Les réunions sont utiles.', []],
    ['Des milliers de manifestants se sont rassemblés à Paris.', ['protest asserted']],
    ['Le gouvernement a vigoureusement protesté.', []],
    ['Les Gabonais se rendent aux urnes.', ['election asserted']],
    ["Un attentat a fait dix morts à Paris. L'assaillant a été abattu.", ['attack asserted', 'killing asserted']],
    ['Une fusillade a éclaté à Paris. Jean Ping a ouvert le feu, tuant dix personnes.', ['attack asserted']],
  ])('%s', (text, expected) => {
    const { events } = knowledgeOf(documentOf(text, '2016-12-10'))
    expect(events.map(({ type, status }) => `${type} ${status}`).sort()).toEqual(expected)
  })
})

test.each<[string, string | undefined]>([
  ['Les Gambiens se rendent aux urnes.', 'Gambie'],
  ['Les électeurs néerlandais se rendent aux urnes.', 'Pays-Bas'],
  ['Une fusillade a éclaté près de Toulouse.', 'Toulouse'],
  ['Une attaque a fait dix morts dans le centre de Kaboul.', 'Kaboul'],
  ["Jean Ping, arrêté à Paris, a été condamné pour l'attentat de Nice.", 'Nice'],
])('where the last event happens: %s', (text, place) => {
  const { eventMentions, mentions } = knowledgeOf(documentOf(text))
  expect(mentions.find(({ id }) => id === eventMentions.at(-1)?.place)?.name).toBe(place)
})
