import type { TokenRules } from '../language/lexicons.ts'
import type { Block, Document, Sentence, Token } from '../model.ts'
import { isCapitalised } from '../text/characters.ts'
import { tokenise } from './tokens.ts'

const ENDS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['»', '”', '"', ')', ']', '’'])
const OPENERS = new Set(['«', '“', '"', '(', '[', '—', '–', '-'])

/**
 * The tokens of the blocks that carry text, and their sentences. A sentence never spans two blocks; furniture and
 * datelines have none.
 */
export function splitSentences(document: Document, rules: TokenRules): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const silent = silentAbbreviations(rules)
  document.blocks.forEach((block, index) => {
    if (!carriesText(block)) return
    const first = tokens.length
    for (const token of tokenise(document.text, block, rules)) tokens.push(token)
    pushSentences(tokens, first, index, silent, sentences)
  })
  return { tokens, sentences }
}

function carriesText(block: Block): boolean {
  return block.kind !== 'boilerplate' && block.kind !== 'dateline'
}

function silentAbbreviations(rules: TokenRules): ReadonlySet<string> {
  const mayEnd = new Set(rules.abbreviationsThatMayEnd)
  return new Set(rules.abbreviations.filter(word => !mayEnd.has(word)))
}

function pushSentences(
  tokens: readonly Token[],
  from: number,
  block: number,
  silent: ReadonlySet<string>,
  sentences: Sentence[],
): void {
  let first = from
  for (let at = from; at < tokens.length; at++) {
    if (!endsSentence(tokens, at, silent)) continue
    let end = at + 1
    while (end < tokens.length && CLOSERS.has(tokens[end]?.text ?? '')) end++
    if (end < tokens.length && !beginsSentence(tokens, end)) continue
    pushSentence(tokens, first, end, block, sentences)
    first = end
    at = end - 1
  }
  pushSentence(tokens, first, tokens.length, block, sentences)
}

function pushSentence(
  tokens: readonly Token[],
  first: number,
  end: number,
  block: number,
  sentences: Sentence[],
): void {
  const from = tokens[first]
  const to = tokens[end - 1]
  if (!from || !to || end <= first) return
  sentences.push({ start: from.start, end: to.end, tokens: [first, end], block })
}

function endsSentence(tokens: readonly Token[], at: number, silent: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token || !ENDS.has(token.text)) return false
  if (token.text !== '.') return true
  const before = tokens[at - 1]
  if (!before || before.end !== token.start) return true
  const isInitial = before.text.length === 1 && isCapitalised(before.text)
  return !isInitial && !silent.has(before.text.toLowerCase())
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || token.start === before.end) return false
  return isCapitalised(token.text) || OPENERS.has(token.text) || /^\p{N}/u.test(token.text)
}
