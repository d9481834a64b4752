import { expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { claimsOf, knowledgeOf } from '../fixtures/extract.ts'

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
  [
    'Les pourparlers entre le gouvernement colombien et les FARC reprendront.',
    ['Colombie negotiates_with FARC planned'],
  ],
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
  ["Moscou a accusé Washington d'avoir menti.", ['Russie criticised États-Unis']],
  ["Washington a imposé de nouvelles sanctions contre l'Iran.", ['États-Unis sanctions Iran']],
  ['Les négociations entre Moscou et Kiev ont repris.', ['Russie negotiates_with Ukraine']],
  ['Jean Ping a critiqué Bruxelles.', ['Jean Ping criticised Bruxelles']],
  ['La Russie a bombardé Damas.', ['Russie attacked Damas']],
  [
    "Le président turc Recep Tayyip Erdogan a qualifié Israël d'« État terroriste ».",
    ['Recep Tayyip Erdogan criticised Israël'],
  ],
  ["Jean Ping a qualifié Israël d'État moderne.", []],
  ["Jean Ping a déploré l'expulsion de la journaliste Marie Durand par le Maroc.", ['Jean Ping criticised Maroc']],
  ["La Turquie s'oppose à l'indépendance de la Catalogne.", []],
  ['Arnaud Dupont a appelé à la démission du ministre Paul Biya.', ['Arnaud Dupont criticised Paul Biya']],
  ['Florian Dupont a ironisé sur Paul Biya.', ['Florian Dupont criticised Paul Biya']],
  ["La décision de l'Inde a indigné le Pakistan.", ['Pakistan criticised Inde']],
  [
    "Le roi Salmane a réaffirmé l'appui de l'Arabie saoudite à la Turquie.",
    ['Arabie saoudite supports Turquie', 'Arabie saoudite supports Turquie'],
  ],
  ['La Turquie a combattu aux côtés de la Syrie.', ['Turquie supports Syrie']],
  ['Paul Biya a été réélu avec le soutien de Jean Ping.', ['Jean Ping supports Paul Biya']],
  ['Jean Ping a décidé de se rallier à Paul Biya.', ['Jean Ping supports Paul Biya']],
  ['Marie Durand votera Paul Biya.', ['Marie Durand supports Paul Biya']],
  ["L'armée turque a pris d'assaut une base à Alep.", ['armée turque attacked Alep']],
  ["Selon l'opposant Jean Ping, Paul Biya est corrompu.", ['Jean Ping criticised Paul Biya']],
  ['« Le régime syrien est un régime criminel », a dit Jean Ping.', ['Jean Ping criticised Syrie']],
  ['« La Turquie constitue une menace », a dit Jean Ping.', ['Jean Ping criticised Turquie']],
  ['« La politique de Paul Biya est une catastrophe », a dit Jean Ping.', ['Jean Ping criticised Paul Biya']],
  ['« La situation de la Grèce est catastrophique », a dit Jean Ping.', []],
  [
    'François Fillon a parlé. La romancière Christine Angot l’a accusé de chantage.',
    ['Christine Angot criticised François Fillon'],
  ],
  ['Emmanuel Macron a parlé au téléphone à Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel']],
  ['Les rebelles houthis ont tiré un missile sur Riyad.', ['Houthis attacked Riyad']],
  ["L'Otan a bombardé Tripoli.", ["Organisation du traité de l'Atlantique nord attacked Tripoli"]],
  ['Damas et son allié russe ont bombardé Alep.', ['Syrie attacked Alep', 'Russie attacked Alep']],
  ['La Turquie a abattu un avion russe.', ['Turquie attacked Russie']],
  ['Le Canada cessera ses frappes contre le groupe armé État islamique.', ['Canada attacked État islamique']],
  ["Pour Jean Ping, c'est la France qui est fautive.", ['Jean Ping criticised France']],
  ['Alain Dupont trouve scandaleuse la décision du gouvernement turc.', ['Alain Dupont criticised Turquie']],
  [
    'Après avoir qualifié le programme du candidat de la droite Paul Biya de dangereux, Jean Ping est parti.',
    ['Jean Ping criticised Paul Biya'],
  ],
  [
    'Téhéran condamne fermement le raid israélien sur Damas.',
    ['Iran criticised Israël', 'Israël attacked Damas', 'Iran criticised attack'],
  ],
  ["La députée Marie Durand s'est dite choquée par l'attitude de Paul Biya.", ['Marie Durand criticised Paul Biya']],
  ['Pierre Dupont a remis en cause la politique de Paul Biya.', ['Pierre Dupont criticised Paul Biya']],
  ['« Je soutiens Paul Biya sans réserve », a déclaré Jean Ping.', ['Jean Ping supports Paul Biya']],
  ['« Je ne soutiens pas Paul Biya », a déclaré Jean Ping.', ['Jean Ping supports Paul Biya denied']],
  ['« Nous condamnons la Turquie », a déclaré Jean Ping.', ['Jean Ping criticised Turquie']],
  ['Jean Ping a parlé. Je soutiens Paul Biya.', []],
  ["Marie Durand s'est vantée de l'ouvrir contre Paul Biya.", []],
  ['Jean Ping et Paul Biya se sont parlé au téléphone.', ['Jean Ping met_with Paul Biya']],
  [
    'Le Yémen et la Libye ont rompu leurs relations avec le Qatar accusé de créer le chaos.',
    ['Yémen sanctions Qatar', 'Libye sanctions Qatar', 'Yémen criticised Qatar', 'Libye criticised Qatar'],
  ],
  ['Jean Ping a rencontré Paul Biya, accusé de corruption.', ['Jean Ping met_with Paul Biya']],
  ["L'armée turque a lancé une offensive dans la province d'Alep.", ['armée turque attacked Alep']],
  ["L'armée turque a pris le contrôle d'Alep.", ['armée turque attacked Alep']],
  ['Jean Ping a pris le contrôle de la SNCF.', []],
  [
    'Cela survient après un double attentat à la bombe contre des policiers à Istanbul revendiqué par Boko Haram.',
    ['Boko Haram attacked Istanbul alleged'],
  ],
  [
    "L'Allemagne a signé un accord avec la Turquie. La France a approuvé la ratification de l'accord.",
    ['Allemagne signed_agreement_with Turquie', 'France supports agreement'],
  ],
  [
    'Les gouvernements français et allemand ont critiqué la Hongrie.',
    ['France criticised Hongrie', 'Allemagne criticised Hongrie'],
  ],
  ['Les frappes russes et syriennes contre Alep durent.', ['Russie attacked Alep', 'Syrie attacked Alep']],
  [
    'Jean Ping a condamné le régime syrien et ses alliés russes et iraniens.',
    ['Jean Ping criticised Syrie', 'Jean Ping criticised Russie', 'Jean Ping criticised Iran'],
  ],
])('%s', (text, expected) => {
  expect(claimsOf(text).filter(claim => STANCES.test(claim))).toEqual(expected)
})

test('a capital that says something is its country, also where the statement names who says it', () => {
  const { claims, statements, mentions } = knowledgeOf(documentOf('« Rien ne presse », a réagi Pékin.'))
  const said = claims.find(({ relation }) => relation === 'said')
  expect(mentions.find(({ id }) => id === said?.subject)?.name).toBe('Chine')
  expect(statements.map(({ speaker }) => speaker)).toEqual([said?.subject])
})
