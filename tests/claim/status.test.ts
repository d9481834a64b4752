import { expect, test } from 'vitest'
import type { Status } from '../../src/model.ts'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

/** Sentences that differ in a word or two, with the status of the claim that each makes. */
const PAIRS: readonly (readonly [string, string, Status])[] = [
  ['Jean Ping a rencontré Paul Biya.', "Jean Ping n'a pas rencontré Paul Biya.", 'denied'],
  ['Jean Ping a rencontré Paul Biya.', "Jean Ping n'a jamais rencontré Paul Biya.", 'denied'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping aurait rencontré Paul Biya.', 'alleged'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping va rencontrer Paul Biya.', 'planned'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping veut rencontrer Paul Biya.', 'planned'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping peut rencontrer Paul Biya.', 'possible'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping pourrait rencontrer Paul Biya.', 'possible'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping refuse de rencontrer Paul Biya.', 'denied'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping évite de rencontrer Paul Biya.', 'denied'],
  ['Jean Ping dénonce Paul Biya.', 'Jean Ping ne dénonce pas Paul Biya.', 'denied'],
  ['Jean Ping dénonce Paul Biya.', 'Jean Ping dénoncera Paul Biya.', 'planned'],
  ['Jean Ping soutient Paul Biya.', 'Jean Ping ne soutient pas Paul Biya.', 'denied'],
  ['Jean Ping soutient Paul Biya.', 'Jean Ping soutiendra Paul Biya.', 'planned'],
  ['Jean Ping soutient Paul Biya.', 'Jean Ping aurait soutenu Paul Biya.', 'alleged'],
  ["Angela Merkel s'est rendue à Paris.", 'Angela Merkel se rendra à Paris.', 'planned'],
  ["Angela Merkel s'est rendue à Paris.", 'Angela Merkel doit se rendre à Paris.', 'planned'],
  ["Angela Merkel s'est rendue à Paris.", "Angela Merkel ne s'est pas rendue à Paris.", 'denied'],
  ['La Russie a bombardé Alep.', "La Russie n'a pas bombardé Alep.", 'denied'],
  ['La Russie a bombardé Alep.', 'La Russie aurait bombardé Alep.', 'alleged'],
  ['Le président russe Jean Ping est venu.', "L'ancien président russe Jean Ping est venu.", 'former'],
  ['Le président russe Jean Ping est venu.', "L'ex-président russe Jean Ping est venu.", 'former'],
  ['Le président russe Jean Ping est venu.', 'Le futur président russe Jean Ping est venu.', 'planned'],
  ['Jean Ping est président de la Russie.', 'Jean Ping était président de la Russie.', 'former'],
  ['Jean Ping est président de la Russie.', "Jean Ping n'est pas président de la Russie.", 'denied'],
  ['Jean Ping est président de la Russie.', 'Jean Ping sera président de la Russie.', 'planned'],
  ['Jean Ping est président de la Russie.', 'Jean Ping serait président de la Russie.', 'alleged'],
]

test.each(PAIRS)('%s / %s', (asserted, other, status) => {
  expect(statusesOf(asserted)).toEqual(['asserted'])
  expect(statusesOf(other)).toEqual([status])
})

function statusesOf(text: string): Status[] {
  const { claims } = knowledgeOf(documentOf(text))
  return [...new Set(claims.filter(claim => claim.relation !== 'said').map(claim => claim.status))]
}
