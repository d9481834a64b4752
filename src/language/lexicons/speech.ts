/** `speech.json`: verbs of saying by lemma, and the small words around them. */
export interface SpeechLexicon {
  readonly verbs: readonly string[]
  /** Verbs that say something only beside quotation marks: « « … », attaque-t-il ». */
  readonly quoting: readonly string[]
  /** Verbs of a wish: « espère gagner » tells what somebody wants, « espère que … » what he says. */
  readonly wishing: readonly string[]
  /** Those whose object is what is said: « annonce sa démission ». */
  readonly announcing: readonly string[]
  /** Those that may have a person for an object: « a salué X » says nothing of what X says. */
  readonly judging: readonly string[]
  /** What may stand between a speaker and the verb. */
  readonly between: readonly string[]
  /** « selon », « à en croire »: stand before a name. */
  readonly according: readonly string[]
  /** Verbs by which an outlet carries what happened; by others it gives its opinion. */
  readonly reporting: readonly string[]
  /** « pour »: such a word where it leads a sentence. */
  readonly viewpoint: readonly string[]
  /** Pronouns after those words. */
  readonly pronouns: readonly string[]
  /** Verbs that right before quotation marks give a name: « qu’il avait appelés « X » ». */
  readonly naming: readonly string[]
  /** « par la voix de X »: X is who speaks for the subject. */
  readonly voices: readonly string[]
  /** What leads from a thing said to whose it is: « un communiqué de X », « une information révélée par X ». */
  readonly of: readonly string[]
  readonly by: readonly string[]
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
