import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Les avocats attendent. Sa femme, Marie, a vu Paul Biya.', []],
  ['Selon sa femme, Marie Biya, Paul Biya est parti.', ['Marie Biya spouse_of Paul Biya']],
  ['Ivanka Trump, la fille de Donald Trump, était là.', ['Donald Trump parent_of Ivanka Trump']],
  ['La fille du président Donald Trump, Ivanka Trump, était là.', ['Donald Trump parent_of Ivanka Trump']],
  [
    'Justin Trudeau, fils de Pierre Elliott Trudeau et de Margaret Sinclair, a gagné.',
    ['Margaret Sinclair parent_of Justin Trudeau', 'Pierre Elliott Trudeau parent_of Justin Trudeau'],
  ],
  [
    "Brigitte Macron, la femme du chef de l'État Emmanuel Macron, était là.",
    ['Brigitte Macron spouse_of Emmanuel Macron'],
  ],
  [
    'Teodorin Obiang, fils du président de Guinée équatoriale, Teodoro Obiang, est jugé.',
    ['Teodoro Obiang parent_of Teodorin Obiang'],
  ],
  ['Brad Pitt et sa femme, l’actrice Angelina Jolie, se séparent.', ['Angelina Jolie spouse_of Brad Pitt']],
  ['Donald Trump est venu avec sa fille Ivanka et son gendre Jared Kushner.', ['Donald Trump parent_of Ivanka']],
  [
    'François Fillon et Penelope Fillon sont venus avec leur fils Charles Fillon.',
    ['François Fillon parent_of Charles Fillon', 'Penelope Fillon parent_of Charles Fillon'],
  ],
  ['Les sœurs Venus et Serena Williams ont gagné.', ['Serena Williams sibling_of Venus']],
  ['Le couple Bill et Hillary Clinton a voté.', ['Hillary Clinton spouse_of Bill']],
  ["Andre Agassi et l'Allemande Steffi Graf se sont mariés.", ['Andre Agassi spouse_of Steffi Graf']],
  ['Son père, Henri Leconte, a salué le courage de Sophie Leconte.', ['Henri Leconte parent_of Sophie Leconte']],
  [
    'Sophie Lang, mère de Paul Lang et Jeanne Lang, a parlé.',
    ['Sophie Lang parent_of Jeanne Lang', 'Sophie Lang parent_of Paul Lang'],
  ],
  ['La veuve de Nelson Mandela, Graça Machel, a voté.', ['Graça Machel spouse_of Nelson Mandela']],
  ['Les députés Jean Ping et Paul Biya ont voté.', []],
  ['Clément Méric, dont le père Paul Méric est professeur, avait 18 ans.', ['Paul Méric parent_of Clément Méric']],
  ["L'ex-femme de Johnny Depp, Amber Heard, proteste.", ['Amber Heard spouse_of Johnny Depp former']],
  ['Le père Jacques Hamel a rencontré Jean Ping.', []],
  ['La femme de ménage de Jean Ping a rencontré Paul Biya.', []],
])('%s', (text, expected) => {
  const found = claimsOf(text).filter(claim => /(?:parent|sibling|spouse)_of/.test(claim))
  expect(found.sort()).toEqual(expected)
})
