import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { claimsOf, knowledgeOf } from '../fixtures/extract.ts'

const ACTS = /criticised|supports|attacked|sanctions|owns|visited|met_with|negotiates_with/

test.each<[string, string[]]>([
  ['Soutenu par Emmanuel Macron, Jean Ping a gagné.', ['Emmanuel Macron supports Jean Ping']],
  ['Jean Ping avait été sorti du parti, accusé par Paul Biya de trahison.', ['Paul Biya criticised Jean Ping']],
  [
    'Jean Ping critique Paul Biya et soutient Emmanuel Macron.',
    ['Jean Ping criticised Paul Biya', 'Jean Ping supports Emmanuel Macron'],
  ],
  ['Le tribunal de Paris a condamné Jean Ping à deux ans de prison.', []],
  [
    'Jean Ping a reçu le soutien du président Paul Biya et de Marie Durand.',
    ['Paul Biya supports Jean Ping', 'Marie Durand supports Jean Ping'],
  ],
  ["Le Québec négocie avec l'Inde.", ['Québec negotiates_with Inde']],
  ['Jean Ping a rencontré lundi à Genève le président Paul Biya.', ['Jean Ping met_with Paul Biya']],
  ['Jean Ping a accusé ce mardi soir le président Paul Biya de trahison.', ['Jean Ping criticised Paul Biya']],
  ['Jean Ping dénonce la politique de Paul Biya.', ['Jean Ping criticised Paul Biya']],
  ["Jean Ping s'oppose à la politique de Paul Biya.", ['Jean Ping criticised Paul Biya']],
  ["Jean Ping s'est prononcé en faveur de Paul Biya.", ['Jean Ping supports Paul Biya']],
  ["Les critiques de Jean Ping à l'encontre de Paul Biya durent.", ['Jean Ping criticised Paul Biya']],
  ['Donald Trump confirme son soutien à Barack Obama.', ['Donald Trump supports Barack Obama']],
  ['Donald Trump retire son soutien à Barack Obama.', []],
  ["L'armée turque n'est pas un allié de la Syrie.", ['armée turque supports Syrie denied']],
  ['Jean Ping est un ancien allié de Paul Biya.', ['Jean Ping supports Paul Biya former']],
  ["L'Union européenne a suspendu son aide au gouvernement burundais.", ['Union européenne sanctions Burundi']],
  ["L'attentat de Nice a été revendiqué par l'État islamique.", ['État islamique attacked Nice alleged']],
  ['Emmanuel Macron, en visite à Paris, a parlé.', ['Emmanuel Macron visited Paris']],
  ['Jean Ping a reçu le prix Peter Mackler.', []],
  [
    'Jean Ping, conseiller à la sécurité nationale, qui a critiqué Paul Biya, part.',
    ['Jean Ping criticised Paul Biya'],
  ],
  ['Le groupe aime LinkedIn, la firme détenue par Vivendi.', ['Vivendi owns LinkedIn']],
  ['La Grèce refuse tout dialogue avec la Turquie.', ['Grèce negotiates_with Turquie denied']],
  ['Angela Merkel était à Paris.', ['Angela Merkel visited Paris']],
  ['Microsoft est sur le point de racheter LinkedIn.', ['Microsoft owns LinkedIn planned']],
  ['Angela Merkel va rendre visite à Barack Obama.', ['Angela Merkel met_with Barack Obama planned']],
  ['Les frappes de la Russie sur Alep durent.', ['Russie attacked Alep']],
  ["Jean Ping est arrivé. Paul Biya l'a critiqué.", ['Paul Biya criticised Jean Ping']],
  [
    'Jean Ping et Paul Biya sont arrivés. Ils critiquent Emmanuel Macron.',
    ['Jean Ping criticised Emmanuel Macron', 'Paul Biya criticised Emmanuel Macron'],
  ],
  [
    'Jean Ping a salué Paul Biya. Les deux hommes soutiennent Angela Merkel.',
    ['Jean Ping supports Paul Biya', 'Jean Ping supports Angela Merkel', 'Paul Biya supports Angela Merkel'],
  ],
  ['Jean Ping est arrivé. Son soutien à Paul Biya dure.', ['Jean Ping supports Paul Biya']],
  ["Jean Ping a annoncé avoir parlé à Paul Biya, qui l'a critiqué.", ['Paul Biya criticised Jean Ping']],
  ["C'est Paul Biya qui soutient Jean Ping.", ['Paul Biya supports Jean Ping']],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => ACTS.test(claim))).toEqual(expected)
})

test('a claim about a country says by which words the text means it', () => {
  const { claims } = knowledgeOf(documentOf('Le gouvernement burundais a critiqué Jean Ping.'))
  expect(claims.find(({ relation }) => relation === 'criticised')?.qualifiers).toEqual({ metonym: 'gouvernement' })
})
