import type { EventType, RelationName } from '../model.ts'

/** `words.json`: the closed classes that rules ask for, in lower case with plain apostrophes. */
export interface WordLists {
  readonly articles: readonly string[]
  readonly possessives: readonly string[]
  readonly of: readonly string[]
  readonly in: readonly string[]
  readonly and: readonly string[]
  /** Words that an acronym passes over, besides articles and the prepositions above. */
  readonly small: readonly string[]
  readonly nameParticles: readonly string[]
  readonly civilities: readonly string[]
  readonly former: readonly string[]
  readonly future: readonly string[]
  readonly degrees: readonly string[]
  readonly negations: readonly string[]
  readonly negationEnds: readonly string[]
  readonly conditionals: readonly string[]
  readonly modals: readonly string[]
  readonly possibles: readonly string[]
  readonly futureEndings: readonly string[]
  readonly thirdPersons: readonly string[]
  readonly partitives: readonly string[]
}

/** `titles.json`: the nouns of offices with the relation in which their holder stands to the body or country named. */
export interface TitleLexicon {
  readonly titles: readonly { readonly relation: RelationName; readonly forms: readonly string[] }[]
  /** « homologue »: the office of the person named before. */
  readonly counterparts: readonly string[]
  readonly plurals: readonly string[]
  /** « sortant », « par intérim »: may stand between the noun and the body. */
  readonly adjectives: readonly string[]
  /** « Affaires », « Défense »: what an office is about. */
  readonly portfolioWords: readonly string[]
}

/** `speech.json`: verbs of saying by lemma, and the small words around them. */
export interface SpeechLexicon {
  readonly verbs: readonly string[]
  /** What may stand between a speaker and the verb. */
  readonly between: readonly string[]
  readonly according: readonly string[]
  readonly that: readonly string[]
  readonly addressees: readonly string[]
}

/** `events.json`: the words that tell an event, and the frames in which each takes its participants. */
export interface EventLexicon {
  readonly nouns: readonly EventWord[]
  readonly verbs: readonly EventWord[]
  readonly support: readonly string[]
  readonly with: readonly string[]
  readonly topics: readonly string[]
  readonly topicIntroducers: readonly string[]
}

export interface EventWord {
  readonly event: EventType
  /** The binary relation that follows from the event. */
  readonly relation?: RelationName
  readonly forms: readonly string[]
  readonly frames: readonly string[]
}
