import type { Language } from '../../language/language.ts'
import { isCapitalised } from '../../text/characters.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { FoundName } from './name-choice.ts'

/** How many words such a name may have besides its form. */
const LONGEST = 5

/**
 * « BorgWarner Inc. », « Tiffany & Co », « Groupe Bertrand »: names that hold the legal form of a company, or that its noun
 * written with a capital begins.
 */
export function findCompanyForms(view: TokenView, { institutions }: Language): FoundName[] {
  const { legalForms, capitals } = institutions
  return view.tokens.flatMap(({ text }, at) => {
    const form = legalForms.includes(text.replace(/\.$/, '')) ? at : -1
    if (form >= 0) {
      const first = nameStart(view, view.lower(form - 1) === '&' ? form - 1 : form)
      return first < form ? [toName(view, first, form + 1)] : []
    }
    const end = capitals.includes(text) ? nameEnd(view, at + 1) : at + 1
    return end > at + 1 ? [toName(view, at, end)] : []
  })
}

function toName(view: TokenView, first: number, end: number): FoundName {
  const words = view.tokens.slice(first, end).map(({ text }) => text)
  const fields = { type: 'organisation', kind: 'company', form: 'name', confidence: 0.8, rule: 'company-form' } as const
  return { span: view.span(first, end), fields: { ...fields, name: words.join(' ') } }
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
