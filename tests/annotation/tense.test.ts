import { expect, test } from 'vitest'
import { annotateText } from '../fixtures/extract.ts'

/** The article is of Thursday 2018-04-19. */
test.each<[string, string]>([
  ['Angela Merkel se rendra lundi à Paris.', '2018-04-23'],
  ['Angela Merkel s’est rendue lundi à Paris.', '2018-04-16'],
  ['Angela Merkel doit se rendre lundi à Paris.', '2018-04-23'],
  ['Angela Merkel a rencontré lundi Emmanuel Macron.', '2018-04-16'],
  ['Angela Merkel va rencontrer lundi Emmanuel Macron.', '2018-04-23'],
  ['Angela Merkel a dû partir lundi.', '2018-04-16'],
  ['Angela Merkel a décidé de partir lundi.', '2018-04-23'],
  ['Angela Merkel a été convoquée le 15 mai.', '2018-05-15'],
  ['Angela Merkel a proposé le 15 décembre un accord.', '2017-12-15'],
  ['Angela Merkel regrettera l’attentat du 14 mars.', '2018-03-14'],
  ['Angela Merkel a salué l’élection du 14 juin.', '2018-06-14'],
  ['La réunion se tiendra le 15 octobre.', '2018-10-15'],
  ['La réunion s’est tenue le 15 octobre.', '2017-10-15'],
])('%s', (text, expected) => {
  expect(annotateText(text, '2018-04-19').dates.map(date => date.edtf)).toEqual([expected])
})
