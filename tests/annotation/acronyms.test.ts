import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

const organisations = (text: string): string[] =>
  knowledgeOf(documentOf(text))
    .entities.filter(entity => entity.type === 'organisation')
    .map(({ names }) => names.join(' = '))

test.each<[string, string[]]>([
  [
    "Le Front pour l'alternance et la concorde au Tchad (FACT) avance.",
    ["Front pour l'alternance et la concorde au Tchad = FACT"],
  ],
  ['Le Parti communiste réunionnais (PCR) recule. Le PCR le dit.', ['Parti communiste réunionnais = PCR']],
  ['Le Mouvement pour la France (MPF) renonce.', ['Mouvement pour la France = MPF']],
  ["L'Agence du gaz naturel (AGN) attend.", ['Agence du gaz naturel = AGN']],
  ['Une Air and Space Operations Center (ASOC) ouvre.', ['Air and Space Operations Center = ASOC']],
  ['Mindful memoization (MM) est né.', ['Mindful memoization = MM']],
  ['On parle de « the first Taikonaut (astronaut) ».', ['Taikonaut']],
  ['On le dit « at the highest altitudes (Spenner et al., 1995) ».', []],
  [
    "L'ONUB (Opération des Nations unies au Burundi) part.",
    ['Opération des Nations unies au Burundi = ONUB', 'Nations unies'],
  ],
  ["L'union burundaise des journalistes (UBJ) proteste.", ['union burundaise des journalistes = UBJ']],
  ['Un Taikonaute (astronaute) est parti.', []],
  [
    "L'Autorité de régulation des communications électroniques (Arce) tranche. L'Arce le dit.",
    ['Autorité de régulation des communications électroniques = Arce'],
  ],
  [
    'La Mission des Nations unies en Somalie (Minusom) part.',
    ['Mission des Nations unies en Somalie = Minusom', 'Nations unies'],
  ],
  ['Le Conseil européen (Bruxelles) se réunit.', ['Conseil européen']],
  ['À la plus haute altitude (Spenner et al., 1995), il fait froid.', []],
  ['Le Conseil européen (ABC) se réunit.', ['Conseil européen', 'ABC']],
])('%s', (text, expected) => {
  expect(organisations(text)).toEqual(expected)
})
