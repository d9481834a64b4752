import type { Language } from '../language/language.ts'
import type { Document, Span } from '../model.ts'
import { isAllCapitals, isCapitalised } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { MentionFields } from './mention.ts'
import type { FoundName } from './name-choice.ts'
import type { TokenView } from './token-view.ts'

/** A long form or its acronym as a name. */
export interface Gloss extends FoundName {
  readonly acronym: string
}

/**
 * « Organisation de coopération de Shanghai (OCS) »: a long form and the acronym in brackets behind it, which bears the
 * initials of its words. Both are names of the one organisation.
 */
export function findGlosses(document: Document, view: TokenView, language: Language): Gloss[] {
  const small = smallWords(language)
  const glosses: Gloss[] = []
  for (let at = 2; at < view.tokens.length - 1; at++) {
    const acronym = view.tokens[at]?.text.replaceAll('.', '') ?? ''
    if (view.lower(at - 1) !== '(' || view.lower(at + 1) !== ')' || !isAllCapitals(acronym)) continue
    const first = longFormStart(view, at - 1, acronym, small)
    if (first < 0) continue
    const long = view.span(first, at - 1)
    const fields = toFields(document, view, long)
    glosses.push({ span: long, fields, acronym }, { span: view.span(at, at + 1), fields, acronym })
  }
  return glosses
}

/** What the gazetteer knows under the long form, or an organisation of that name. */
function toFields(document: Document, view: TokenView, long: Span): MentionFields {
  const known = view.mentionAt(view.indexOf(long.start))
  const common = { form: 'name', confidence: 0.9, rule: 'acronym-gloss' } as const
  if (known && known.end === long.end) {
    const { type, kind, name, sameAs } = known
    return { type, name, sameAs, ...common, ...(kind && { kind }) }
  }
  return { type: 'organisation', name: document.text.slice(long.start, long.end), ...common }
}

/**
 * Where the words begin whose initials spell the acronym, read backwards from `end`; small words (« de », « pour »)
 * may be passed over. -1 where they do not spell it or begin in lower case.
 */
function longFormStart(view: TokenView, end: number, acronym: string, small: ReadonlySet<string>): number {
  const letters = [...fold(acronym).replace(/[^\p{L}\p{N}]/gu, '')]
  let left = letters.length
  for (let at = end - 1; at >= Math.max(0, end - 4 * letters.length); at--) {
    if (small.has(view.lower(at))) continue
    for (const part of fold(view.lower(at)).split('-').reverse()) {
      if (left === 0 || part.charAt(0) !== letters[left - 1]) return -1
      left--
    }
    if (left === 0) return isCapitalised(view.tokens[at]?.text ?? '') ? at : -1
  }
  return -1
}

function smallWords({ words }: Language): ReadonlySet<string> {
  return new Set([...words.articles, ...words.of, ...words.in, ...words.and, ...words.small])
}
