import { describe, expect, test } from 'vitest'
import { documentOf } from './pack.ts'

const FRENCH = 'Le président a reçu hier à Paris l’ambassadeur, et ils ont parlé de la paix pendant deux heures.'
const ENGLISH = 'The president received the ambassador in Paris yesterday, and they spoke about peace for two hours.'

describe('the language of a document', () => {
  const rows: readonly [name: string, text: string, languages: readonly string[]][] = [
    ['French', FRENCH, ['fr']],
    ['English', ENGLISH, ['en']],
    ['95 % French with an English quotation', `${`${FRENCH}\n`.repeat(19)}${ENGLISH}`, ['fr']],
    ['an English headline over French', `${ENGLISH.slice(0, 60)}\n\n${FRENCH}\n${FRENCH}`, ['fr']],
    ['one long line, mostly French', `${`${FRENCH} `.repeat(60)}${`${ENGLISH} `.repeat(20)}`, ['fr']],
    ['bonjour', 'bonjour', ['fr', 'und']],
    ['¡Hola! ¿Cómo estás?', '¡Hola! ¿Cómo estás?', ['es', 'und']],
    ['Best Computers 2025', 'Best Computers 2025', ['en', 'und']],
    [
      'a technical sentence',
      'An extreme ultraviolet light source apparatus generates light by irradiating a target',
      ['en'],
    ],
    ['digits', '1 2 3 4 5', ['und']],
    ['one letter', 'e'.repeat(3000), ['und']],
  ]
  test.each(rows)('%s', (_name, text, languages) => {
    expect(languages).toContain(documentOf(text, {}).language)
  })

  test('the option comes first', () => {
    expect(documentOf(FRENCH, { language: 'br' }).language).toBe('br')
  })
})
