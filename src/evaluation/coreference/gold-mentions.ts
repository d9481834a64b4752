import type { Range } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import type { ChainDocument, ChainWord } from './read-conll.ts'

/** How a mention of the corpus refers; `other` is out of the measure: possessives, reflexives, objects, relatives, « je ». */
export type GoldForm = 'name' | 'description' | 'pronoun' | 'other'

/** A mention of the corpus with what comparing needs. */
export interface GoldMention {
  readonly id: string
  readonly words: Range
  readonly chain: string
  readonly form: GoldForm
  /** Its head and the words that are one name with it. */
  readonly core: ReadonlySet<number>
  /** Whether its chain names a person, an organisation or a place. */
  readonly anchored: boolean
}

const NAMED: ReadonlySet<string | undefined> = new Set(['PER', 'ORG', 'LOC'])
/** Relations that make several words one name: « l’association City Lion », « M. Dupont ». */
const ONE_NAME = /^(?:flat|appos|fixed|compound)\b/

/** The mentions of a document, each with its form; `anchored` are those of chains in which a proper name stands. */
export function goldMentions(document: ChainDocument): readonly GoldMention[] {
  const children = groupBy(document.words.keys(), at => document.words[at]?.head ?? -1)
  const mentions = document.mentions.map(({ words, chain }) => {
    const head = headOf(document.words, words)
    const core = coreOf(document.words, children, head, words)
    return { id: `${words[0]}-${words[1]}-${chain}`, words, chain, core, form: formOf(document.words, head, core) }
  })
  const anchored = new Set(
    mentions.filter(({ core }) => [...core].some(at => isName(document.words[at]))).map(({ chain }) => chain),
  )
  return mentions.map(mention => ({ ...mention, anchored: anchored.has(mention.chain) }))
}

/** The word whose own head stands outside; of several, the first that can name something. */
function headOf(words: readonly ChainWord[], [first, end]: Range): number {
  const heads: number[] = []
  for (let at = first; at < end; at++) {
    const head = words[at]?.head ?? -1
    if (head < first || head >= end) heads.push(at)
  }
  return heads.find(at => /^(?:NOUN|PROPN|PRON)$/.test(words[at]?.upos ?? '')) ?? heads[0] ?? first
}

function coreOf(
  words: readonly ChainWord[],
  children: ReadonlyMap<number, readonly number[]>,
  head: number,
  [first, end]: Range,
): ReadonlySet<number> {
  const core = new Set([head])
  for (const at of core) {
    for (const child of children.get(at) ?? []) {
      if (child >= first && child < end && ONE_NAME.test(words[child]?.relation ?? '')) core.add(child)
    }
  }
  return core
}

function formOf(words: readonly ChainWord[], head: number, core: ReadonlySet<number>): GoldForm {
  const { upos = '', feats = '', relation = '' } = words[head] ?? {}
  if ([...core].some(at => isName(words[at]) || words[at]?.upos === 'PROPN')) return 'name'
  if (upos === 'NOUN') return 'description'
  const isSubject = relation.startsWith('nsubj')
  return upos === 'PRON' && isSubject && /Person=3\|PronType=Prs/.test(feats) ? 'pronoun' : 'other'
}

function isName(word: ChainWord | undefined): boolean {
  return word?.upos === 'PROPN' && NAMED.has(word.name)
}
