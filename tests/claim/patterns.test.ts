import { expect, test } from 'vitest'
import { loadLanguage } from '../../src/language/language.ts'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

const { verbs, nouns } = loadLanguage('fr').patterns

test.each([...verbs, ...nouns].map(pattern => [pattern.example, pattern] as const))('%s', (_, pattern) => {
  const { claims, eventMentions } = knowledgeOf(documentOf(pattern.example))
  const read = claims.filter(claim => claim.origin.rule === pattern.rule && claim.relation === pattern.relation)
  const told = eventMentions.filter(event => event.origin.rule === pattern.rule && event.type === pattern.event)
  if (pattern.relation) expect(read.map(claim => claim.status)).toEqual([pattern.status ?? 'asserted'])
  if (pattern.event) expect(told).toHaveLength(1)
})
