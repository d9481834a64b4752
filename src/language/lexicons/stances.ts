/** `stances.json`: what a speaker says of somebody whom he blames or praises, by lemma. */
export interface StanceWords {
  readonly blaming: Judging
  /** `degrees` stand before a noun that then praises: « un grand président ». */
  readonly praising: Judging & { readonly degrees: readonly string[] }
  /** « politique », « silence »: nouns for what somebody does, so that who blames it blames him. */
  readonly deeds: { readonly words: readonly string[] }
  /** Verbs that tell what their subject is: « X constitue une menace ». */
  readonly equating: readonly string[]
}

/** Verbs that tell what somebody does, and nouns and adjectives that with « être » tell what he is. */
export interface Judging {
  readonly verbs: readonly string[]
  readonly words: readonly string[]
}
