import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

/** Claims of which an end is told by a pronoun, an office or a noun that refers back. */
test.each<[string, string[]]>([
  [
    'Lucien Barsacq est malade. Fils du peintre Armand Barsacq et frère du metteur en scène Léo Barsacq, il attend.',
    ['Armand Barsacq parent_of Lucien Barsacq', 'Lucien Barsacq sibling_of Léo Barsacq'],
  ],
  ['Maire de Dax depuis 2014, Lucien Barsacq parle.', ['Lucien Barsacq head_of Dax 2014/..']],
  [
    "Directeur de l'Unesco, puis secrétaire général de l'ONU de 1982 à 1992, Henri Krasucki parle.",
    [
      "Henri Krasucki head_of Organisation des Nations unies pour l'éducation, la science et la culture",
      'Henri Krasucki head_of Organisation des Nations unies 1982/1992',
    ],
  ],
  [
    'Kofi Yamgnane est mort. Maire de Dax et ministre sous François Mitterrand, cet homme politique était né à Bassar.',
    ['Kofi Yamgnane head_of Dax', 'Kofi Yamgnane born_in Bassar'],
  ],
  ["Maire de Dax sous Pompidou, Giscard et Mitterrand, il n'est plus là.", []],
  [
    "Leïla Haddad était la femme du compositeur Nabil Haddad et la mère de l'actrice Aïda Mansour.",
    ['Leïla Haddad spouse_of Nabil Haddad former', 'Leïla Haddad parent_of Aïda Mansour'],
  ],
  [
    'Le Parti socialiste tient son congrès. La cheffe du parti, Nicola Sturgeon, parle.',
    ['Nicola Sturgeon head_of Parti socialiste'],
  ],
  ["Uber va mal. Le PDG de l'entreprise, Travis Kalanick, parle.", ['Travis Kalanick head_of Uber']],
  ["Uber et Renault vont mal. Le PDG de l'entreprise, Travis Kalanick, parle.", []],
  [
    "L'Otan vote. L'organisation, dirigée par Jens Stoltenberg, attend.",
    ["Jens Stoltenberg head_of Organisation du traité de l'Atlantique nord"],
  ],
  [
    'Le groupe Accor a tenu congrès. Le groupe français est dirigé par Sébastien Bazin.',
    ['Sébastien Bazin head_of Accor'],
  ],
  [
    'La Chambre des représentants vote. Paul Ryan est le président de la Chambre.',
    ['Paul Ryan president_of Chambre des représentants'],
  ],
  [
    'La Cour constitutionnelle du Bénin vote. Le président de la Cour, Théodore Holo, parle.',
    ['Théodore Holo president_of Cour constitutionnelle du Bénin', 'Cour constitutionnelle du Bénin part_of Bénin'],
  ],
  ['Le Front de gauche attend. Le mouvement est dirigé par Jean Dupont.', ['Jean Dupont head_of Front de gauche']],
  ['Le Parti socialiste vote. Sigmar Gabriel en est le président.', ['Sigmar Gabriel president_of Parti socialiste']],
  ['Le Parti socialiste vote. Jean Dupont en a pris la tête.', ['Jean Dupont head_of Parti socialiste']],
  ['Le Parti socialiste vote. Jean Ping en a pris son parti. Il en est fier.', []],
  [
    'Paul Biya est arrivé. Le président camerounais a été reçu par son homologue nigérian, Muhammadu Buhari.',
    ['Paul Biya president_of Cameroun', 'Muhammadu Buhari president_of Nigeria', 'Muhammadu Buhari met_with Paul Biya'],
  ],
  [
    'Angela Merkel est arrivée. La chancelière a rencontré la première ministre polonaise, Beata Szydlo.',
    ['Beata Szydlo prime_minister_of Pologne', 'Angela Merkel met_with Beata Szydlo'],
  ],
  ['Paul Kagame est arrivé. Un ministre a démissionné. L’ancien président a critiqué François Hollande.', []],
  ['Le frère de Mohamed Merah a été jugé. Il a critiqué François Hollande.', []],
  ['Lafarge et Holcim vont fusionner. Les deux groupes ont signé un accord.', ['Lafarge signed_agreement_with Holcim']],
  [
    "Jean Ping a porté plainte. L'opposant gabonais accuse Ali Bongo de fraude.",
    ['Jean Ping citizen_of Gabon', 'Jean Ping criticised Ali Bongo'],
  ],
  [
    'Le Premier ministre éthiopien, Abiy Ahmed, est venu. Le dirigeant éthiopien a critiqué Isaias Afwerki.',
    ['Abiy Ahmed prime_minister_of Éthiopie', 'Abiy Ahmed criticised Isaias Afwerki'],
  ],
  [
    "L'attaquant du Paris Saint-Germain, Edinson Cavani, est venu. Le défenseur du Paris Saint-Germain a critiqué Jean Ping.",
    ['Edinson Cavani member_of Paris Saint-Germain'],
  ],
  [
    "Tony Abbott a salué Malcolm Turnbull. L'ancien Premier ministre australien soutient Peter Dutton.",
    [
      'Tony Abbott prime_minister_of Australie former',
      'Tony Abbott supports Malcolm Turnbull',
      'Tony Abbott supports Peter Dutton',
    ],
  ],
  [
    'Jean Ping a salué Malcolm Turnbull. Le patron du groupe soutient Peter Dutton.',
    ['Jean Ping supports Malcolm Turnbull'],
  ],
  [
    "Le président turkmène, Serdar Berdimuhamedow, a annoncé le soutien de son pays à l'Ouzbékistan.",
    [
      'Serdar Berdimuhamedow president_of Turkménistan',
      'Turkménistan supports Ouzbékistan',
      'Turkménistan supports Ouzbékistan',
      "Serdar Berdimuhamedow said « le soutien de son pays à l'Ouzbékistan »",
    ],
  ],
  [
    'La ministre suédoise Margot Wallström parle. Son homologue norvégien, Borge Brende, critique la Russie.',
    ['Margot Wallström minister_of Suède', 'Borge Brende minister_of Norvège', 'Borge Brende criticised Russie'],
  ],
  [
    'Aurélien Castel est né à Dax en 1940. La gauche arrive au pouvoir. Il rejoint le Parti socialiste.',
    ['Aurélien Castel born_in Dax 1940', 'Aurélien Castel member_of Parti socialiste'],
  ],
  [
    'Aurélien Castel est né à Dax en 1940. Le ministre est parti. Il rejoint le Parti socialiste.',
    ['Aurélien Castel born_in Dax 1940'],
  ],
  ['La société Sotralu est petite. Elle appartient au groupe Lafarge.', ['Lafarge owns Sotralu']],
  [
    'Le juge Eloy Velasco a vu Xavier Trias. Le magistrat accuse Jean Ping de corruption.',
    ['Eloy Velasco criticised Jean Ping'],
  ],
  [
    'Air Madagascar change de nom. La compagnie aérienne est dirigée par Jean Ping.',
    ['Jean Ping head_of Air Madagascar'],
  ],
  [
    'Le sénateur Bernie Sanders a vu Jean Ping. Le sénateur du Vermont a critiqué Theresa May.',
    ['Bernie Sanders criticised Theresa May'],
  ],
  ["Le diplomate avait salué Kofi Annan. Ban Ki-moon l'a critiqué.", []],
  [
    "Procès de Laurent Gbagbo. La veuve de l'ancien président ivoirien parle.",
    ["Laurent Gbagbo president_of Côte d'Ivoire former"],
  ],
  ['Le groupe Accor attend. Son PDG, Sébastien Bazin, parle.', ['Sébastien Bazin head_of Accor']],
  [
    "Jeune Afrique va bien. L'hebdomadaire panafricain a été fondé par Béchir Ben Yahmed.",
    ['Béchir Ben Yahmed founded Jeune Afrique'],
  ],
])('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected)
})
