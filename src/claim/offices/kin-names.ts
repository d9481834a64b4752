import { namesListedAfter } from '../../annotation/syntax/participants.ts'
import type { Mention, Title } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** How many tokens may stand between « de » and the name: « fils du président de Guinée équatoriale, X ». */
const FAR = 9

/** How many tokens an apposition may hold before its name: « sa femme, la célèbre actrice X ». */
const NEAR = 5

/** « le frère du chef de l’État X », « X, fils du président de Y, Z »: the person behind the words for him. */
export function kinBehind({ view, language }: ClaimContext, { head, start }: Title): Mention | undefined {
  const { words } = language
  const of = view.after(head)
  const isElided = view.word(of + 1)?.upos === 'DET'
  if (!words.of.includes(view.lower(of)) || !(isElided || isContracted(view, of))) return undefined
  const isApposed = view.lower(view.indexOf(start) - 1) === ','
  for (let at = isElided ? of + 2 : of + 1; at < of + FAR; ) {
    const mention = view.mentionAt(at)
    if (mention?.type === 'person') {
      const isLed = LEADING.has(view.word(at - 1)?.upos ?? '') && at > of + 2
      return mention.form === 'name' && !isLed ? mention : undefined
    }
    const isComma = view.lower(at) === ',' && isApposed && view.mentionAt(at + 1)?.type === 'person'
    if (!mention && !isComma && !WITHIN.has(view.word(at)?.upos ?? '')) return undefined
    at = mention ? view.after(mention) : at + 1
  }
  return undefined
}

/** « du » holds an article. */
function isContracted(view: ClaimContext['view'], at: number): boolean {
  const [first = 0, end = 0] = view.tokens[at]?.words ?? []
  return end - first > 1
}

const LEADING: ReadonlySet<string> = new Set(['ADP', 'DET'])

const WITHIN: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADP', 'DET', 'PROPN'])

/** « …, l’actrice X, »: those named behind a comma, whom a noun may lead to, and who are listed there. */
export function holdersBehind({ view, language }: ClaimContext, from: number): Mention[] {
  let at = view.lower(from) === ',' ? from + 1 : from
  if (view.word(at)?.upos === 'DET') at++
  for (let steps = 0; steps < NEAR; steps++) {
    const mention = view.mentionAt(at)
    if (mention?.type === 'person' && mention.form === 'name') {
      const listed = namesListedAfter(view, mention, language)
      const last = listed.at(-1) ?? mention
      return CLOSING.has(view.lower(view.after(last))) ? [mention, ...listed] : []
    }
    const isWord = mention ? mention.form === 'adjective' : WORDS.has(view.word(at)?.upos ?? '')
    if (!isWord || at === from) return []
    at = mention ? view.after(mention) : at + 1
  }
  return []
}

const WORDS: ReadonlySet<string> = new Set(['NOUN', 'ADJ'])

const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';', ':', ''])
