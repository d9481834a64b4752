import { expect, test } from 'vitest'
import { splitSentences } from '../../src/annotation/sentences.ts'
import { loadLanguage } from '../../src/language/language.ts'
import { documentOf } from '../fixtures/document.ts'

const rules = loadLanguage('fr').tokens

function sentences(text: string): string[] {
  return splitSentences(documentOf(text), rules).sentences.map(({ start, end }) => text.slice(start, end))
}

test.each<[string, string[]]>([
  ['Il est venu. Elle est partie.', ['Il est venu.', 'Elle est partie.']],
  ['M. Ping a gagné. Il préside.', ['M. Ping a gagné.', 'Il préside.']],
  ['Derek W. Hoyem a signé.', ['Derek W. Hoyem a signé.']],
  ['Il dit « Oui. » Elle part.', ['Il dit « Oui. »', 'Elle part.']],
  ['Il a 3,5 % des voix. 40 élus siègent.', ['Il a 3,5 % des voix.', '40 élus siègent.']],
  ['Vraiment ? Oui !', ['Vraiment ?', 'Oui !']],
  ['Une ligne sans point\nUne autre', ['Une ligne sans point', 'Une autre']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})
