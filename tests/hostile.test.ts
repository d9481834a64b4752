import { expect, test } from 'vitest'
import { buildKnowledge } from '../src/pipeline.ts'

const SENTENCE = 'Emmanuel Macron a rencontré Angela Merkel à Paris. '

/** Texts that no newspaper prints: read in linear time, and the sentence beside them is still understood. */
test.each<[string, string]>([
  ['200,000 letters without a blank', 'e'.repeat(200_000)],
  ['blanks', ' \t'.repeat(100_000)],
  ['letters with full stops', 'a.'.repeat(200_000)],
  ['an open quotation mark, again and again', '" '.repeat(200)],
  ['emoji', '👍🏽🎉'.repeat(2_000)],
  ['Arabic', 'قال الرئيس الروسي فلاديمير بوتين '.repeat(500)],
  ['Chinese', '俄罗斯总统普京在莫斯科会见了伊朗总统莱希。'.repeat(300)],
  ['a list without an end', 'Jean Ping, '.repeat(2_000)],
])('%s', async (name, noise) => {
  const start = performance.now()
  const body = new TextEncoder().encode(`${SENTENCE}\n${noise}\n${SENTENCE}`)
  const knowledge = await buildKnowledge(
    { sources: [{ uri: name, mediaType: 'text/plain', body }] },
    { language: 'fr' },
  )
  const met = knowledge.claims.filter(claim => claim.relation === 'met_with')
  expect(met).toHaveLength(2)
  expect(performance.now() - start).toBeLessThan(20_000)
})
