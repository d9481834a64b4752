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

/** No word that a name passes over in small letters is longer where no list knows it: « and », « of », « der ». */
const LONGEST_LINK = 3

/**
 * Where the words begin whose initials spell the acronym, read backwards from `end`. Small words may be passed over or
 * count (« Mouvement pour la France » is MPF). -1 where they do not spell it; a name begins with a capital.
 */
function longFormStart(view: TokenView, end: number, acronym: string, small: ReadonlySet<string>): number {
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, '')
  let left: ReadonlySet<number> = new Set([letters.length])
  for (let at = end - 1; at >= Math.max(0, end - 4 * letters.length) && left.size > 0; at--) {
    const word = view.tokens[at]?.text ?? ''
    const spelt = withoutInitials(left, letters, fold(view.lower(at)))
    if (spelt.has(0) && isCapitalised(word)) return at
    const mayBePassed = small.has(view.lower(at)) || (word.length <= LONGEST_LINK && /^\p{Ll}+$/u.test(word))
    left = mayBePassed ? new Set([...left, ...spelt]) : spelt
  }
  return -1
}

/** How many letters are still to be spelt once this word gave its initials, for each number before it. */
function withoutInitials(left: ReadonlySet<number>, letters: string, word: string): ReadonlySet<number> {
  const initials = word
    .split('-')
    .map(part => part.charAt(0))
    .join('')
  return new Set(
    [...left].filter(count => letters.slice(0, count).endsWith(initials)).map(count => count - initials.length),
  )
}

function smallWords({ words }: Language): ReadonlySet<string> {
  return new Set([...words.articles, ...words.of, ...words.in, ...words.and, ...words.small])
}
