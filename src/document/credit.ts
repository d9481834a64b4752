import type { Furniture } from '../language/furniture.ts'
import { coverWords, indexPhrases, type PhraseIndex, wordsOf } from './phrases.ts'

/** A news agency or an outlet by its names, as the gazetteer has it. */
export interface Agency {
  readonly name: string
  readonly kind: string
  readonly forms: readonly string[]
}

/** Who is credited with a text: canonical names of agencies and outlets, and the language it was translated from. */
export interface Credit {
  readonly agencies: readonly string[]
  readonly outlets: readonly string[]
  readonly translatedFrom?: string
}

type Part =
  | { readonly is: 'agency' | 'outlet' | 'language'; readonly value: string }
  | { readonly is: 'cue' | 'link' | 'translated' }

/** The phrases of which credits are made. */
export type CreditPhrases = PhraseIndex<Part>

/** « Le Monde avec AFP, traduit de l’anglais » is about as long as credits get. */
const MOST_WORDS = 14
const LONGEST = 120

/** The phrases of which credits are made in one language. */
export function creditPhrases(furniture: Furniture, agencies: readonly Agency[]): CreditPhrases {
  return indexPhrases<Part>([
    ...agencies.flatMap(({ name, kind, forms }) =>
      forms.map(form => [form, { is: kind === 'agency' ? 'agency' : 'outlet', value: name }] as const),
    ),
    ...Object.entries(furniture.languages).map(([name, value]) => [name, { is: 'language', value }] as const),
    ...furniture.translatedCues.map(cue => [cue, { is: 'translated' }] as const),
    ...furniture.creditCues.map(cue => [cue, { is: 'cue' }] as const),
    ...furniture.creditLinks.map(link => [link, { is: 'link' }] as const),
  ])
}

/** The credit that a short text is, or undefined where it says anything else: « Avec agence TASS/traduit de l’Anglais ». */
export function readCredit(text: string, phrases: CreditPhrases): Credit | undefined {
  const words = text.length > LONGEST ? [] : wordsOf(text)
  const parts = words.length > 0 && words.length <= MOST_WORDS ? coverWords(words, phrases) : undefined
  if (!parts) return undefined
  const agencies = valuesOf(parts, 'agency')
  const outlets = valuesOf(parts, 'outlet')
  const translatedFrom = parts.some(part => part.is === 'translated') ? valuesOf(parts, 'language')[0] : undefined
  const isCue = parts.some(part => part.is === 'cue')
  if (agencies.length === 0 && translatedFrom === undefined && !(isCue && outlets.length > 0)) return undefined
  return { agencies, outlets, ...(translatedFrom !== undefined && { translatedFrom }) }
}

/** Where in a line a bracketed credit closes it, « … a-t-il dit. (AFP) »: the start of the bracket, or undefined. */
export function closingCredit(text: string, phrases: CreditPhrases): number | undefined {
  const close = text.at(-1)
  if (close !== ')' && close !== ']') return undefined
  const open = text.lastIndexOf(close === ')' ? '(' : '[')
  const endsSentence = /[.!?…»”"]\s*$/.test(text.slice(Math.max(0, open - 8), Math.max(0, open)))
  return open > 0 && endsSentence && readCredit(text.slice(open + 1, -1), phrases) ? open : undefined
}

function valuesOf(parts: readonly Part[], is: 'agency' | 'outlet' | 'language'): string[] {
  return parts.flatMap(part => (part.is === is && 'value' in part ? [part.value] : []))
}
