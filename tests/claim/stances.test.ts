import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

const STANCES =
  /criticised|supports|attacked|killed|sanctions|met_with|negotiates_with|signed_agreement_with|participated_in|hosted/

test.each<[string, string[]]>([
  ['La Turquie a condamné les frappes russes.', ['Turquie criticised Russie', 'Turquie criticised attack']],
  ['Jean Ping condamne le meurtre de Paul Biya.', ['Jean Ping criticised killing']],
  ["Les attaques de Marine Le Pen à l'encontre de Paul Biya se multiplient.", ['Marine Le Pen criticised Paul Biya']],
  ['Les accusations portées par Jean Ping contre Paul Biya ont été rejetées.', ['Jean Ping criticised Paul Biya']],
  ['Jean Ping a été hué par les militants du Parti socialiste.', ['Parti socialiste criticised Jean Ping']],
  ['Jean Ping, très critique envers Paul Biya, a parlé.', ['Jean Ping criticised Paul Biya']],
  ['Jean Ping a essuyé les critiques de Paul Biya.', ['Paul Biya criticised Jean Ping']],
  ["Le Pakistan s'indigne de la décision de l'Inde.", ['Pakistan criticised Inde']],
  ['Un drone américain a attaqué Alep.', ['États-Unis attacked Alep']],
  ["L'aviation israélienne a bombardé Damas.", ['Israël attacked Damas']],
  ["La France accuse la Russie d'avoir bombardé Alep.", ['France criticised Russie', 'Russie attacked Alep alleged']],
  ['Donald Trump a demandé à Angela Merkel de soutenir Israël.', []],
  ["La Pologne a pris la décision de soutenir l'Ukraine.", ['Pologne supports Ukraine planned']],
  ["La décision de la Pologne de soutenir l'Ukraine surprend.", ['Pologne supports Ukraine planned']],
  [
    'Angela Merkel a rencontré Emmanuel Macron et critiqué Donald Trump.',
    ['Angela Merkel met_with Emmanuel Macron', 'Angela Merkel criticised Donald Trump'],
  ],
  ["L'Union européenne a accordé une aide de deux millions d'euros au Niger.", ['Union européenne supports Niger']],
  [
    "La Commission européenne a infligé une amende de deux milliards d'euros à Google.",
    ['Commission européenne sanctions Google'],
  ],
  ["Les États-Unis ont gelé leur aide à l'Égypte.", ['États-Unis sanctions Égypte']],
  [
    "L'Arabie saoudite, l'Égypte et Bahreïn ont rompu leurs relations avec le Qatar.",
    ['Arabie saoudite sanctions Qatar', 'Égypte sanctions Qatar', 'Bahreïn sanctions Qatar'],
  ],
  ["L'Ukraine a expulsé trois diplomates russes.", ['Ukraine sanctions Russie']],
  ['Fervent partisan de Paul Biya, Jean Ping a parlé.', ['Jean Ping supports Paul Biya']],
  ['Emmanuel Macron a apporté un soutien appuyé à Angela Merkel.', ['Emmanuel Macron supports Angela Merkel']],
  ['Jean Ping votera pour Paul Biya.', ['Jean Ping supports Paul Biya']],
  ['Jean Ping se réjouit de la victoire de Paul Biya.', ['Jean Ping supports Paul Biya']],
  ['Jean Ping plaide pour une Europe ouverte.', []],
  ["Boko Haram a fait allégeance à l'État islamique.", ['Boko Haram supports État islamique']],
  ['Les pourparlers entre le gouvernement colombien et les FARC reprendront.', ['Colombie negotiates_with FARC']],
  ['La Colombie et les FARC sont parvenues à un accord.', ['Colombie signed_agreement_with FARC']],
  [
    'La rencontre prévue entre Emmanuel Macron et Angela Merkel est reportée.',
    ['Emmanuel Macron met_with Angela Merkel planned'],
  ],
  [
    'La rencontre prévue entre Emmanuel Macron et Angela Merkel est annulée.',
    ['Emmanuel Macron met_with Angela Merkel denied'],
  ],
  ["Lors d'une rencontre avec Angela Merkel, Emmanuel Macron a parlé.", ['Emmanuel Macron met_with Angela Merkel']],
  ["L'assassin de Jean Ping, Paul Biya, a parlé.", ['Paul Biya killed Jean Ping']],
  ['Selon Jean Ping, Paul Biya est « irresponsable ».', ['Jean Ping criticised Paul Biya']],
  ['« Paul Biya était un grand président », a dit Jean Ping.', ['Jean Ping supports Paul Biya']],
  ["« Paul Biya n'est pas un menteur », a dit Jean Ping.", []],
  ['Jean Ping dit que Paul Biya est arrivé.', []],
  ['« Je suis irresponsable », a dit Jean Ping.', []],
  ["L'attentat de Nice, revendiqué par Boko Haram, a fait dix morts.", ['Boko Haram attacked Nice alleged']],
  [
    "Le Conseil de sécurité a adopté une résolution mardi. Ont voté pour la résolution : la Suède, le Japon et l'Uruguay.",
    ['Suède supports agreement', 'Japon supports agreement', 'Uruguay supports agreement'],
  ],
  ["Le sommet de Riga s'est tenu en présence de Donald Tusk.", ['Donald Tusk participated_in summit']],
  [
    "Une réunion s'est tenue à Genève, réunissant Jean Ping et Paul Biya.",
    ['Jean Ping participated_in meeting', 'Paul Biya participated_in meeting'],
  ],
  ['La réunion de Paris, organisée par Angela Merkel, a duré.', ['Angela Merkel hosted meeting']],
  ["Lors d'un discours prononcé à Paris, Jean Ping a parlé.", []],
  ['Un attentat a frappé Paris. Jean Ping a condamné cette attaque.', ['Jean Ping criticised attack']],
  ['Jean Ping défend sa visite à Paris.', []],
  [
    "L'ONU a adopté une résolution à Paris. Ont voté contre : la Suède, le Japon et l'Uruguay.",
    ['Suède supports agreement denied', 'Japon supports agreement denied', 'Uruguay supports agreement denied'],
  ],
  ["Ont voté pour : la Suède, le Japon et l'Uruguay.", []],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => STANCES.test(claim))).toEqual(expected)
})
