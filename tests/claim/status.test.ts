import { expect, test } from 'vitest'
import type { Status } from '../../src/model.ts'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

/** Sentences that differ in a word or two, with the status of the claim that the other makes; undefined where it makes none. */
const PAIRS: readonly (readonly [asserted: string, other: string, status: Status | undefined])[] = [
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
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron recevra Angela Merkel.', 'planned'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron doit recevoir Angela Merkel.', 'planned'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron devait recevoir Angela Merkel.', 'planned'],
  ['Emmanuel Macron a reçu Angela Merkel.', "Emmanuel Macron s'apprête à recevoir Angela Merkel.", 'planned'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron a prévu de recevoir Angela Merkel.', 'planned'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron a accepté de recevoir Angela Merkel.', 'planned'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron a démenti avoir reçu Angela Merkel.', 'denied'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron nie avoir reçu Angela Merkel.', 'denied'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron aurait reçu Angela Merkel.', 'alleged'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Selon la presse, Emmanuel Macron aurait reçu Angela Merkel.', 'alleged'],
  ['Emmanuel Macron a reçu Angela Merkel.', "Emmanuel Macron est soupçonné d'avoir reçu Angela Merkel.", 'alleged'],
  ['Emmanuel Macron a reçu Angela Merkel.', "Emmanuel Macron est accusé d'avoir reçu Angela Merkel.", 'alleged'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron a peut-être reçu Angela Merkel.', 'possible'],
  ['Emmanuel Macron a reçu Angela Merkel.', "Il est possible qu'Emmanuel Macron ait reçu Angela Merkel.", 'possible'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron ne reçoit plus Angela Merkel.', 'denied'],
  ['Emmanuel Macron a reçu Angela Merkel.', 'Emmanuel Macron est reparti sans recevoir Angela Merkel.', 'denied'],
  ['Angela Merkel a visité Paris.', 'Angela Merkel visitera Paris.', 'planned'],
  ['Angela Merkel a visité Paris.', "Angela Merkel n'a jamais visité Paris.", 'denied'],
  ['Angela Merkel a visité Paris.', 'Angela Merkel aurait visité Paris.', 'alleged'],
  ['Angela Merkel a visité Paris.', 'Angela Merkel pourrait visiter Paris.', 'possible'],
  ['Angela Merkel a visité Paris.', 'Angela Merkel envisage de visiter Paris.', 'planned'],
  ['Angela Merkel a visité Paris.', 'Angela Merkel a renoncé à visiter Paris.', 'denied'],
  ["Angela Merkel s'est rendue à Paris.", 'Angela Merkel est attendue à Paris.', 'planned'],
  ["Angela Merkel s'est rendue à Paris.", 'Angela Merkel se rendrait à Paris.', 'alleged'],
  ['La Russie a bombardé Alep.', 'La Russie menace de bombarder Alep.', 'planned'],
  ['La Russie a bombardé Alep.', 'La Russie dément avoir bombardé Alep.', 'denied'],
  ['La Russie a bombardé Alep.', "La Russie s'abstient de bombarder Alep.", 'denied'],
  ['La Russie a bombardé Alep.', 'La Russie bombardera Alep.', 'planned'],
  ['La Russie a bombardé Alep.', 'La Russie pourrait bombarder Alep.', 'possible'],
  ['La Russie a bombardé Alep.', 'La Russie est prête à bombarder Alep.', 'planned'],
  ['La Russie a bombardé Alep.', 'Si la Russie bombarde Alep, la Turquie partira.', undefined],
  ['Alep a été bombardé par la Russie.', "Alep n'a pas été bombardé par la Russie.", 'denied'],
  ['Alep a été bombardé par la Russie.', 'Alep aurait été bombardé par la Russie.', 'alleged'],
  ['Alep a été bombardé par la Russie.', 'Alep sera bombardé par la Russie.', 'planned'],
  [
    "Le Canada a signé un accord avec l'Union européenne.",
    "Le Canada signera un accord avec l'Union européenne.",
    'planned',
  ],
  [
    "Le Canada a signé un accord avec l'Union européenne.",
    "Le Canada n'a pas signé l'accord avec l'Union européenne.",
    'denied',
  ],
  [
    "Le Canada a signé un accord avec l'Union européenne.",
    "Le Canada refuse de signer un accord avec l'Union européenne.",
    'denied',
  ],
  [
    "Le Canada a signé un accord avec l'Union européenne.",
    "Le Canada espère signer un accord avec l'Union européenne.",
    'planned',
  ],
  [
    "Le Canada a signé un accord avec l'Union européenne.",
    "Le Canada aurait signé un accord avec l'Union européenne.",
    'alleged',
  ],
  ['Emmanuel Macron a nommé Édouard Philippe.', 'Emmanuel Macron nommera Édouard Philippe.', 'planned'],
  ['Emmanuel Macron a nommé Édouard Philippe.', "Emmanuel Macron n'a pas nommé Édouard Philippe.", 'denied'],
  ['Emmanuel Macron a nommé Édouard Philippe.', 'Emmanuel Macron pourrait nommer Édouard Philippe.', 'possible'],
  ['Jean Ping dirige la Commission européenne.', 'Jean Ping dirigeait la Commission européenne.', 'former'],
  ['Jean Ping dirige la Commission européenne.', 'Jean Ping a dirigé la Commission européenne.', 'former'],
  ['Jean Ping dirige la Commission européenne.', 'Jean Ping dirigera la Commission européenne.', 'planned'],
  ['Jean Ping dirige la Commission européenne.', 'Jean Ping ne dirige pas la Commission européenne.', 'denied'],
  ['Jean Ping dirige la Commission européenne.', 'Jean Ping ne dirige plus la Commission européenne.', 'former'],
  ['Jean Ping préside la Commission européenne.', 'Jean Ping présidait la Commission européenne.', 'former'],
  [
    'Jean Ping travaille pour la Commission européenne.',
    'Jean Ping a travaillé pour la Commission européenne.',
    'former',
  ],
  ['Jean Ping vit à Paris.', 'Jean Ping a vécu à Paris.', 'former'],
  ['Jean Ping vit à Paris.', 'Jean Ping ne vit plus à Paris.', 'former'],
  ['Jean Ping est ministre de la Russie.', "Jean Ping n'est plus ministre de la Russie.", 'former'],
  ['Jean Ping est président de la Russie.', 'Jean Ping a été président de la Russie.', 'former'],
  ['Jean Ping est président de la Russie.', 'Jean Ping fut président de la Russie.', 'former'],
  ['Jean Ping est président de la Russie.', 'Jean Ping pourrait être président de la Russie.', 'possible'],
  ['Jean Ping est président de la Russie.', 'Jean Ping veut être président de la Russie.', 'planned'],
  ['Le président russe Jean Ping est venu.', 'Le prochain président russe Jean Ping est venu.', 'planned'],
  ['Le président russe Jean Ping est venu.', "L'ancienne présidente russe Angela Merkel est venue.", 'former'],
  ['Le président russe Jean Ping est venu.', 'Le président russe sortant Jean Ping est venu.', 'asserted'],
  ['Disney a racheté la 21st Century Fox.', 'Disney veut racheter la 21st Century Fox.', 'planned'],
  ['Disney a racheté la 21st Century Fox.', 'Disney a échoué à racheter la 21st Century Fox.', 'denied'],
  ['Disney a racheté la 21st Century Fox.', 'Disney aurait racheté la 21st Century Fox.', 'alleged'],
  [
    'La rencontre entre Emmanuel Macron et Angela Merkel a duré.',
    'La rencontre prévue entre Emmanuel Macron et Angela Merkel a été annulée.',
    'denied',
  ],
  [
    'Emmanuel Macron et Angela Merkel ont eu des entretiens.',
    'Emmanuel Macron et Angela Merkel auront des entretiens.',
    'planned',
  ],
  [
    'Emmanuel Macron et Angela Merkel ont eu des entretiens.',
    "Emmanuel Macron et Angela Merkel n'ont pas eu d'entretiens.",
    'denied',
  ],
  [
    'Emmanuel Macron et Angela Merkel ont eu des entretiens.',
    'Emmanuel Macron et Angela Merkel auraient eu des entretiens.',
    'alleged',
  ],
  [
    'Emmanuel Macron et Angela Merkel se sont rencontrés.',
    'Emmanuel Macron et Angela Merkel vont se rencontrer.',
    'planned',
  ],
  [
    'Emmanuel Macron et Angela Merkel se sont rencontrés.',
    'Emmanuel Macron et Angela Merkel ne se sont pas rencontrés.',
    'denied',
  ],
  ['Boko Haram a tué Paul Biya.', 'Boko Haram a tenté de tuer Paul Biya.', 'planned'],
  ['Boko Haram a tué Paul Biya.', "Boko Haram n'a pas tué Paul Biya.", 'denied'],
  ['Paul Biya a été arrêté par la Turquie.', 'Paul Biya sera arrêté par la Turquie.', 'planned'],
  ['Paul Biya a été arrêté par la Turquie.', "Paul Biya n'a pas été arrêté par la Turquie.", 'denied'],
  ["L'Union européenne a sanctionné la Russie.", "L'Union européenne menace de sanctionner la Russie.", 'planned'],
  ["L'Union européenne a sanctionné la Russie.", "L'Union européenne ne sanctionnera pas la Russie.", 'denied'],
  ['Jean Ping a rencontré Paul Biya.', "Jean Ping n'exclut pas de rencontrer Paul Biya.", 'possible'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping risque de rencontrer Paul Biya.', 'possible'],
  ['Jean Ping a rencontré Paul Biya.', 'Jean Ping part pour rencontrer Paul Biya.', 'planned'],
]

test.each(PAIRS)('%s / %s', (asserted, other, status) => {
  expect(statusesOf(asserted)).toEqual(['asserted'])
  expect(statusesOf(other)).toEqual(status === undefined ? [] : [status])
})

function statusesOf(text: string): Status[] {
  const { claims } = knowledgeOf(documentOf(text))
  return [...new Set(claims.filter(claim => claim.relation !== 'said').map(claim => claim.status))]
}

/** Words that look like a plan or a denial and are none. */
test.each([
  'Jean Ping a réussi à rencontrer Paul Biya.',
  'Jean Ping vient de rencontrer Paul Biya.',
  'Le vin a plu, et Jean Ping a rencontré Paul Biya.',
])('%s', sentence => {
  expect(statusesOf(sentence)).toContain('asserted')
})
