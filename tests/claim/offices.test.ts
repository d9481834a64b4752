import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Jean Ping, député LR, est venu.', ['Jean Ping member_of Les Républicains']],
  [
    "Jean Ping, professeur en astronomie de l'université du Michigan, est venu.",
    ['Jean Ping works_for université du Michigan'],
  ],
  ['Jean Ping, conseiller à la Maison-Blanche, est venu.', ['Jean Ping works_for Maison-Blanche']],
  ['Jean Ping, conseiller à ses heures, est venu.', []],
  ["Jean Ping, correspondant pour l'AFP et RFI, est venu.", ['Jean Ping works_for AFP', 'Jean Ping works_for RFI']],
  ['Jean Ping, analyste chez Goldman Sachs, est venu.', ['Jean Ping works_for Goldman Sachs']],
  ['Jean Ping, consultant auprès du Kremlin, est venu.', ['Jean Ping works_for Kremlin']],
  ['Le directeur de la marque Bleu Calanque, Jean Ping, est venu.', ['Jean Ping head_of Bleu Calanque']],
  ['Ana Ping, cofondatrice de la marque Bleu Calanque, est venue.', ['Ana Ping founded Bleu Calanque']],
  ['Jean Ping, dirigeant du parti islamiste Ennahdha, est venu.', ['Jean Ping head_of Ennahdha']],
  ['Jean Ping, fondateur et patron de SpaceX, est venu.', ['Jean Ping founded SpaceX', 'Jean Ping head_of SpaceX']],
  ['Jean Ping, sénateur et patron de SpaceX, est venu.', ['Jean Ping head_of SpaceX']],
  ['Jean Ping, qui était évêque de Tournai, est venu.', ['Jean Ping head_of Tournai former']],
  ['Jean Ping, 42 ans, est porte-parole du Kremlin.', ['Jean Ping spokesperson_of Kremlin']],
  ['Jean Ping a été limogé de son poste de directeur de la SNCF.', ['Jean Ping head_of SNCF former']],
  [
    'Le général Jean Ping a démissionné de ses fonctions de ministre de la Défense du Mali.',
    ['Jean Ping minister_of Mali former'],
  ],
  ['Ana Ping a été ministre de la Culture du Québec.', ['Ana Ping minister_of Québec former']],
  [
    'Les ministres français Jean Ping (Défense) et Paul Biya (Intérieur) sont venus.',
    ['Jean Ping minister_of France', 'Paul Biya minister_of France'],
  ],
  ['Transfuge du Front national, Jean Ping est venu.', ['Jean Ping member_of Front national former']],
  ['Le patron du CDR-Union, Jean Ping, est venu.', ['Jean Ping head_of CDR-Union']],
  ['Le président du groupe LR au Sénat, Jean Ping, est venu.', ['Jean Ping member_of Les Républicains']],
  ['Jean Ping, président du groupe socialiste au Sénat, est venu.', []],
  ['Jean Ping, président du groupe Gala au Sénat, est venu.', ['Jean Ping member_of Gala']],
  ['Jean Ping, président du groupe Bouygues, est venu.', ['Jean Ping president_of Bouygues']],
  ["L'un des chefs du Hamas, Jean Ping, est venu.", ['Jean Ping head_of Hamas']],
  ['Élection présidentielle autrichienne : Jean Ping élu président', ['Jean Ping president_of Autriche']],
  ['Selon son avocat, Paul Biya, Jean Ping est absent.', ['Paul Biya works_for Jean Ping']],
  ['Jean Ping a salué son prédécesseur, Paul Biya.', ['Paul Biya succeeded_by Jean Ping']],
  ["Ana Ping, l'épouse du président Jean Ping, est venue.", ['Ana Ping spouse_of Jean Ping']],
  ['Jean Ping était le fondateur du Parti socialiste.', ['Jean Ping founded Parti socialiste']],
  ["Le chef d'orchestre français Jean Ping est venu.", []],
  ['Le président de la région Bretagne Jean Ping est venu.', ['Jean Ping president_of Bretagne']],
  [
    'Président de la Commission européenne depuis 2014, Jean Ping est venu.',
    ['Jean Ping president_of Commission européenne 2014/..'],
  ],
  [
    'Jean Ping, vice-président de la Commission européenne et maire de Paris, est venu.',
    ['Jean Ping works_for Commission européenne', 'Jean Ping head_of Paris'],
  ],
  [
    'Jean Ping, vice-président de la Commission européenne et le maire de Paris sont venus.',
    ['Jean Ping works_for Commission européenne'],
  ],
  ['Jean Ping est président de la Commission européenne.', ['Jean Ping president_of Commission européenne']],
  ['Gabon : Jean Ping élu président', ['Jean Ping president_of Gabon']],
  ['Le Gabon est loin. Jean Ping est élu président.', []],
  [
    'La Commission européenne refuse, selon son porte-parole Jean Ping.',
    ['Jean Ping spokesperson_of Commission européenne'],
  ],
  ["La Commission européenne et l'ONU refusent, selon son porte-parole Jean Ping.", []],
  ['Le maire (LR) de Paris, Jean Ping, est venu.', ['Jean Ping head_of Paris', 'Jean Ping member_of Les Républicains']],
  [
    'Jean Ping (LR), 53 ans, maire de Paris, est venu.',
    ['Jean Ping head_of Paris', 'Jean Ping member_of Les Républicains'],
  ],
  ['Le maire LR de Paris Jean Ping est venu.', ['Jean Ping head_of Paris', 'Jean Ping member_of Les Républicains']],
  ['La candidate démocrate, Marie Ping, est venue.', ['Marie Ping member_of Parti démocrate']],
  ['Le leader travailliste Jean Ping est venu.', ['Jean Ping head_of Parti travailliste']],
  ['Une dame démocrate, Marie Ping, est venue.', []],
  [
    'Les députés socialistes Jean Ping et Paul Biya sont venus.',
    ['Jean Ping member_of Parti socialiste', 'Paul Biya member_of Parti socialiste'],
  ],
  [
    'Jean Ping, correspondant de la BBC et de la Commission européenne, est venu.',
    ['Jean Ping works_for BBC', 'Jean Ping works_for Commission européenne'],
  ],
  [
    'Jean Ping, ancien président de la Commission européenne, maire de Paris, est venu.',
    ['Jean Ping president_of Commission européenne former', 'Jean Ping head_of Paris'],
  ],
  [
    'Jean Ping, alors président de la Commission européenne, est venu.',
    ['Jean Ping president_of Commission européenne former'],
  ],
  [
    'Le responsable des institutions financières de la Commission européenne, Jean Ping, est venu.',
    ['Jean Ping works_for Commission européenne'],
  ],
  ['Jean Ping, avocat des victimes de la Commission européenne, est venu.', []],
  ['Jean Ping, chef du service des achats de Renault, est venu.', ['Jean Ping works_for Renault']],
  ['Jean Ping, maire de cette commune du département de Paris, est venu.', []],
  ["L'entraîneur espagnol Jean Ping est venu.", ['Jean Ping citizen_of Espagne']],
  ['Le roi espagnol Jean Ping est venu.', ['Jean Ping head_of Espagne']],
  ['Le président élu du Gabon, Jean Ping, est venu.', ['Jean Ping president_of Gabon planned']],
  ['Le vice-président du Gabon, Jean Ping, est venu.', ['Jean Ping head_of Gabon']],
  [
    'Jean Ping, poète, romancier et président de la Commission européenne, est venu.',
    ['Jean Ping president_of Commission européenne'],
  ],
  ['Jean Ping, le frère aîné de Paul Biya, est venu.', ['Jean Ping sibling_of Paul Biya']],
  [
    'La Commission européenne, dont le président est Jean Ping, est venue.',
    ['Jean Ping president_of Commission européenne'],
  ],
  [
    'La Commission européenne, dont Jean Ping est le président, est venue.',
    ['Jean Ping president_of Commission européenne'],
  ],
  ["Le roi Salman d'Arabie saoudite est venu.", ['Salman head_of Arabie saoudite']],
  ["Le chef de l'État français, Jean Ping, est venu.", ['Jean Ping president_of France']],
  [
    'Le patron du Parti socialiste, ancien président de la Commission européenne, Jean Ping, est venu.',
    ['Jean Ping head_of Parti socialiste', 'Jean Ping president_of Commission européenne former'],
  ],
  [
    'Jean Ping démissionne de son poste de directeur de la Commission européenne.',
    ['Jean Ping head_of Commission européenne former'],
  ],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => !/ said | supports /.test(claim))).toEqual(expected)
})
