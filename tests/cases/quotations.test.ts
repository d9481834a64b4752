import { describe, expect, test } from 'vitest'
import { annotated } from './read.ts'

/** The quotations of a text as « speaker: words », the speaker in the words of the text. */
function quotations(text: string): string[] {
  const { document, mentions, quotations: found } = annotated(text)
  const words = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end)
  return found
    .filter(({ direct }) => direct)
    .map(quotation => {
      const speaker = mentions.find(({ id }) => id === quotation.speaker)
      return `${speaker ? words(speaker) : '?'}: ${words(quotation)}`
    })
}

/** Faults reported against readers of quotations, put into French. */
const CASES: readonly (readonly [id: string, text: string, ...quotations: string[]])[] = [
  [
    'Q01 a mark too many and an apostrophe that looks like one',
    'Jean Ping a dit : "Je n‘irai pas à Paris". » Lire aussi',
    'Jean Ping: Je n‘irai pas à Paris',
  ],
  [
    'Q02 a dash before who said it',
    '« C’est une experte reconnue. » — Jean Ping, commissaire',
    'Jean Ping: C’est une experte reconnue.',
  ],
  [
    'Q02 a colon after who says it',
    'Et Jean Ping :\n« Une belle journée pour nous. »',
    'Jean Ping: Une belle journée pour nous.',
  ],
  [
    'Q05 paragraphs that open a quotation again and close it once',
    'Jean Ping a déclaré : “Nous avons signé hier.\n\n“Nous avons gagné la partie.\n\n“Nous allons partir demain.\n\n“Merci à vous tous.”',
    'Jean Ping: Nous avons signé hier.\n\n“Nous avons gagné la partie.\n\n“Nous allons partir demain.\n\n“Merci à vous tous.',
  ],
  [
    'Q06 several speakers, verbs of sound, a word before the name',
    '« Non merci bien », grogne Jean Ping. « Oui avec joie », soupire Paul Biya. « Et pourquoi pas ? », ajoute la petite Angela Merkel.',
    'Jean Ping: Non merci bien',
    'Paul Biya: Oui avec joie',
    'Angela Merkel: Et pourquoi pas ?',
  ],
  ['Q08 marks “ ”', '“Nous signons demain”, a dit Jean Ping.', 'Jean Ping: Nous signons demain'],
  ['Q08 marks « »', '« Nous signons demain », a dit Jean Ping.', 'Jean Ping: Nous signons demain'],
  ['Q08 marks ‹ ›', '‹ Nous signons demain ›, a dit Jean Ping.', 'Jean Ping: Nous signons demain'],
  [
    'Q09 two paragraphs with two quotations',
    '"Nous signons demain" dit Jean Ping.\n\n"Nous partons hier" dit Paul Biya.',
    'Jean Ping: Nous signons demain',
    'Paul Biya: Nous partons hier',
  ],
]

describe('quotations', () => {
  test.each(CASES)('%s', (_, text, ...wanted) => {
    expect(quotations(text)).toEqual(wanted)
  })
})

test('Q07 words that nobody is said to have said are not those of who stands behind them', () => {
  const text = 'Jean Ping a commencé à parler à Paul Biya. « Nous signons demain. » Paul Biya a hoché la tête.'
  expect(quotations(text).filter(quotation => quotation.startsWith('Paul Biya'))).toEqual([])
})
