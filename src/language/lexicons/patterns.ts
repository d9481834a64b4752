import type { EventType, RelationName, Status, UserName } from '../../model.ts'

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
  /** Verbs whose subject has no more what they take as object: « céder sa filiale ». */
  readonly selling: readonly string[]
  /** Verbs whose participle only says that what a noun tells was done: « les frappes menées par X ». */
  readonly performing: readonly string[]
  /** « pendant », « début », by lemma: besides `occasions` of `events.json`, what leads to something that the subject of the clause does at the time. */
  readonly during: readonly string[]
  /** « rompre », « sanctionner »: who does so to somebody « accusé de » something accuses him. */
  readonly hostile: readonly string[]
  /** « la tenue de l’élection », « la signature de l’accord »: nouns by lemma that stand for the event behind « de ». */
  readonly holding: readonly string[]
  /** « expulsion », « sort »: nouns by lemma behind which « de » leads to whom it befalls, besides those of events. */
  readonly suffered: readonly string[]
  /**
   * Prepositions that hardly ever belong to a name: behind « les frappes de X sur Y » they go with the noun, whatever the
   * tree makes of it.
   */
  readonly nominal: readonly string[]
  /** Those of them that go with a noun right before them even where a verb stands above: « condamne le raid russe sur X ». */
  readonly adnominal: readonly string[]
  readonly places: PlaceWords
  readonly ownership: OwnershipWords
}

/** Nouns that tell whose a body is, in lower case. */
export interface OwnershipWords {
  /** « filiale »: what is owned. */
  readonly owned: readonly string[]
  /** « maison mère »: who owns. */
  readonly owners: readonly string[]
  /** « groupe »: stands before the name of who owns. */
  readonly groups: readonly string[]
  /** « société »: what a person has, whose name stands behind « de » or before « sa ». */
  readonly firms: readonly string[]
  /** « chaîne »: what a company or outlet may have, whose name stands behind « de ». */
  readonly titles: readonly string[]
  /** « branche armée »: a part of the body behind « de ». */
  readonly wings: readonly string[]
}

/** The nouns that tell how places lie in one another, in lower case. */
export interface PlaceWords {
  /** « province », « nord »: stand between « dans » and the name of what is larger. */
  readonly areas: readonly string[]
  /** « province », « îles »: what they name is larger than a town, whatever else bears the name. */
  readonly regions: readonly string[]
  /** « quartier »: what they name is smaller than a town. */
  readonly parts: readonly string[]
  /** « ville », « nord », by lemma: with « de » they stand for the place that follows. */
  readonly classes: readonly string[]
  /** « villes », « pays »: before or behind a list of places. */
  readonly plurals: readonly string[]
  readonly countries: readonly string[]
  /** « dont », « telles que »: lead to the members of what stands before. */
  readonly such: readonly string[]
  /** « ville », « commune »: what stands behind the comma after a place, before the one that it lies in. */
  readonly kinds: readonly string[]
  /** « proche »: after such a word the next place is another one. */
  readonly nearby: readonly string[]
  /** « domicile »: where people are, before the name of a place. */
  readonly homes: readonly string[]
  /** « nord »: after « au … de » it lies outside. */
  readonly sides: readonly string[]
  /** « large »: the side that is out at sea. */
  readonly offshore: readonly string[]
  /** « au »: before a side. */
  readonly beside: readonly string[]
  /** « en », « sur »: lead from a place to what it lies in. */
  readonly inside: readonly string[]
  /** « en »: of these, what leads to countries and regions alone, and « dans », which does so before an article. */
  readonly landward: readonly string[]
  readonly into: readonly string[]
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
  /** One of the words of that list of `stances.json` must stand there, those that judge also beside a noun: « qualifier X d’État voyou ». */
  readonly list?: 'blaming' | 'praising' | 'deeds'
  /** Lemmas of which none may stand there: « condamner X à deux ans de prison » is no criticism. */
  readonly without?: readonly string[]
  /** Types, or `type/kind`, that alone may fill the ends of this row. */
  readonly ends?: { readonly subject?: readonly string[]; readonly object?: readonly string[] }
  /**
   * How firmly the row tells what it tells where the text speaks plainly: a claim of responsibility is `alleged`. `asserted` where
   * it holds as soon as it is announced.
   */
  readonly status?: Status
  /** Verbs that lend this noun their subject besides those of all nouns. */
  readonly support?: readonly string[]
  readonly relation?: RelationName | UserName
  readonly event?: EventType | UserName
  /** A sentence that the row reads. */
  readonly example: string
}
