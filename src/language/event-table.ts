import type { EventType, RelationName } from '../model.ts'

/** `events.json`: which words tell an event of which type, who stands in which role, and what must be told of it. */
export interface EventTable {
  readonly verbs: readonly EventRow[]
  readonly nouns: readonly EventRow[]
  /** Words that tell what part somebody takes in an event that another word names. */
  readonly links: readonly EventLink[]
  /** Nouns that tell the part somebody took in the event told before: « le suspect, X ». */
  readonly actors: readonly EventActor[]
  /** Nouns for human beings, in the singular: what befalls them may be an event though nobody is named. */
  readonly people: readonly string[]
  /** Nouns for what is attacked beside people: buildings, places, convoys. */
  readonly targets: readonly string[]
  /** Nouns for what has accidents. */
  readonly things: readonly string[]
  /** Nouns that only count or gather those behind them: « une vingtaine de suspects ». */
  readonly quantities: readonly string[]
  /** Verbs by which an event happens: « avoir lieu », « se tenir ». */
  readonly happening: readonly string[]
  /** Verbs that tell what an event did: its subject is one that happened. */
  readonly tolls: readonly string[]
  /** Words that lead to a place with « de »: « près de X », « dans le centre de X ». */
  readonly around: readonly string[]
  /** Prepositions that lead to whom one ran against: « devant X ». */
  readonly rivals: readonly string[]
  /** Words that give a name: « nommé X », « du nom de X ». */
  readonly naming: readonly string[]
  /** Words between an event and what is done on its occasion: « lors », « cours ». */
  readonly occasions: readonly string[]
  /** Prepositions that make a clause happen in the course of an event. */
  readonly during: readonly string[]
  /** Prepositions that lead to where an event happens. */
  readonly leading: readonly string[]
  /** Adjectives of what is to come. */
  readonly future: readonly string[]
  /** Nouns after which an event is only feared, fought or wished for. */
  readonly hypothetical: readonly string[]
  /** Words of a sentence that make those whom it names the candidates of an election. */
  readonly contests: readonly string[]
  /** Nouns after which an event is still to come. */
  readonly ahead: readonly string[]
}

/**
 * What the text must tell beside the word, so that it is one event and not a kind of them: a name among the roles, two of
 * them, a human being or what is aimed at, a thing that has accidents, either of these, a journey from or to a place, a name, place
 * or date, or that what has a place or date is held.
 */
export type EventNeed =
  | 'nothing'
  | 'named'
  | 'two'
  | 'human'
  | 'target'
  | 'struck'
  | 'thing'
  | 'wreck'
  | 'journey'
  | 'specific'
  | 'held'
  | 'joint'

/** One row: words by lemma, and for each role the arguments that fill it, as in `patterns.json`. */
export interface EventRow {
  readonly rule: string
  readonly event: EventType
  readonly lemmas: readonly string[]
  /** Lemmas of which one stands right under or after the word: « vie » in « perdre la vie ». */
  readonly with?: readonly string[]
  /** Lemmas that make it another word: « cérébral » in « accident vasculaire cérébral ». */
  readonly without?: readonly string[]
  /** Only with « se », or where false only without. */
  readonly reflexive?: boolean
  readonly roles: Readonly<Record<string, readonly string[]>>
  /** The types, or types and kinds, of who may be in a role, where the row asks for more than the ontology. */
  readonly ends?: Readonly<Record<string, readonly string[]>>
  /** Whether it only goes on with an event of its type that other words of the document tell: « X obtient 24 % ». */
  readonly retold?: boolean
  /** Whether those whom its sentence names may stand in it: see `contests`. */
  readonly contest?: boolean
  /** The role in which a name must stand, where not any will do. */
  readonly key?: string
  readonly needs: EventNeed
  /** A sentence that the row reads. */
  readonly example: string
}

/** « X a revendiqué l’attentat »: who stands in the role of an event that depends on one of the words. */
export interface EventLink {
  readonly rule: string
  /** Verbs, whose subject fills the role, and nouns, for those of whom they are said. */
  readonly words: readonly string[]
  /** As what the event depends on them; `occasion` for « lors de ». */
  readonly at: readonly string[]
  readonly role: string
  /** Whose word fills the role; the subject where it is not said. */
  readonly of?: string
  /** The events of which it can be told; all where there is none. */
  readonly events?: readonly EventType[]
  readonly relation?: RelationName
  readonly example: string
}

/** « L’assaillant, X, … »: who is called by one of the words stands in the role of the last event told before. */
export interface EventActor {
  readonly rule: string
  readonly words: readonly string[]
  readonly role: string
  readonly events: readonly EventType[]
  readonly example: string
}
