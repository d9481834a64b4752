import { plainWord, type Segmentation } from './segmentation-rules.ts'
import { alphanumericEnd, kindAt, push, type TokenSpans } from './token-spans.ts'

/** Words longer than this are nobody's pronoun and no abbreviation: they are not looked into. */
const LONGEST_WORD = 60

/** Pushes the token or tokens of the word that starts here, and returns where it ends. */
export function scanWord(text: string, start: number, limit: number, rules: Segmentation, spans: TokenSpans): number {
  const address = addressEnd(text, start, limit)
  if (address > start) return push(spans, start, address)
  const acronym = acronymEnd(text, start, limit)
  if (acronym > start) return push(spans, start, acronym)
  const elided = elisionEnd(text, start, limit, rules)
  if (elided > start) return push(spans, start, elided)
  const letters = wordEnd(text, start, limit, rules)
  const end = optionalEnd(text, letters, limit, rules)
  if (end - start > LONGEST_WORD) return push(spans, start, end)
  const word = plainWord(text.slice(start, end))
  if (text.charAt(end) === '.' && end < limit && isAbbreviation(text, start, end, word, rules))
    return push(spans, start, end + 1)
  // a letter whose lower case is longer would shift the cuts
  return word.length === end - start ? pushWithClitics(start, word, rules, spans) : push(spans, start, end)
}

/** « http://… » and « www.… » up to the next blank. */
function addressEnd(text: string, start: number, limit: number): number {
  if (!/^(https?:\/\/|www\.)/i.test(text.slice(start, start + 8))) return start
  let end = start
  while (end < limit && kindAt(text, end) !== 'blank' && !/[<>"»)]/.test(text.charAt(end))) end++
  while (/[.,;:!?]/.test(text.charAt(end - 1))) end--
  return end
}

/** « U.S.A. », « J.-C. »: single letters, each with its full stop; `start` where there are not two. */
function acronymEnd(text: string, start: number, limit: number): number {
  let end = start
  let letters = 0
  while (end + 1 < limit && kindAt(text, end) === 'letter' && text.charAt(end + 1) === '.') {
    end += 2
    letters++
    if (text.charAt(end) === '-' && text.charAt(end + 2) === '.' && kindAt(text, end + 1) === 'letter') end++
  }
  if (letters < 2) return start
  // « R.I.Ma »: the last letters have no full stop
  return end < limit && kindAt(text, end) === 'letter' ? alphanumericEnd(text, end, limit) : end
}

/** The end of « l’ » or « jusqu’ »; `start` where the word is not elided. */
function elisionEnd(text: string, start: number, limit: number, rules: Segmentation): number {
  const letters = alphanumericEnd(text, start, Math.min(limit, start + 8))
  if (letters >= limit || kindAt(text, letters) !== 'apostrophe') return start
  if (!rules.elisions.has(plainWord(text.slice(start, letters)))) return start
  const end = wordEnd(text, letters + 1, Math.min(limit, letters + LONGEST_WORD), rules)
  const both = plainWord(text.slice(start, end))
  if (rules.whole.has(both) || rules.afterElisionKept.has(both)) return end
  return letters + 1
}

/** Letters and digits, and what joins them: hyphens, apostrophes that are no elision, dots of addresses. */
function wordEnd(text: string, start: number, limit: number, rules: Segmentation): number {
  let end = alphanumericEnd(text, start, limit)
  while (end + 1 < limit && joins(text, start, end, rules)) end = alphanumericEnd(text, end + 1, limit)
  return end
}

/** The end of « (e) » or « (s) » glued to a word; `at` where there is none. */
function optionalEnd(text: string, at: number, limit: number, rules: Segmentation): number {
  if (text.charAt(at) !== '(') return at
  const close = text.slice(at, Math.min(limit, at + 5)).indexOf(')')
  return close > 0 && rules.optionalEndings.has(plainWord(text.slice(at + 1, at + close))) ? at + close + 1 : at
}

function joins(text: string, start: number, at: number, rules: Segmentation): boolean {
  const next = kindAt(text, at + 1)
  if (next !== 'letter' && next !== 'digit') return false
  const kind = kindAt(text, at)
  if (kind === 'hyphen') return true
  if (kind === 'apostrophe') return next === 'letter' && !endsElided(text, start, at, rules)
  return text.charAt(at) === '.' && next === 'letter' && /\p{Ll}\p{Ll}/u.test(text.slice(at + 1, at + 3))
}

/** Whether an elided word stands before the apostrophe at `at`, as in « jusqu’ » or « -d’ » of a name: names keep theirs. */
function endsElided(text: string, start: number, at: number, rules: Segmentation): boolean {
  const word = plainWord(text.slice(Math.max(start, at - 8), at))
  return rules.elisions.has(word) && at - start <= 8
}

function isAbbreviation(text: string, start: number, end: number, word: string, rules: Segmentation): boolean {
  if (rules.abbreviations.has(word)) return true
  return end - start === 1 && text.charAt(start) !== text.charAt(start).toLowerCase()
}

/** Pushes « a-t-il » as a + -t-il and « donne-le-moi » as donne + -le + -moi; any other word as it is. */
function pushWithClitics(start: number, word: string, rules: Segmentation, spans: TokenSpans): number {
  const cuts = cliticCuts(word, rules)
  let from = 0
  for (const cut of cuts) {
    push(spans, start + from, start + cut)
    from = cut
  }
  return push(spans, start + from, start + word.length)
}

function cliticCuts(word: string, rules: Segmentation): readonly number[] {
  const cuts: number[] = []
  let end = word.length
  while (true) {
    const hyphen = word.lastIndexOf('-', end - 1)
    if (hyphen <= 0 || rules.whole.has(word) || !rules.clitics.has(word.slice(hyphen + 1, end))) return cuts
    const before = word.lastIndexOf('-', hyphen - 1)
    end = before > 0 && rules.linkers.has(word.slice(before + 1, hyphen)) ? before : hyphen
    cuts.unshift(end)
  }
}
