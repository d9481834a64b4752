import { expect, test } from 'vitest'
import { whyText } from '../../src/cli/why-text.ts'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

const TEXT = 'Jean Ping est arrivé. Paul Biya critique Jean Ping. Il soutient Emmanuel Macron.'

test('a claim about a pronoun is less sure than its rule, and « why » tells it', async () => {
  const knowledge = await knowledgeOf(documentOf(TEXT))
  const claim = (relation: string) => knowledge.claims.find(each => each.relation === relation)
  const [named, meant] = [claim('criticised'), claim('supports')]
  expect(named && meant && meant.confidence / named.confidence).toBeCloseTo(0.85, 2)
  expect(named && whyText(knowledge, named)).toMatch(/confidence +0\.80\n/)
  expect(meant && whyText(knowledge, meant)).toMatch(
    /confidence +0\.68: 0\.80 for the rule, × 0\.85, since « Il » is a pronoun\n/,
  )
})
