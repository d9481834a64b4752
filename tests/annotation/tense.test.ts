import { expect, test } from 'vitest'
import { annotateText } from '../fixtures/extract.ts'

/** The article is of Thursday 2018-04-19. */
test.each<[string, string]>([
  ['Angela Merkel se rendra lundi à Paris.', '2018-04-23'],
  ['Angela Merkel s’est rendue lundi à Paris.', '2018-04-16'],
  ['Angela Merkel doit se rendre lundi à Paris.', '2018-04-23'],
  ['Angela Merkel a rencontré lundi Emmanuel Macron.', '2018-04-16'],
  ['Angela Merkel va rencontrer lundi Emmanuel Macron.', '2018-04-23'],
  ['La réunion se tiendra le 15 octobre.', '2018-10-15'],
  ['La réunion s’est tenue le 15 octobre.', '2017-10-15'],
])('%s', (text, expected) => {
  expect(annotateText(text, '2018-04-19').dates.map(date => date.edtf)).toEqual([expected])
})
