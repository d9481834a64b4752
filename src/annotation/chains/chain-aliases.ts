import type { WordLists } from '../../language/lexicons/words.ts'
import { memoise } from '../../text/memoise.ts'
import { indexPhrases, phraseAt } from '../syntax/phrases.ts'
import type { ChainContext, Link } from './chains.ts'

/** How many words may stand between a name and what leads to the other: « Bud Spencer, de son vrai nom ». */
const REACH = 2

/** « Johnny Hallyday, de son vrai nom Jean-Philippe Smet », « X alias Y »: two names of one person. */
export function linkAliases({ view, mentions, language }: ChainContext): Link[] {
  const phrases = aliasPhrases(language.words)
  return mentions.flatMap(mention => {
    if (mention.type !== 'person' || mention.form !== 'name') return []
    const end = view.after(mention)
    for (let at = end; at < end + REACH; at++) {
      const phrase = phraseAt(view, at, phrases)
      const other = phrase && view.mentionAt(at + phrase.words.length)
      if (other?.type === 'person' && other.form === 'name')
        return [{ left: mention.id, right: other.id, rule: 'alias' }]
      if (view.lower(at) !== ',' && view.lower(at) !== '(') break
    }
    return []
  })
}

const aliasPhrases = memoise(({ aliases }: WordLists) => indexPhrases(aliases.map(phrase => [phrase, phrase] as const)))
