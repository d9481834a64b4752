import type { Language } from '../../language/language.ts'
import { isCapitalised } from '../../text/characters.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { FoundName } from './name-choice.ts'

/** How many words such a name may have besides its form. */
const LONGEST = 5

/**
 * « BorgWarner Inc. », « Tiffany & Co », « Groupe Bertrand », « 20th Century Studios »: names that hold the legal form of a
 * company or « & », or that begin with its noun written with a capital or with a number of English.
 */
export function findCompanyForms(view: TokenView, { institutions }: Language): FoundName[] {
  const { legalForms, capitals, ordinals } = institutions
  return view.tokens.flatMap(({ text }, at) => {
    const form = legalForms.includes(text.replace(/\.$/, '')) ? at : -1
    if (form >= 0) {
      const first = nameStart(view, view.lower(form - 1) === '&' ? form - 1 : form)
      return first < form ? [toName(view, first, form + 1)] : []
    }
    if (text === '&') return around(view, at)
    const numbered = afterNumber(view, at, ordinals)
    const end = numbered ?? (capitals.includes(text) ? nameEnd(view, at + 1) : at + 1)
    return end > at + 1 ? [toName(view, at, end)] : []
  })
}

/** « 20th Century Studios », « 3G Capital »: the index after the words with capitals behind such a number; nothing where none begins there. */
function afterNumber(view: TokenView, at: number, ordinals: readonly string[]): number | undefined {
  const { text = '', end = 0 } = view.tokens[at] ?? {}
  const next = view.tokens[at + 1]
  const isOrdinal = /^\d+$/.test(text) && next !== undefined && next.start - end <= 1 && ordinals.includes(next.text)
  const first = isOrdinal ? at + 2 : /^\d+\p{Lu}+$/u.test(text) ? at + 1 : undefined
  if (first === undefined) return undefined
  let last = first
  while (last < first + LONGEST && isCapitalised(view.tokens[last]?.text ?? '')) last++
  return last > first ? last : undefined
}

/** « Johnson & Johnson », « Science & Vie ». */
function around(view: TokenView, at: number): FoundName[] {
  const first = nameStart(view, at)
  const isNamed = isCapitalised(view.tokens[at + 1]?.text ?? '')
  const end = Math.max(nameEnd(view, at + 1), isNamed ? at + 2 : at + 1)
  return first < at && isNamed ? [toName(view, first, end)] : []
}

function toName(view: TokenView, first: number, end: number): FoundName {
  const words = view.tokens.slice(first, end).map(({ text }) => text)
  const name = words.join(' ').replace(/^(\d+) (?=[a-z]{2} )/, '$1')
  const fields = { type: 'organisation', kind: 'company', form: 'name', confidence: 0.8, rule: 'company-form' } as const
  return { span: view.span(first, end), fields: { ...fields, name } }
}

/** The token where the words with capitals before another begin; the token itself where none stands there. */
function nameStart(view: TokenView, end: number): number {
  let first = end
  while (first > end - LONGEST && isWord(view, first - 1)) first--
  return first
}

function nameEnd(view: TokenView, first: number): number {
  let end = first
  while (end < first + LONGEST && isWord(view, end)) end++
  return end
}

/** A word that its capital and the tagger make a part of a name. */
function isWord(view: TokenView, at: number): boolean {
  return isCapitalised(view.tokens[at]?.text ?? '') && NAMING.has(view.word(at)?.upos ?? '')
}

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'X'])
