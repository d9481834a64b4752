import type { Annotated, Mention, Span, Word } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import { contains, firstStartingAt } from '../../text/span.ts'

/** Trees as rules look at them: by index, downwards as well as upwards. */
export interface SyntaxView {
  readonly words: readonly Word[]
  children(at: number): readonly number[]
  /** The first child with one of the relations. */
  child(at: number, ...relations: readonly string[]): number | undefined
  /** The lemma of the preposition that leads a word: « avec » in « avec X »; `''` where none does. */
  caseOf(at: number): string
  /** The word of a span that depends on none within it. */
  headOf(span: Span): number | undefined
  /** The index of the first word that starts at or after an offset. */
  indexOf(offset: number): number
  /** The longest mention whose head is the word. */
  mentionOf(at: number): Mention | undefined
  hasFeature(at: number, feature: string): boolean
}

/** A view over the words of a document, and the mentions by their heads. */
export function viewSyntax({ words }: Annotated<'words'>, mentions: readonly Mention[]): SyntaxView {
  const children = childrenOf(words)
  const indexOf = (offset: number): number => firstStartingAt(words, offset)
  const headOf = (span: Span): number | undefined => headWord(words, indexOf(span.start), span)
  const byHead = mentionsByHead(mentions, headOf)
  const child = (at: number, ...relations: readonly string[]): number | undefined =>
    children[at]?.find(index => relations.includes(words[index]?.relation ?? ''))
  return {
    words,
    children: at => children[at] ?? [],
    child,
    caseOf: at => words[child(at, 'case') ?? -1]?.lemma ?? '',
    headOf,
    indexOf,
    mentionOf: at => byHead.get(at),
    hasFeature: (at, feature) => isAmong(feature, words[at]?.feats ?? ''),
  }
}

/** The same for every layer of mentions that the trees are viewed with. */
const childrenOf = memoise((words: readonly Word[]): readonly (readonly number[])[] => {
  const children: number[][] = words.map(() => [])
  for (const [index, { head }] of words.entries()) children[head]?.push(index)
  return children
})

/** Whether a feature is one of those that bars part. Asked for every word many times: no list is made. */
function isAmong(feature: string, feats: string): boolean {
  for (let at = feats.indexOf(feature); at >= 0; at = feats.indexOf(feature, at + 1)) {
    const end = at + feature.length
    if ((at === 0 || feats[at - 1] === '|') && (end === feats.length || feats[end] === '|')) return true
  }
  return false
}

function headWord(words: readonly Word[], first: number, span: Span): number | undefined {
  for (let at = first; at < words.length; at++) {
    const word = words[at]
    if (!word || word.start >= span.end) return undefined
    if (word.upos === 'ADP' || word.upos === 'DET') continue
    const head = words[word.head]
    if (!head || !contains(span, head)) return at
  }
  return undefined
}

function mentionsByHead(
  mentions: readonly Mention[],
  headOf: (span: Span) => number | undefined,
): ReadonlyMap<number, Mention> {
  const byHead = new Map<number, Mention>()
  for (const mention of mentions) {
    const head = headOf(mention)
    const known = head === undefined ? undefined : byHead.get(head)
    if (head !== undefined && (!known || known.end - known.start < mention.end - mention.start))
      byHead.set(head, mention)
  }
  return byHead
}
