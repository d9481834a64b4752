import { expect, test } from 'vitest'
import { englishDemonym } from '../../data/build/english-demonyms.ts'
import { frenchDemonym } from '../../data/build/french-demonyms.ts'

test.each<[string, string, string[]]>([
  ['Iranien', 'Iranienne', ['iranien', 'iranienne', 'iraniens', 'iraniennes']],
  ['Français', 'Française', ['français', 'française', 'françaises']],
  ['Russe', 'Russe', ['russe', 'russes']],
  ['Grec', 'Grecque', ['grec', 'grecque', 'grecs', 'grecques']],
  ['Saint-Marinais', 'Saint-Marinaise', ['saint-marinais', 'saint-marinaise', 'saint-marinaises']],
])('French adjectives of %s', (masculine, feminine, expected) => {
  expect(frenchDemonym(masculine, feminine).adjectives).toEqual(expected)
})

test('French inhabitants have one capital', () => {
  expect(frenchDemonym('sud-coréen', 'sud-coréenne').inhabitants).toEqual([
    'Sud-coréen',
    'Sud-coréenne',
    'Sud-coréens',
    'Sud-coréennes',
  ])
})

test.each<[string, string[]]>([
  ['Iranian', ['Iranian', 'Iranians']],
  ['Chinese', ['Chinese']],
  ['British', ['British']],
  ['French', ['French']],
  ['Czech', ['Czech', 'Czechs']],
  ['Antiguan, Barbudan', ['Antiguan', 'Antiguans', 'Barbudan', 'Barbudans']],
])('English inhabitants of %s', (text, expected) => {
  expect(englishDemonym(text).inhabitants).toEqual(expected)
})
