/** What the packages lack or say badly about one country, in French; written by hand. */
export interface CountryAddition {
  /** The name that the press uses, where the packages' first choice is another. */
  readonly name?: string
  /** Further names. */
  readonly names?: readonly string[]
  /** Names of the packages that are a common word, a forename or another country's as well. */
  readonly without?: readonly string[]
  /** Masculine and feminine singular, instead of the packages' pair. Empty where there is no adjective of its own. */
  readonly demonyms?: readonly (readonly [masculine: string, feminine: string])[]
  /** As `demonyms`, beside the packages' pair. */
  readonly moreDemonyms?: readonly (readonly [masculine: string, feminine: string])[]
}

/** By ISO 3166-1 code. */
export const FRENCH_ADDITIONS: Readonly<Record<string, CountryAddition>> = {
  AE: {
    names: ['Émirats'],
    demonyms: [
      ['émirati', 'émiratie'],
      ['émirien', 'émirienne'],
    ],
  },
  AG: { demonyms: [['antiguais', 'antiguaise']] },
  AQ: { demonyms: [] },
  AS: { demonyms: [] },
  AX: { name: 'Îles Åland' },
  AZ: { moreDemonyms: [['azéri', 'azérie']] },
  BA: {
    names: ['Bosnie'],
    moreDemonyms: [
      ['bosniaque', 'bosniaque'],
      ['herzégovinien', 'herzégovinienne'],
    ],
  },
  BD: { moreDemonyms: [['bangladeshi', 'bangladeshie']] },
  BF: { names: ['Burkina'], moreDemonyms: [['burkinabè', 'burkinabè']] },
  BH: { moreDemonyms: [['bahreïni', 'bahreïnie']] },
  BQ: { demonyms: [] },
  BY: {
    names: ['Bélarus', 'Belarus'],
    moreDemonyms: [
      ['bélarusse', 'bélarusse'],
      ['bélarussien', 'bélarussienne'],
    ],
  },
  CD: {
    name: 'République démocratique du Congo',
    names: ['RDC', 'RD Congo', 'Congo-Kinshasa', 'Congo', 'Zaïre'],
    moreDemonyms: [['zaïrois', 'zaïroise']],
  },
  CF: { names: ['Centrafrique', 'RCA'] },
  CG: { name: 'République du Congo', names: ['Congo-Brazzaville', 'Congo'] },
  CH: {
    moreDemonyms: [
      ['suisse', 'suissesse'],
      ['helvétique', 'helvétique'],
    ],
  },
  CI: { name: "Côte d'Ivoire" },
  CN: { names: ['RPC'] },
  CR: { moreDemonyms: [['costaricien', 'costaricienne']] },
  CV: { name: 'Cap-Vert', moreDemonyms: [['capverdien', 'capverdienne']] },
  CZ: { name: 'République tchèque', names: ['Tchéquie'] },
  DE: { names: ['RFA'] },
  DM: { name: 'La Dominique', without: ['Dominique'] },
  EH: { demonyms: [['sahraoui', 'sahraouie']] },
  FK: { names: ['Malouines'], demonyms: [] },
  GB: { names: ['Grande-Bretagne', 'R.-U.'] },
  GD: { name: 'La Grenade', without: ['Grenade'] },
  GF: { names: ['Guyane'] },
  GR: { moreDemonyms: [['hellénique', 'hellénique']] },
  GW: { moreDemonyms: [['bissaoguinéen', 'bissaoguinéenne']] },
  HK: { name: 'Hong Kong' },
  HU: { moreDemonyms: [['magyar', 'magyare']] },
  IQ: { names: ['Iraq'], moreDemonyms: [['iraquien', 'iraquienne']] },
  JM: { moreDemonyms: [['jamaïquain', 'jamaïquaine']] },
  JP: {
    moreDemonyms: [
      ['nippon', 'nipponne'],
      ['nippon', 'nippone'],
    ],
  },
  KG: { name: 'Kirghizistan', moreDemonyms: [['kirghiz', 'kirghize']] },
  KN: { names: ['Saint-Kitts-et-Nevis'], demonyms: [['kittitien', 'kittitienne']] },
  KP: { moreDemonyms: [['coréen', 'coréenne']], names: ['RPDC', 'Corée'] },
  KR: { moreDemonyms: [['coréen', 'coréenne']], names: ['Corée'] },
  KW: { moreDemonyms: [['koweïti', 'koweïtie']] },
  KZ: { moreDemonyms: [['kazakh', 'kazakhe']] },
  LA: { without: ['Lao'] },
  LV: {
    demonyms: [
      ['letton', 'lettonne'],
      ['letton', 'lettone'],
    ],
  },
  MK: { names: ['Macédoine', 'ARYM'], moreDemonyms: [['nord-macédonien', 'nord-macédonienne']] },
  MM: { name: 'Birmanie', names: ['Myanmar'] },
  MO: { name: 'Macao' },
  MP: { demonyms: [] },
  MU: { name: 'Île Maurice', names: ['République de Maurice'], without: ['Maurice'] },
  MW: { moreDemonyms: [['malawite', 'malawite']] },
  MX: { without: ['États-Unis du Mexique'] },
  // The feminine « malaise » is a common word.
  MY: { moreDemonyms: [['malais', 'malais']] },
  NG: { name: 'Nigeria' },
  NL: { moreDemonyms: [['hollandais', 'hollandaise']] },
  NZ: { demonyms: [['néo-zélandais', 'néo-zélandaise']] },
  PG: {
    names: ['Papouasie'],
    demonyms: [
      ['papouan-néo-guinéen', 'papouane-néo-guinéenne'],
      ['papouasien', 'papouasienne'],
    ],
  },
  PM: { demonyms: [] },
  PS: { name: 'Palestine', names: ['Territoires palestiniens'] },
  PW: { name: 'Palaos' },
  QA: {
    moreDemonyms: [
      ['qatari', 'qatarie'],
      ['qatariote', 'qatariote'],
    ],
  },
  RE: { name: 'La Réunion', names: ['île de la Réunion'], without: ['Réunion'] },
  SA: { moreDemonyms: [['séoudien', 'séoudienne']] },
  SH: { demonyms: [] },
  SR: { moreDemonyms: [['surinamien', 'surinamienne']] },
  SV: { names: ['El Salvador'] },
  SX: { demonyms: [] },
  SZ: { demonyms: [['swazi', 'swazie']] },
  TF: { demonyms: [] },
  TH: { moreDemonyms: [['thaï', 'thaïe']] },
  TJ: {
    demonyms: [
      ['tadjik', 'tadjike'],
      ['tadjike', 'tadjike'],
    ],
  },
  TL: { names: ['Timor-Leste'], moreDemonyms: [['timorais', 'timoraise']] },
  TT: { names: ['Trinidad-et-Tobago'] },
  US: {
    names: ['USA', "États-Unis d'Amérique"],
    moreDemonyms: [
      ['étatsunien', 'étatsunienne'],
      ['états-unien', 'états-unienne'],
    ],
  },
  UZ: {
    demonyms: [
      ['ouzbek', 'ouzbeke'],
      ['ouzbèke', 'ouzbèke'],
      ['ouzbek', 'ouzbèque'],
    ],
  },
  VA: { name: 'Vatican', names: ['Saint-Siège', 'Cité du Vatican'], demonyms: [] },
  VE: { names: ['République bolivarienne du Venezuela'] },
  VN: { name: 'Vietnam', names: ['Viêt-Nam'] },
}

/** Named less often than another country by a form that they share (« coréen », « Congo »): last in the file. */
export const LESS_LIKELY: readonly string[] = ['KP', 'CG']

/** Countries that the package does not call independent, and that the press treats as countries all the same. */
export const COUNTRIES_IN_THE_PRESS: readonly string[] = ['EH', 'PS', 'TW', 'XK']
