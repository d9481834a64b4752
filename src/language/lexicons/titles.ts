import type { RelationName, Status } from '../../model.ts'

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
    /** « transfuge »: what the noun itself says of the office. */
    readonly status?: Status
  }[]
  /** « la candidate démocrate »: the party that an adjective beside the noun of an office tells. */
  readonly partyAdjectives: readonly { readonly party: string; readonly adjectives: readonly string[] }[]
  /** Offices beside which a party is that of the holder (« le maire LR »), not the body led. */
  readonly partisan: readonly string[]
  /** Offices of a place: « évêque de X », where « patron de X » is one of a body. */
  readonly seated: readonly string[]
  /** Nouns whose body is never a person: « PDG de Keolis ». */
  readonly corporate: readonly string[]
  /** Verbs that give an office (« élire ») and those whose subject takes it (« devenir »). */
  readonly electing: readonly string[]
  readonly becoming: readonly string[]
  /** « homologue »: the office of the person named before. */
  readonly counterparts: readonly string[]
  /** Verbs by lemma whose object is the body of an office that « comme » leads to: « rejoindre ». */
  readonly joining: readonly string[]
  /** Nouns by lemma of whom an office is given to: « nomination ». */
  readonly namings: readonly string[]
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
  /** « comme »: leads to the office that somebody is chosen for. */
  readonly as: readonly string[]
  /** « à savoir », « dont »: lead from a plural to the list of whom it tells. */
  readonly namely: readonly string[]
  /** « pour », « chez », « auprès de »: lead from somebody to the body that he works for. */
  readonly serving: readonly string[]
  /** « avocat des victimes de X »: behind such a noun no body of the office is named. */
  readonly opaque: readonly string[]
  /** « pour », « chargé »: lead to what an office is about, behind its body. */
  readonly beyond: readonly string[]
  /** Nouns after which a portfolio stands. */
  readonly ministers: readonly string[]
  /** « à », « au »: lead to the body where an office is held (« conseillère à la Maison-Blanche »). */
  readonly at: readonly string[]
  /** « dirigeant »: says that somebody leads, not in which office. */
  readonly leading: readonly string[]
  /** The offices of a state, whose country a headline names before a colon. */
  readonly national: readonly RelationName[]
}
