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
  /** Verbs after which what was to be is not: « la rencontre est annulée ». */
  readonly cancelling: readonly string[]
  /** Verbs that tell a suspicion: « accusé d’avoir rencontré ». */
  readonly alleging: readonly string[]
  /** Nouns that with « être » tell what is about to be done: « en passe de racheter », « sur le point de racheter ». */
  readonly prospects: readonly string[]
  /** Nouns before what is meant to be done: « son intention de racheter », « la décision de racheter ». */
  readonly intentions: readonly string[]
  readonly possible: readonly string[]
  readonly planning: readonly string[]
  /** Verbs that set a time to come, in whatever tense they stand: « a été convoqué le 15 mars ». */
  readonly scheduling: readonly string[]
  readonly purposes: readonly string[]
}
