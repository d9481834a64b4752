import type { EntityType, EventType, RelationName, Status, UserName } from '../model.ts'

/** `words.json`: the closed classes that rules ask for, in lower case with plain apostrophes. */
export interface WordLists {
  readonly articles: readonly string[]
  /** Those of the articles that point at something told before. */
  readonly demonstratives: readonly string[]
  /** Those of the articles that make it somebody or something new. */
  readonly indefinites: readonly string[]
  readonly possessives: readonly string[]
  readonly of: readonly string[]
  /** « un des »: what stands before several of whom one is meant. */
  readonly oneOf: readonly string[]
  readonly in: readonly string[]
  readonly and: readonly string[]
  /** Words that an acronym passes over, besides articles and the prepositions above. */
  readonly small: readonly string[]
  /** What may begin a family name, folded: « van den Brul ». */
  readonly familyParticles: readonly string[]
  /** What may stand before a name and is no part of it, folded and without full stop. */
  readonly ranks: readonly string[]
  readonly civilities: readonly string[]
  readonly former: readonly string[]
  readonly future: readonly string[]
  readonly degrees: readonly string[]
  readonly thirdPersons: readonly string[]
  /** Nouns by lemma for who rules a country and stands for it: « le gouvernement burundais », « le régime de X ». */
  readonly governments: readonly string[]
  /** Prepositions into which an article has gone, with that article as it begins a name: « au » for « Le Figaro ». */
  readonly contracted: Readonly<Record<string, string>>
  /** Nouns by lemma of what bears somebody’s name without being him: « le prix X », « l’aéroport X ». */
  readonly namesakes: readonly string[]
  /** Verbs whose « il » stands for nobody. */
  readonly impersonal: readonly string[]
  /** « de nationalité française ». */
  readonly nationalities: readonly string[]
  /** « dont »: stands for what an office behind it is of. */
  readonly whose: readonly string[]
  readonly partitives: readonly string[]
}

/** `titles.json`: the nouns of offices with the relation in which their holder stands to the body or country named. */
export interface TitleLexicon {
  readonly titles: readonly {
    readonly relation: RelationName
    readonly forms: readonly string[]
    /** The forms that tell several people. */
    readonly plurals: readonly string[]
    readonly inverse?: boolean
    /** Its body stands right behind: « avocat des victimes de X » is no lawyer of X. */
    readonly direct?: boolean
    /** A country beside it is where the holder comes from, not what is led: « l’entraîneur espagnol X ». */
    readonly foreign?: boolean
    /** The relation where the body is a place: a vice-president of a country leads it. */
    readonly ofPlace?: RelationName
  }[]
  /** « la candidate démocrate »: the party that an adjective beside the noun of an office tells. */
  readonly partyAdjectives: readonly { readonly party: string; readonly adjectives: readonly string[] }[]
  /** Offices beside which a party is that of the holder (« le maire LR »), not the body led. */
  readonly partisan: readonly string[]
  /** Verbs that give an office (« élire ») and those whose subject takes it (« devenir »). */
  readonly electing: readonly string[]
  readonly becoming: readonly string[]
  /** « homologue »: the office of the person named before. */
  readonly counterparts: readonly string[]
  /** « sortant », « par intérim »: may stand between the noun and the body. */
  readonly adjectives: readonly string[]
  /** « président élu »: of those, the ones that tell an office to come, and one that was lost. */
  readonly futureAdjectives: readonly string[]
  readonly pastAdjectives: readonly string[]
  /** « Affaires », « Défense »: what an office is about. */
  readonly portfolioWords: readonly string[]
  /** « alors », « par ailleurs »: may stand between the comma behind a name and its title. */
  readonly asides: readonly string[]
  /** « alors », « à l’époque »: the same of an office held no more. */
  readonly pastAsides: readonly string[]
  /** « poste », « fonction »: nouns by lemma for an office, which « de » leads to. */
  readonly posts: readonly string[]
  /** Verbs whose subject gives up a post. */
  readonly leaving: readonly string[]
  /** « la région X », « du groupe X »: the body is what the next name says. */
  readonly transparent: readonly string[]
  /** « président du groupe LR »: of those, the ones that a party has in a parliament; it is that of the holder. */
  readonly groups: readonly string[]
  /** « avocat des victimes de X »: behind such a noun no body of the office is named. */
  readonly opaque: readonly string[]
  /** « pour », « chargé »: lead to what an office is about, behind its body. */
  readonly beyond: readonly string[]
  /** Nouns after which a portfolio stands. */
  readonly ministers: readonly string[]
  /** « à », « au »: lead to the body where an office is held (« conseillère à la Maison-Blanche »). */
  readonly at: readonly string[]
  /** The offices of a state, whose country a headline names before a colon. */
  readonly national: readonly RelationName[]
}

/** `speech.json`: verbs of saying by lemma, and the small words around them. */
export interface SpeechLexicon {
  readonly verbs: readonly string[]
  /** Verbs that say something only beside quotation marks: « « … », attaque-t-il ». */
  readonly quoting: readonly string[]
  /** Verbs of a wish: « espère gagner » tells what somebody wants, « espère que … » what he says. */
  readonly wishing: readonly string[]
  /** Those whose object is what is said: « annonce sa démission ». */
  readonly announcing: readonly string[]
  /** What may stand between a speaker and the verb. */
  readonly between: readonly string[]
  /** « selon », « à en croire »: stand before a name. */
  readonly according: readonly string[]
  /** « pour »: such a word where it leads a sentence. */
  readonly viewpoint: readonly string[]
  /** Pronouns after those words. */
  readonly pronouns: readonly string[]
  /** Verbs that right before quotation marks give a name: « qu’il avait appelés « X » ». */
  readonly naming: readonly string[]
  /** « par la voix de X »: X is who speaks for the subject. */
  readonly voices: readonly string[]
  /** Nouns that stand before the name of an outlet: « le quotidien X ». */
  readonly outlets: readonly string[]
  /** What leads to the outlet that carries words: « à l’AFP », « sur X », « cité par X ». */
  readonly carrying: readonly string[]
  /** « au micro de X »: the same with « de ». */
  readonly airs: readonly string[]
  /** Nouns for what is said or published: « selon un communiqué de X ». */
  readonly sources: readonly string[]
  /** The lemma of « faire » in « faire savoir », and the words that make it a verb of saying. */
  readonly making: string
  readonly made: readonly string[]
  readonly that: readonly string[]
  /** « comme l’a dit X »: what leads to it, and what stands for the thing said. */
  readonly as: readonly string[]
  readonly it: readonly string[]
  readonly addressees: readonly string[]
}

/** `institutions.json`: common nouns that name a body or a building together with what follows. */
export interface InstitutionLexicon {
  /** Adjectives by lemma that make a name of a body together with its field: « fédération internationale d’athlétisme ». */
  readonly scopes: readonly string[]
  /** Buildings, in lower case, that « de » joins with where they stand: « prison de Manaus », not « pont du Rialto ». */
  readonly housed: readonly string[]
  /** Nouns, as written, that say what the name right after them names: « l’association Emmaüs ». */
  readonly generic: readonly string[]
  /** What the first or last word of a name, in lower case, says that it names: « Radio … », « … Times », « … Arena ». */
  readonly signs: readonly NameSign[]
  /** Nouns before a name that is then no person of the story: « prix Jean-Perrin », « maladie de Parkinson ». */
  readonly eponyms: readonly string[]
  /** The same with « de ». */
  readonly eponymsOf: readonly string[]
  /** What leads to the name of a tongue: « en anglais ». */
  readonly tongueLeads: readonly string[]
  /** Events and treaties, in lower case, that hold a place which is not spoken of: « Tour de France ». */
  readonly titled: readonly string[]
  /** Nouns that say what the name behind them names: « la filiale X », « les quartiers de X, Y et Z ». */
  readonly introducing: readonly IntroducingRow[]
  readonly rows: readonly InstitutionRow[]
}

/** Nouns in lower case, one name behind the singular and a list behind the plural. */
export interface IntroducingRow {
  readonly type: 'organisation' | 'place'
  readonly kind?: string
  /** « de » stands between: « la ville de X ». */
  readonly of?: boolean
  /** A person may be meant as well: « l’éditeur Jean X ». */
  readonly human?: boolean
  readonly singular: readonly string[]
  readonly plural: readonly string[]
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

/** `certainty.json`: the lemmas that tell a plan, a possibility or a denial from a fact. */
export interface CertaintyWords {
  readonly negations: readonly string[]
  readonly negationEnds: readonly string[]
  /** With a negation: it was so (« ne dirige plus »). */
  readonly noLonger: readonly string[]
  /** « sans rencontrer ». */
  readonly privatives: readonly string[]
  /** Adverbs that leave it open, and adverbs that tell it on hearsay. */
  readonly doubts: readonly string[]
  readonly hearsay: readonly string[]
  /** Verbs that tell a state, which is over where they stand in the past. */
  readonly states: readonly string[]
  readonly denying: readonly string[]
  /** Verbs that tell a suspicion: « accusé d’avoir rencontré ». */
  readonly alleging: readonly string[]
  /** Nouns that with « être » tell what is about to be done: « en passe de racheter », « sur le point de racheter ». */
  readonly prospects: readonly string[]
  readonly possible: readonly string[]
  readonly planning: readonly string[]
  /** Verbs that set a time to come, in whatever tense they stand: « a été convoqué le 15 mars ». */
  readonly scheduling: readonly string[]
  readonly purposes: readonly string[]
}

/** `patterns.json`: which verbs and nouns tell which relation, and the roles in which they take its ends. */
export interface PatternTable {
  readonly verbs: readonly Pattern[]
  readonly nouns: readonly Pattern[]
  /** Forms of verbs that are words of other kinds as well, with the lemma of the verb: « critique ». */
  readonly homographs: Readonly<Record<string, string>>
  /** Verbs that undo what their object names: « annuler sa visite ». */
  readonly undoing: readonly string[]
  /** Verbs that lend a noun their subject: « avoir un entretien ». */
  readonly support: readonly string[]
  readonly places: PlaceWords
  readonly ownership: OwnershipWords
}

/** Nouns that tell whose a body is, in lower case. */
export interface OwnershipWords {
  /** « filiale »: what is owned. */
  readonly owned: readonly string[]
  /** « groupe »: stands before the name of who owns. */
  readonly groups: readonly string[]
}

/** The nouns that tell how places lie in one another, in lower case. */
export interface PlaceWords {
  /** « province », « nord »: stand between « dans » and the name of what is larger. */
  readonly areas: readonly string[]
  /** « quartier »: what they name is smaller than a town. */
  readonly parts: readonly string[]
  /** « ville », « commune »: what stands behind the comma after a place, before the one that it lies in. */
  readonly kinds: readonly string[]
  /** « proche »: after such a word the next place is another one. */
  readonly nearby: readonly string[]
  /** « domicile »: where people are, before the name of a place. */
  readonly homes: readonly string[]
  /** « nord »: after « au … de » it lies outside. */
  readonly sides: readonly string[]
  /** « au »: before a side. */
  readonly beside: readonly string[]
  /** « en », « sur »: lead from a place to what it lies in. */
  readonly inside: readonly string[]
  readonly capitals: readonly string[]
}

/** One row: words by lemma, roles (`subject`, `object`, `obl:avec`, `nmod:de`, `possessive`, `support`, `governor:en`, `holder`, `clause`, `obl:faveur`; `a>b` for b below a), and what they tell. */
export interface Pattern {
  readonly rule: string
  readonly lemmas: readonly string[]
  /** A row of nouns that holds for adjectives too: « originaire de ». */
  readonly adjective?: boolean
  /** Only with « se ». */
  readonly reflexive?: boolean
  /** The subjects do it with one another. */
  readonly together?: boolean
  readonly subject: readonly string[]
  /** Absent where the relation holds between those of the subject. */
  readonly object?: readonly string[]
  /** Lemmas of which one must stand below the verb: « aide » in « suspendre son aide à X », « doigt » in « montrer du doigt ». */
  readonly with?: readonly string[]
  /** Lemmas of which none may stand there: « condamner X à deux ans de prison » is no criticism. */
  readonly without?: readonly string[]
  /** Types, or `type/kind`, that alone may fill the ends of this row. */
  readonly ends?: { readonly subject?: readonly string[]; readonly object?: readonly string[] }
  /** How firmly the row tells what it tells where the text speaks plainly: a claim of responsibility is `alleged`. */
  readonly status?: Status
  /** Verbs that lend this noun their subject besides those of all nouns. */
  readonly support?: readonly string[]
  readonly relation?: RelationName | UserName
  readonly event?: EventType | UserName
  /** A sentence that the row reads. */
  readonly example: string
}

/** `topics.json`: what leads to the subject of a meeting. */
export interface TopicWords {
  readonly topics: readonly string[]
  readonly topicIntroducers: readonly string[]
}

/** `heads.json`: the nouns by which a text refers back to what it has named, and the small words around them. */
export interface HeadWords {
  readonly nouns: readonly HeadRow[]
  /** Nouns whose gender is not that of the person. */
  readonly genderless: readonly string[]
  /** What makes a noun refer back. */
  readonly determiners: readonly string[]
  /** « du », « au »: a preposition and the article in one. */
  readonly contracted: readonly string[]
  /** Lemmas that, right behind the noun, tell which one is meant. */
  readonly restricting: readonly string[]
  /** Adjectives that tell no one apart: « le jeune homme ». */
  readonly plain: readonly string[]
  /** Adjectives that tell which sort: « le groupe terroriste ». */
  readonly classifying: readonly string[]
  /** « an »: leads to an age (« l’homme de 23 ans »). */
  readonly ages: readonly string[]
  readonly civilities: { readonly feminine: readonly string[]; readonly masculine: readonly string[] }
}

/** Nouns by lemma that fit one type and, where they say so, these kinds of it. */
export interface HeadRow {
  readonly type: EntityType
  readonly kinds?: readonly string[]
  /** Only who was introduced by the noun or bears it in the name. */
  readonly introduced?: boolean
  readonly nouns: readonly string[]
}
