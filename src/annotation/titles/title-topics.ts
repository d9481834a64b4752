import type { Language } from '../../language/language.ts'
import { isCapitalised } from '../../text/characters.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { isTitleWord } from './title-nouns.ts'

/** What an office is about: the index after it, and whether the next name says what it is (« du groupe X »). */
interface Topic {
  readonly end: number
  readonly transparent: boolean
}

/** How many words one topic may have. */
const LONGEST = 5

/**
 * « de mission », « des institutions financières », « à la communication », « pour l’Afrique », « francophone »: nouns and
 * adjectives in small letters with what leads to them, or the place or body that « pour » leads to. Nothing where a noun
 * says that the office is not of the body behind it (« des victimes de »), or where another clause or name begins.
 */
export function topicEnd(view: TokenView, from: number, language: Language): Topic | undefined {
  const first = afterLead(view, from, language)
  const { beyond, transparent, opaque } = language.titles
  const about = view.mentionAt(first)
  if (about && about.type !== 'person' && first > from && beyond.includes(view.lower(from)))
    return { end: view.after(about), transparent: true }
  let at = first
  while (at < first + LONGEST && isPlain(view, at, language) && !opaque.includes(view.lower(at))) at++
  const isNoun = view.word(first)?.upos === 'NOUN' || first === from
  const stops = opaque.includes(view.lower(at)) || isTitleWord(view.lower(at), language)
  if (at === first || stops || !isNoun) return undefined
  const words = Array.from({ length: at - first }, (_, index) => view.lower(first + index))
  return { end: at, transparent: transparent.includes(words.join(' ')) || transparent.includes(words[0] ?? '') }
}

/** A noun or adjective in small letters that begins no name and no other office. */
function isPlain(view: TokenView, at: number, language: Language): boolean {
  const { upos = '' } = view.word(at) ?? {}
  if ((upos !== 'NOUN' && upos !== 'ADJ') || isTitleWord(view.lower(at), language)) return false
  return view.mentionAt(at) === undefined && /^\p{Ll}/u.test(view.tokens[at]?.text ?? '')
}

/** A word of a noun phrase that begins no name and no other office. */
export function isOfTopic(view: TokenView, at: number, language: Language): boolean {
  const { upos = '' } = view.word(at) ?? {}
  if (!NOMINAL.has(upos) || view.mentionAt(at) !== undefined) return false
  // « l’Enseignement supérieur », « les Anciens Combattants » hold words that elsewhere name an office.
  return upos === 'ADJ' || isCapitalised(view.tokens[at]?.text ?? '') || !isTitleWord(view.lower(at), language)
}

const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

/** The index after « de la », « à », « pour les », « chargé de »; `from` itself where nothing leads. */
export function afterLead(view: TokenView, from: number, { words, titles }: Language): number {
  const isLead = (at: number): boolean => {
    const word = view.lower(at)
    return words.of.includes(word) || titles.beyond.includes(word)
  }
  let at = from
  while (at < from + 2 && isLead(at)) at++
  const isArticle =
    at > from && words.articles.includes(view.lower(at)) && !words.demonstratives.includes(view.lower(at))
  return isArticle ? at + 1 : at
}
