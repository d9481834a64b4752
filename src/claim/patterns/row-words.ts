import { type Argument, nounArguments } from '../../annotation/syntax/predicates.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { ClaimContext } from '../context.ts'

/** Whether a verb governs one of the words that a row needs, and none of those that it excludes. */
export function governsWordsOf(context: ClaimContext, row: Pattern, verb: number, found: readonly Argument[]): boolean {
  const { syntax, language } = context
  const governs = (lemmas: readonly string[]): boolean => found.some(argument => isWith(context, argument, lemmas))
  if (row.with && !governs(row.with)) return false
  if (row.without && (governs(row.without) || hangsOnObject(syntax, found, row.without))) return false
  if (!row.list) return true
  const { words } = language.stances[row.list]
  if (row.list === 'deeds') return governs(words)
  const near = Array.from({ length: NEAR }, (_, at) => verb + 1 + at).filter(at => isLedOff(context, at, verb))
  return [...found.flatMap(argument => governed(syntax, argument)), ...near].some(at => isJudging(syntax, at, words))
}

/** « a condamné le président X à trois ans »: the tree hangs on the object, or on the name beside it, what the verb governs. */
function hangsOnObject(syntax: ClaimContext['syntax'], found: readonly Argument[], lemmas: readonly string[]): boolean {
  return found.some(({ role, word }) => {
    // A noun that nothing leads to is an object, whatever the tree calls it.
    if (role !== 'object' && role !== 'obl:') return false
    const beside = syntax.children(word).filter(child => syntax.words[child]?.relation === 'appos')
    return [word, ...beside].some(noun =>
      nounArguments(syntax, noun).some(below => lemmas.includes(syntax.words[below.word]?.lemma ?? '')),
    )
  })
}

/** « menteur », « État voyou »: a word of judgement, or a noun that one qualifies. */
function isJudging(syntax: ClaimContext['syntax'], at: number, words: readonly string[]): boolean {
  const adjectives = syntax.children(at).filter(child => syntax.words[child]?.relation === 'amod')
  return [at, ...adjectives].some(word => words.includes(syntax.words[word]?.lemma ?? ''))
}

/** How far behind its verb a judgement may stand: « qualifie le programme de X de dangereux ». */
const NEAR = 16

/** « de dangereux »: whether a preposition leads to an adjective that stands in the clause of a verb, whatever the tree hangs it on. */
function isLedOff({ syntax, language }: ClaimContext, at: number, verb: number): boolean {
  if (syntax.words[at]?.upos !== 'ADJ' || !language.words.of.includes(syntax.caseOf(at))) return false
  let above = at
  for (let steps = 0; steps < NEAR && above !== verb && syntax.words[above]?.upos !== 'VERB'; steps++)
    above = syntax.words[above]?.head ?? -1
  return above === verb
}

/** Whether what a verb governs is one of the words of the row: « suspendre son aide à X », « montrer X du doigt ». */
function isWith({ syntax }: ClaimContext, argument: Argument, lemmas: readonly string[]): boolean {
  return governed(syntax, argument).some(at => lemmas.includes(syntax.words[at]?.lemma ?? ''))
}

/** What fills a role of a verb but that of its subject; the tree hangs « de menteur » on the name in « traiter X de menteur ». */
function governed(syntax: ClaimContext['syntax'], { role, word }: Argument): number[] {
  if (role !== 'object' && role !== 'clause' && !role.startsWith('obl:')) return []
  const isName = role === 'object' && syntax.words[word]?.upos === 'PROPN'
  return isName ? [word, ...nounArguments(syntax, word).map(argument => argument.word)] : [word]
}

/** « sa ville natale », « le quartier général »: whether one of the words that a row needs hangs on its noun. */
export function hasBeside({ syntax }: ClaimContext, noun: number, lemmas: readonly string[]): boolean {
  return syntax.children(noun).some(child => lemmas.includes(syntax.words[child]?.lemma ?? ''))
}
