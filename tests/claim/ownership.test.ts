import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

test.each<[string, string[]]>([
  ['Vivendi et sa filiale Canal+ reculent.', ['Vivendi owns Canal+']],
  ['Vivendi vante ses filiales Canal+ et Dailymotion.', ['Vivendi owns Canal+', 'Vivendi owns Dailymotion']],
  ['Dailymotion, filiale du groupe Vivendi, recule.', ['Vivendi owns Dailymotion']],
  ['Canal+ (groupe Vivendi) recule.', ['Vivendi owns Canal+']],
  ['Microsoft attaque Vivendi et ses marques.', []],
  ['Vivendi, maison mère de Canal+, recule.', ['Vivendi owns Canal+']],
  ['La maison mère de Dailymotion, Vivendi, recule.', ['Vivendi owns Dailymotion']],
  ['Vivendi, déjà propriétaire de la chaîne cryptée Canal+, recule.', ['Vivendi owns Canal+']],
  ['Vivendi, ancien propriétaire de Dailymotion, recule.', ['Vivendi owns Dailymotion former']],
  ['Les chaînes TMC, NT1 et HD1 du groupe TF1 changent.', ['TF1 owns HD1', 'TF1 owns NT1', 'TF1 owns TMC']],
  [
    'Instagram et WhatsApp, les deux filiales de Facebook, reculent.',
    ['Facebook owns Instagram', 'Facebook owns WhatsApp'],
  ],
  ['La marque Dacia de Renault progresse.', ['Renault owns Dacia']],
  ['Vivendi (Canal+, Dailymotion) recule.', ['Vivendi owns Canal+', 'Vivendi owns Dailymotion']],
  ['Vivendi (Canal+) recule.', []],
  ['Elon Musk et son entreprise SpaceX ont signé.', ['Elon Musk owns SpaceX']],
  ["L'entreprise de Vincent Bolloré, Vivendi, recule.", ['Vincent Bolloré owns Vivendi']],
  ['Vivendi a cédé sa filiale Dailymotion à Orange.', ['Orange owns Dailymotion', 'Vivendi owns Dailymotion former']],
  ['Vivendi va céder Dailymotion.', ['Vivendi owns Dailymotion']],
  ['Vivendi détient 23 % du capital de Telecom Italia.', ['Vivendi owns Telecom Italia']],
  ['Ubisoft, dont Vivendi détient 25 % des actions, proteste.', ['Vivendi owns Ubisoft']],
  ["Nokia s'est offert Alcatel-Lucent.", ['Nokia owns Alcatel-Lucent']],
  [
    'Vivendi possède plusieurs chaînes de télévision, dont Canal+ et CNews.',
    ['Vivendi owns CNews', 'Vivendi owns Canal+'],
  ],
  ["Vivendi possède plusieurs chaînes et, selon l'AFP, CNN recule.", []],
  ['Le belge AB InBev a bouclé le rachat de SABMiller.', ['AB InBev owns SABMiller']],
  ['Google compte racheter Fitbit, selon Reuters.', ['Google owns Fitbit planned']],
  ['Alphabet, la société mère de Google et de YouTube, recule.', ['Alphabet owns Google', 'Alphabet owns YouTube']],
  [
    'Le Washington Post, que Jeff Bezos a acheté en 2013, a publié la liste.',
    ['Jeff Bezos owns Washington Post 2013/..'],
  ],
  [
    "Après l'acquisition d'Alstom Énergie par General Electric, 800 postes sont menacés.",
    ['General Electric owns Alstom Énergie'],
  ],
  [
    "Mediaset, la société de l'ancien chef du gouvernement Silvio Berlusconi, recule.",
    ['Silvio Berlusconi owns Mediaset'],
  ],
  ['Motorola est tombé dans le giron de Lenovo.', ['Lenovo owns Motorola']],
  ['Motorola est tombé dans la zone de Lenovo.', []],
  ["Le rachat par Bayer de l'américain Monsanto inquiète.", ['Bayer owns Monsanto']],
  [
    'La cession de Dailymotion par Vivendi à Orange est conclue.',
    ['Orange owns Dailymotion', 'Vivendi owns Dailymotion former'],
  ],
  [
    "Après les rachats de WhatsApp et d'Instagram, Facebook s'intéresse aux paiements.",
    ['Facebook owns Instagram', 'Facebook owns WhatsApp'],
  ],
  [
    'Dailymotion, détenue par Orange (60 %), Vivendi (30 %) et Bouygues (10 %), recule.',
    ['Bouygues owns Dailymotion', 'Orange owns Dailymotion', 'Vivendi owns Dailymotion'],
  ],
  [
    'Dailymotion passe aux mains de Vivendi, qui contrôlait déjà la chaîne CNN.',
    ['Vivendi owns CNN', 'Vivendi owns Dailymotion'],
  ],
  ['Telenor, la société de Jean Ping et de Paul Biya, recule.', ['Jean Ping owns Telenor']],
  ['Sony récupère les studios 20th Century Films et Regency.', ['Sony owns 20th Century Films', 'Sony owns Regency']],
  [
    'Les actionnaires de Dailymotion (Orange et Vivendi) reculent.',
    ['Orange owns Dailymotion', 'Vivendi owns Dailymotion'],
  ],
  ['Vivendi détient les droits de la chaîne CNN.', []],
  [
    'Altice va détenir les sociétés de production Gaumont Films et Blue Sky Studios.',
    ['Altice owns Blue Sky Studios planned', 'Altice owns Gaumont Films planned'],
  ],
  ['Vivendi a lancé une OPA sur Gameloft.', ['Vivendi owns Gameloft planned']],
  ['Vivendi vend sa participation dans Ubisoft à Tencent.', ['Tencent owns Ubisoft', 'Vivendi owns Ubisoft former']],
  [
    'Altice va détenir la société Numericable, les chaînes BFM TV et RMC Découverte et 49 % des actions de Canal+.',
    [
      'Altice owns BFM TV planned',
      'Altice owns Canal+ planned',
      'Altice owns Numericable planned',
      'Altice owns RMC Découverte planned',
    ],
  ],
])('%s', (text, expected) => {
  const found = claimsOf(text).filter(claim => claim.includes(' owns '))
  expect([...new Set(found)].sort()).toEqual(expected)
})

test.each<[string, string[]]>([
  ["Al-Nosra, la branche syrienne d'Al-Qaïda, recule.", ['Al-Nosra part_of Al-Qaïda']],
  ["Amaq, l'agence de propagande de l'organisation État islamique, recule.", ['Amaq part_of État islamique']],
  ['Vivendi, partenaire de Canal+, recule.', []],
])('%s', (text, expected) => {
  const found = claimsOf(text).filter(claim => claim.includes(' part_of '))
  expect([...new Set(found)].sort()).toEqual(expected)
})

test.each<[string, string[]]>([
  ["Podemos a été créé sous l'impulsion de Pablo Iglesias.", ['Pablo Iglesias founded Podemos']],
  ["Julian Assange est à l'origine de WikiLeaks.", ['Julian Assange founded WikiLeaks']],
  ['Steve Jobs a cofondé Apple avec Steve Wozniak.', ['Steve Jobs founded Apple', 'Steve Wozniak founded Apple']],
  ['Jean Ping a créé son mouvement, En marche !, en avril.', ['Jean Ping founded En marche !']],
  ["Julian Assange est à l'origine de l'attaque.", []],
])('%s', (text, expected) => {
  const found = claimsOf(text).filter(claim => claim.includes(' founded '))
  expect([...new Set(found)].sort()).toEqual(expected)
})
