/** `institutions.json`: common nouns that name a body or a building together with what follows. */
export interface InstitutionLexicon {
  /** Adjectives by lemma that make a name of a body together with its field: « fédération internationale d’athlétisme ». */
  readonly scopes: readonly string[]
  /** Buildings, in lower case, that « de » joins with where they stand: « prison de Manaus », not « pont du Rialto ». */
  readonly housed: readonly string[]
  /** First words, in lower case, of bodies that stand in one place besides those: « école Sainte-Anne ». */
  readonly seated: readonly string[]
  /** Nouns, as written, that say what the name right after them names: « l’association Emmaüs ». */
  readonly generic: readonly string[]
  /** What the first or last word of a name, in lower case, says that it names: « Radio … », « … Times », « … Arena ». */
  readonly signs: readonly NameSign[]
  /** Nouns before a name that is then no person of the story: « prix Jean-Perrin », « maladie de Parkinson ». */
  readonly eponyms: readonly string[]
  /** The same with « de ». */
  readonly eponymsOf: readonly string[]
  /** Nouns before the name of a ship, a weapon, a work or an animal: « le chalutier X », « le personnage X ». */
  readonly bearers: readonly string[]
  /** « chez X »: leads to a person or a body, never to a place. */
  readonly hosts: readonly string[]
  /** Nouns of places and bodies that are called by the name behind them as well: « île de X », « volcan X ». */
  readonly called: readonly string[]
  /** Last words, in lower case, of clubs that look like people: « Cardiff City ». */
  readonly clubs: readonly string[]
  /** Offices that are held in bodies alone, never in a place: « leader de X ». */
  readonly bodiesOnly: readonly string[]
  /** What leads to the name of a tongue: « en anglais ». */
  readonly tongueLeads: readonly string[]
  /** Events and treaties, in lower case, that hold a place which is not spoken of: « Tour de France ». */
  readonly titled: readonly string[]
  /** Nouns that say what the name behind them names: « la filiale X », « les quartiers de X, Y et Z ». */
  readonly introducing: readonly IntroducingRow[]
  readonly rows: readonly InstitutionRow[]
  /** Nouns of bodies that a capital makes a name with what tells which: « Commission nationale de recensement ». */
  readonly capitalNouns: readonly CapitalRow[]
  /** What leads from such a noun to its aim: « Ligue contre le cancer ». */
  readonly aims: readonly string[]
  /** Nouns, as written, of where a body is, which belong to no name: « du pays ». */
  readonly surroundings: readonly string[]
  readonly parts: PartWords
  /** Legal forms, as written without full stop, that end the name of a company: « Inc ». */
  readonly legalForms: readonly string[]
  /** Nouns that with a capital begin such a name: « Groupe Bertrand ». */
  readonly capitals: readonly string[]
  /** What behind a number begins a foreign name: « 20th Century Studios ». */
  readonly ordinals: readonly string[]
  readonly deals: DealWords
}

/** How bodies are traded. */
export interface DealWords {
  /** Verbs by lemma that take nothing else as object: « racheter ». */
  readonly verbs: readonly string[]
  /** Verbs whose object is a body where a body does it: « contrôler », and with « se »: « s’offrir ». */
  readonly loose: readonly string[]
  readonly reflexive: readonly string[]
  /** « par »: leads from a participle to who does it. */
  readonly agents: readonly string[]
  readonly nouns: readonly DealNouns[]
  /** What is traded of a body, by lemma: « part », « capital ». */
  readonly shares: readonly string[]
}

/** Such nouns, one or several words in lower case. */
export interface CapitalRow {
  readonly kind?: string
  readonly nouns: readonly string[]
}

/** Common nouns of parts of a body, in lower case: « bureau Afrique de la FIDH », « brigade anti-émeutes ». */
export interface PartWords {
  readonly rows: readonly PartRow[]
  /** « à la tête de »: nouns that lead to what is led, besides those of offices. */
  readonly posts: readonly string[]
  /** Verbs by lemma whose participle tells who leads it: « présidée par ». */
  readonly leading: readonly string[]
  /** The same of who made or has it, as no person is made or had: « Wikipédia, fondée par X ». */
  readonly making: readonly string[]
}

/** Nouns in lower case, one name behind the singular and a list behind the plural. */
export interface IntroducingRow {
  readonly type: 'organisation' | 'person' | 'place'
  readonly kind?: string
  /** « de » stands between: « la ville de X ». */
  readonly of?: boolean
  /** Where « de » stands between, what no list knows is such a body even if it looks like a place: « filiale de X ». */
  readonly sure?: boolean
  /** A person may be meant as well: « l’éditeur Jean X ». */
  readonly human?: boolean
  readonly singular: readonly string[]
  readonly plural: readonly string[]
}

/** Nouns by lemma, and what leads from them to the body: « rachat de », « OPA sur »; where `with` is told, behind one of these verbs. */
export interface DealNouns {
  readonly nouns: readonly string[]
  readonly leads: readonly string[]
  readonly with?: readonly string[]
}

/** One row of such signs. */
export interface NameSign {
  readonly type: 'organisation' | 'place'
  readonly kind: string
  readonly first: readonly string[]
  readonly last: readonly string[]
}

/** Nouns by lemma, or several words in lower case, with what they name. */
export interface InstitutionRow {
  readonly type: 'organisation' | 'place'
  readonly kind?: string
  readonly nouns: readonly string[]
  /** Those that name a body by themselves after an article: « la cour d’appel ». */
  readonly fixed?: readonly string[]
  /** The nouns after which a name stands with nothing between: « lycée Suger ». */
  readonly beside?: readonly string[]
  /** The nouns that say what a name is that begins with them, also where they are written with a capital. */
  readonly proper?: readonly string[]
  /** « ministère »: what it is about belongs to the name. */
  readonly portfolio?: boolean
  /** « fédération »: an adjective of `scopes` or of a people, and the field after « de », belong to the name. */
  readonly scoped?: boolean
  /** « forces »: a name only in the plural, as the others are only in the singular. */
  readonly plural?: boolean
}

/** One row of such nouns, in lower case. */
export interface PartRow {
  readonly kind?: string
  readonly nouns: readonly string[]
  /** They need no other word where somebody holds an office in it: « le chef de l’opposition ». */
  readonly alone?: boolean
  /** A capital right behind them tells their field: « département de la Sécurité publique ». */
  readonly portfolio?: boolean
}
