import type { HeadWords } from '../../language/lexicons/heads.ts'
import type { Document, Mention, Title } from '../../model.ts'
import { rowsByNoun } from '../chains/reference-nouns.ts'
import { makeMention } from '../mention.ts'
import type { SyntaxView } from './syntax-view.ts'
import type { TokenView } from './token-view.ts'

/** What such nouns are found with: the mentions found before, by token and by tree, and the offices. */
interface BothContext {
  readonly document: Document
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly titles: readonly Title[]
  readonly heads: HeadWords
}

/** « les deux hommes », « les deux chefs d’État », « le couple »: nouns that mean both of two, which chains tell or nobody. */
export function findBoth({ document, view, syntax, titles, heads }: BothContext): Mention[] {
  const rows = rowsByNoun(heads)
  const offices = new Map(titles.map(title => [view.indexOf(title.head.start), title]))
  return syntax.words.flatMap((word, at) => {
    if (word.upos !== 'NOUN') return []
    const noun = view.indexOf(word.start)
    const isBoth = heads.both.includes(view.lower(noun - 1)) && heads.several.includes(view.lower(noun - 2))
    const isCouple = heads.couples.includes(word.lemma) && heads.determiners.includes(view.lower(noun - 1))
    const office = isBoth ? offices.get(noun) : undefined
    const row = rows.get(word.lemma)?.[0]
    if (!(isCouple || (isBoth && (office ?? row))) || syntax.mentionOf(at)) return []
    const telling = office ? TELLING.slice(1) : TELLING
    if (syntax.child(at, ...telling) !== undefined || (office && office.of.length > 0)) return []
    const span = view.span(isBoth ? noun - 2 : noun - 1, office ? view.after(office.head) : noun + 1)
    const name = document.text.slice(span.start, span.end)
    const type = office ? 'person' : (row?.type ?? 'person')
    return [makeMention(document, span, { type, form: 'description', name, confidence: 0.6, rule: 'both' })]
  })
}

/** What tells which ones are meant; the first may belong to the noun of an office. */
const TELLING: readonly string[] = ['nmod', 'acl', 'appos', 'flat:name']
