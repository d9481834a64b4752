import type { Language } from '../../language/language.ts'
import type { WordLists } from '../../language/lexicons/words.ts'
import type { Mention } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import { indexPhrases, phraseAt } from './phrases.ts'
import type { TokenView } from './token-view.ts'

/** How many tokens may stand between a plural and what leads to some of those meant: « plusieurs chaînes de télévision ». */
const BETWEEN = 6

/** « plusieurs chaînes, dont A et B », « trois pays : A, B et C »: the names of one type listed behind a plural noun. */
export function examplesBehind(view: TokenView, noun: number, language: Language): Mention[] {
  const leads = leadsOf(language.words)
  for (let at = noun + 1; at <= noun + BETWEEN; ) {
    const lead = phraseAt(view, at, leads)
    if (lead) return namesFrom(view, at + lead.words.length, language)
    const isBreak = OPENING.has(view.lower(at)) && !phraseAt(view, at + 1, leads)
    if (isBreak || !(OPENING.has(view.lower(at)) || WITHIN.has(view.word(at)?.upos ?? ''))) return []
    at++
  }
  return []
}

const leadsOf = memoise(({ exemplifying }: WordLists) => indexPhrases(exemplifying.map(word => [word, true] as const)))

const OPENING: ReadonlySet<string> = new Set([',', '('])

const WITHIN: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'ADP', 'DET', 'PROPN'])

/** The names that begin with a token, each with or without article, up to the first that is of another type. */
function namesFrom(view: TokenView, from: number, { words }: Language): Mention[] {
  const found: Mention[] = []
  for (let at = from; ; ) {
    const first = words.articles.includes(view.lower(at)) && !view.mentionAt(at) ? at + 1 : at
    const mention = view.mentionAt(first)
    if (mention?.form !== 'name' || mention.type !== (found[0] ?? mention).type) return found
    found.push(mention)
    const end = view.after(mention)
    if (view.lower(end) !== ',' && !words.both.includes(view.lower(end))) return found
    at = end + 1
  }
}
