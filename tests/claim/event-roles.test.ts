import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

/** The roles of the events of a text: `arrest: suspect Jean Ping`. */
function rolesOf(text: string): readonly string[] {
  const { eventMentions, mentions } = knowledgeOf(documentOf(text))
  const names = new Map<string, string>(mentions.map(({ id, name }) => [id, name]))
  return eventMentions.map(({ type, roles }) =>
    [type, ...roles.map(({ role, mention }) => `${role} ${names.get(mention)}`)].join(', '),
  )
}

test.each<[string, string, readonly string[]]>([
  ['people are arrested', "L'arrestation de Jean Ping a eu lieu le 3 mai 2017.", ['arrest, suspect Jean Ping']],
  ['countries are not', "L'arrestation de la Russie a eu lieu le 3 mai 2017.", ['arrest']],
  ['bodies arrest', 'Le FBI a arrêté Jean Ping.', ['arrest, authority FBI, suspect Jean Ping']],
  ['towns do not', "L'arrestation de Jean Ping par Paris.", ['arrest, suspect Jean Ping']],
])('%s', (_, text, roles) => {
  expect(rolesOf(text)).toEqual(roles)
})
