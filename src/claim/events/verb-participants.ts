import type { Argument } from '../../annotation/syntax/predicates.ts'
import { isPassive } from '../../annotation/syntax/voice.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { argumentsOf } from '../patterns/subject-before.ts'

/** How many words behind a verb who did it, or before a participle of whom it is told, may stand. */
const FAR = 14

/** What a verb that tells an event governs, read by the words in their order where the tree goes wrong most. */
export function participantsAround(context: ClaimContext, verb: number): readonly Argument[] {
  return withAgent(context, verb, behindName(context, verb) ?? argumentsOf(context, verb))
}

/** « a été nommé ministre lundi par X »: with the name that « par » leads to behind a passive, whatever the tree hangs it on. */
function withAgent({ syntax }: ClaimContext, verb: number, found: readonly Argument[]): readonly Argument[] {
  if (!isPassive(syntax, verb) || found.some(({ role }) => role === 'subject')) return found
  for (let at = verb + 1; at <= verb + FAR; at++) {
    const { upos = 'PUNCT' } = syntax.words[at] ?? {}
    if (upos === 'PUNCT' || upos === 'VERB') break
    if (upos === 'PROPN' && syntax.caseOf(at) === 'par') return [...found, { role: 'subject', word: at }]
  }
  return found
}

/** « X, tué à Y », « X assassiné par Y »: a participle right behind a name or its apposition is told of it, whatever the tree hangs it on. */
function behindName(context: ClaimContext, verb: number): Argument[] | undefined {
  const { syntax, view, language } = context
  const at = syntax.words[verb]
  if (!at || !BARE.has(at.relation) || !syntax.hasFeature(verb, 'Tense=Past')) return undefined
  if (syntax.child(verb, 'aux', 'nsubj', 'nsubj:pass') !== undefined) return undefined
  const before = view.indexOf(at.start) - 1
  const isParted = view.lower(before) === ','
  const beside = view.mentionEndingAt(isParted ? before - 1 : before)
  const name = beside?.form === 'name' ? beside : isParted ? describedBefore(context, before) : undefined
  const head = name && syntax.headOf(name)
  if (head === undefined || (at.relation !== 'acl' && name === beside)) return undefined
  // « le frère de X, tué à Y »: behind a comma it is told of the brother.
  const by = syntax.caseOf(head)
  if (isParted && (name === beside ? by !== '' : language.words.of.includes(by))) return undefined
  const others = argumentsOf(context, verb).filter(({ role }) => role !== 'object' && role !== 'subject')
  const agent = argumentsOf(context, verb).filter(({ role }) => role === 'subject' && isPassive(syntax, verb))
  return [...others, ...agent, { role: 'object', word: head }]
}

const BARE: ReadonlySet<string> = new Set(['acl', 'conj', 'appos', 'amod'])

/** « X, millionnaire américain, mort à Y »: the person whose apposition ends at a comma. */
function describedBefore({ view }: ClaimContext, comma: number): Mention | undefined {
  for (let at = comma - 1; at >= Math.max(0, comma - FAR); at--) {
    const word = view.word(at)
    if (!word || word.upos === 'AUX' || word.feats.includes('VerbForm=Fin')) return undefined
    const mention = view.lower(at + 1) === ',' ? view.mentionEndingAt(at) : undefined
    if (mention?.type === 'person' && mention.form === 'name' && at < comma - 1) return mention
  }
  return undefined
}
