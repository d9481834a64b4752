import type { BareTimes } from './bare-times.ts'

/** `segmentation.json` of a language pack: how the language writes its words. Lower case, plain apostrophes. */
export interface SegmentationRules {
  /** Words that lose their vowel before an apostrophe and stand alone with it: « l’ ». */
  readonly elisions: readonly string[]
  /** Two words with an apostrophe between them that treebanks write as one: « l’on ». */
  readonly afterElisionKept: readonly string[]
  /** Words that keep their apostrophe or hyphens although they look like several. */
  readonly whole: readonly string[]
  /** Pronouns that a verb takes with a hyphen: « dit-il » is dit + -il. */
  readonly clitics: readonly string[]
  /** Letters that may stand between verb and pronoun: « a-t-il » is a + -t-il. */
  readonly linkers: readonly string[]
  /** Letters that stay with a number: « 1er ». Any others are a word of their own: « 14h » is 14 + h. */
  readonly ordinals: readonly string[]
  /** Endings that may stand in brackets inside a word: « traité(e) ». */
  readonly optionalEndings: readonly string[]
  /** Signs of several characters, none of them a letter: « +/- ». */
  readonly signs: readonly string[]
  /** Words that keep the full stop after them and end no sentence by it, but for those in `closing`. */
  readonly abbreviations: readonly string[]
  readonly closing: readonly string[]
  /** Tokens that stand for several words. */
  readonly contractions: Readonly<Record<string, readonly string[]>>
  /** The contractions that may also be one word. */
  readonly uncertain: readonly string[]
  /** Words that tell a time without a preposition: « ce mardi soir », « lundi 3 mars ». */
  readonly bareTimes: Readonly<Record<keyof BareTimes, readonly string[]>>
}

/** The rules as sets, made once a language. */
export interface Segmentation {
  readonly elisions: ReadonlySet<string>
  readonly afterElisionKept: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  readonly linkers: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly optionalEndings: ReadonlySet<string>
  readonly signs: readonly string[]
  readonly abbreviations: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly contractions: ReadonlyMap<string, readonly string[]>
  readonly uncertain: ReadonlySet<string>
  readonly bareTimes: BareTimes
}

/** The rules made ready for the scanner. */
export function prepareSegmentation(rules: SegmentationRules): Segmentation {
  return {
    elisions: new Set(rules.elisions),
    afterElisionKept: new Set(rules.afterElisionKept),
    whole: new Set(rules.whole),
    clitics: new Set(rules.clitics),
    linkers: new Set(rules.linkers),
    ordinals: new Set(rules.ordinals),
    optionalEndings: new Set(rules.optionalEndings),
    signs: rules.signs,
    abbreviations: new Set(rules.abbreviations),
    closing: new Set(rules.closing),
    contractions: new Map(Object.entries(rules.contractions)),
    uncertain: new Set(rules.uncertain),
    bareTimes: {
      determiners: new Set(rules.bareTimes.determiners),
      days: new Set(rules.bareTimes.days),
      months: new Set(rules.bareTimes.months),
      parts: new Set(rules.bareTimes.parts),
    },
  }
}

/** A word as the rules write it: lower case, plain apostrophe and hyphen. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
}
