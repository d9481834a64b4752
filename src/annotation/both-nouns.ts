import type { HeadWords } from '../language/lexicons/heads.ts'
import type { Document, Mention } from '../model.ts'
import { makeMention } from './mention.ts'
import { rowsByNoun } from './reference-nouns.ts'
import type { SyntaxView } from './syntax-view.ts'
import type { TokenView } from './token-view.ts'

/** « les deux hommes », « les deux pays », « le couple »: nouns that mean both of two, which chains tell or nobody. */
export function findBoth(document: Document, view: TokenView, syntax: SyntaxView, heads: HeadWords): Mention[] {
  const rows = rowsByNoun(heads)
  return syntax.words.flatMap((word, at) => {
    const noun = view.indexOf(word.start)
    const isBoth = heads.both.includes(view.lower(noun - 1)) && heads.several.includes(view.lower(noun - 2))
    const row = rows.get(word.lemma)?.[0]
    const isCouple = heads.couples.includes(word.lemma) && heads.determiners.includes(view.lower(noun - 1))
    if (word.upos !== 'NOUN' || !(isCouple || (isBoth && row)) || syntax.mentionOf(at)) return []
    if (syntax.child(at, 'nmod', 'acl', 'appos', 'flat:name') !== undefined) return []
    const span = view.span(isBoth ? noun - 2 : noun - 1, noun + 1)
    const name = document.text.slice(span.start, span.end)
    const type = row?.type ?? 'person'
    return [makeMention(document, span, { type, form: 'description', name, confidence: 0.6, rule: 'both' })]
  })
}
