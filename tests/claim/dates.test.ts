import { describe, expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { claimsOf, knowledgeOf } from '../fixtures/extract.ts'

/** The articles are of Thursday 2018-04-19. */
function datedClaims(text: string): string[] {
  return claimsOf(text, '2018-04-19').filter(claim => !/ takes_place_in | said /.test(claim))
}

describe('an event has the date that its sentence ties to it', () => {
  test.each<[string, string[]]>([
    ['Emmanuel Macron a rencontré Angela Merkel lundi.', ['Emmanuel Macron met_with Angela Merkel 2018-04-16']],
    ['Le 16 avril, Emmanuel Macron a rencontré Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel 2018-04-16']],
    [
      'Emmanuel Macron, qui sera à Rome dimanche, a rencontré Angela Merkel lundi.',
      ['Emmanuel Macron met_with Angela Merkel 2018-04-16'],
    ],
    [
      'Emmanuel Macron et Angela Merkel ont eu lundi des entretiens.',
      ['Emmanuel Macron met_with Angela Merkel 2018-04-16'],
    ],
    [
      'Emmanuel Macron doit rencontrer Angela Merkel lundi.',
      ['Emmanuel Macron met_with Angela Merkel planned 2018-04-23'],
    ],
    [
      'Mardi, Emmanuel Macron a accusé Angela Merkel de vouloir briguer un mandat en 2021.',
      ['Emmanuel Macron criticised Angela Merkel 2018-04-17'],
    ],
    [
      'Interrogé lundi, Emmanuel Macron a critiqué Angela Merkel.',
      ['Emmanuel Macron criticised Angela Merkel 2018-04-16'],
    ],
    [
      "Jean Ping, à la tête d'Oxfam depuis 2004, a rencontré Angela Merkel lundi soir.",
      ['Jean Ping head_of Oxfam 2004/..', 'Jean Ping met_with Angela Merkel 2018-04-16'],
    ],
    [
      'Nommé ambassadeur de France à Dakar en 2015, Jean Ping a rencontré Angela Merkel.',
      ['Jean Ping ambassador_of France 2015/..', 'Jean Ping met_with Angela Merkel 2018-04-19'],
    ],
    [
      'Le Premier ministre Jean Ping (2014-2016) soutient Angela Merkel.',
      ['Jean Ping supports Angela Merkel 2018-04-19'],
    ],
    [
      "Après avoir critiqué Angela Merkel lundi, Jean Ping s'est rendu à Rome.",
      ['Jean Ping criticised Angela Merkel 2018-04-16', 'Jean Ping visited Rome 2018-04-19'],
    ],
    [
      'Selon Le Monde, Jean Ping a rencontré Angela Merkel lundi.',
      [
        'Jean Ping met_with Angela Merkel 2018-04-16',
        '« Jean Ping a rencontré Angela Merkel lundi » reported_by Le Monde 2018-04-19',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(datedClaims(text)).toEqual(expected)
  })
})

describe('news without a date has the day of its story', () => {
  test.each<[string, string[]]>([
    ['Emmanuel Macron a rencontré Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel 2018-04-19']],
    [
      'Barack Obama est arrivé mardi. Emmanuel Macron a rencontré Angela Merkel.',
      ['Emmanuel Macron met_with Angela Merkel 2018-04-17'],
    ],
    [
      'Barack Obama est arrivé lundi. Le pape est parti mardi.\n\nEmmanuel Macron a rencontré Angela Merkel.',
      ['Emmanuel Macron met_with Angela Merkel 2018-04-16'],
    ],
    ['Emmanuel Macron avait rencontré Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel']],
    ['Emmanuel Macron rencontrera Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel planned']],
  ])('%s', (text, expected) => {
    expect(datedClaims(text)).toEqual(expected)
  })

  test('and no day where that of the article is unknown', () => {
    expect(claimsOf('Emmanuel Macron a rencontré Angela Merkel.')).toEqual(['Emmanuel Macron met_with Angela Merkel'])
  })
})

describe('what lasts has its own ends and not the day of what its holder did', () => {
  test.each<[string, string[]]>([
    [
      'Président de la Commission européenne depuis 2014, Jean Ping est venu lundi.',
      ['Jean Ping president_of Commission européenne 2014/..'],
    ],
    ['Le président français François Hollande est venu lundi.', ['François Hollande president_of France']],
    [
      'Jean Ping, à la tête de la Commission européenne de 2002 à 2016, est venu.',
      ['Jean Ping head_of Commission européenne former 2002/2016'],
    ],
    ['Jean Ping est devenu président du Gabon en 2012.', ['Jean Ping president_of Gabon 2012/..']],
    ['Gabon : Jean Ping élu président', ['Jean Ping president_of Gabon 2018-04-19/..']],
    [
      'Jean Ping a rejoint le Parti socialiste européen en 1974.',
      ['Jean Ping member_of Parti socialiste européen 1974/..'],
    ],
    [
      "L'ancien président de la Tanzanie de 1995 à 2005, Benjamin Mkapa, est venu lundi.",
      ['Benjamin Mkapa president_of Tanzanie former 1995/2005'],
    ],
  ])('%s', (text, expected) => {
    expect(datedClaims(text)).toEqual(expected)
  })
})

describe('what is said has the date of the words that attribute it, and none of its own', () => {
  test.each<[string, string[]]>([
    ['« Tout va bien », a déclaré lundi Emmanuel Macron.', ['Emmanuel Macron said « Tout va bien » 2018-04-16']],
    [
      'Dans une lettre publiée lundi, Emmanuel Macron a annoncé que tout allait bien.',
      ['Emmanuel Macron said « tout allait bien » 2018-04-16'],
    ],
    [
      'Emmanuel Macron, qui avait gagné en mars, a annoncé que tout allait bien.',
      ['Emmanuel Macron said « tout allait bien »'],
    ],
    ['Emmanuel Macron a annoncé qu’il partirait le 3 mai.', ['Emmanuel Macron said « il partirait le 3 mai »']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, '2018-04-19')).toEqual(expected)
  })
})

describe('an event has the date that is told of it, and not that of the news about it', () => {
  test.each<[string, string]>([
    ["Lors d'un discours prononcé le 3 mars à Paris, Jean Ping a parlé.", '2018-03-03'],
    ['Jean Ping a annoncé sa démission prochaine, au mois de février.', '2019-02'],
    ["L'annonce de la mort de Jean Ping a surpris.", ''],
    ["Jean Ping est aujourd'hui candidat à l'élection présidentielle.", ''],
    ['Un attentat a eu lieu à Paris.', '2018-04-19'],
  ])('%s', (text, expected) => {
    const [event] = knowledgeOf(documentOf(text, '2018-04-19')).events
    expect(event?.date ?? '').toBe(expected)
  })
})
