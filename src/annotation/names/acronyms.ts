import type { Language } from '../../language/language.ts'
import type { Document, Mention, Span } from '../../model.ts'
import { isAllCapitals } from '../../text/characters.ts'
import { fold } from '../../text/fold.ts'
import type { MentionFields } from '../mention.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { isSpeltBy, longFormStart } from './initials.ts'
import type { FoundName } from './name-choice.ts'

/** A long form or its acronym as a name. */
export interface Gloss extends FoundName {
  readonly acronym: string
}

/** From how many words on a long form is believed to be what an unknown acronym behind it stands for. */
const LONG = 3

/**
 * « Organisation de coopération de Shanghai (OCS) », « OCS (Organisation de coopération de Shanghai) »: a long form and
 * an acronym, one of them in brackets behind the other. Both are names of the one organisation. An acronym may be written
 * like a word where it stands beside brackets: « (Insee) », « (Minusma) ».
 */
export function findGlosses(document: Document, view: TokenView, language: Language): Gloss[] {
  const small = smallWords(language)
  return view.tokens.flatMap((token, at) => {
    const acronym = token.text.replaceAll('.', '')
    if (acronym.length > 12 || !(isAllCapitals(acronym) || isWordInBrackets(view, at))) return []
    const long = longFormBefore(view, at, acronym, small) ?? longFormAfter(view, at, acronym, small)
    if (!long) return []
    const fields = toFields(document, view, long, at)
    const short = view.span(at, at + 1)
    return [
      { span: long, fields, acronym },
      { span: short, fields, acronym },
    ]
  })
}

/** « (Insee) ». */
function isWordInBrackets(view: TokenView, at: number): boolean {
  return view.lower(at - 1) === '(' && view.lower(at + 1) === ')' && WORD.test(view.tokens[at]?.text ?? '')
}

const WORD = /^\p{Lu}[\p{Ll}\p{N}]{2,}$/u

/** « Long form (ACRONYM) ». */
function longFormBefore(view: TokenView, at: number, acronym: string, small: ReadonlySet<string>): Span | undefined {
  if (view.lower(at - 1) !== '(' || view.lower(at + 1) !== ')') return undefined
  const first = longFormStart(view, at - 1, acronym, small)
  if (first >= 0) return view.span(first, at - 1)
  const mention = view.mentionEndingAt(at - 2)
  return mention?.type === 'organisation' && isStoodFor(view, mention, at, small) ? mention : undefined
}

/** « ACRONYM (long form) ». */
function longFormAfter(view: TokenView, at: number, acronym: string, small: ReadonlySet<string>): Span | undefined {
  if (view.lower(at + 1) !== '(') return undefined
  const mention = view.mentionAt(at + 2)
  const end = mention ? view.after(mention) : -1
  if (mention?.type !== 'organisation' || longFormStart(view, end, acronym, small) !== at + 2) return undefined
  return mention
}

/**
 * Whether an acronym behind a long form stands for it though its letters do not follow one another: they are its initials
 * in another order (« Parti social-démocrate (SPD) »), most of them are (« … (AMISOM) »), or nothing else is known by it.
 */
function isStoodFor(view: TokenView, long: Mention, at: number, small: ReadonlySet<string>): boolean {
  const [first, end] = [view.indexOf(long.start), view.after(long)]
  const acronym = view.tokens[at]?.text ?? ''
  if (!isAllCapitals(acronym.replaceAll('.', ''))) {
    return isSpeltBy(
      view.tokens.slice(first, end).map(({ text }) => text),
      acronym,
    )
  }
  const initials = view.tokens.slice(first, end).flatMap((_, index) => {
    const word = view.lower(first + index)
    return small.has(word)
      ? []
      : fold(word)
          .split('-')
          .map(part => part.charAt(0))
  })
  const letters = [...fold(acronym).replace(/[^\p{L}]/gu, '')]
  const shared = letters.filter(letter => initials.includes(letter)).length
  const known = view.mentionAt(at)?.origin.rule.startsWith('gazetteer') ?? false
  if (shared === letters.length && new Set(letters).size === new Set(initials).size) return true
  return end - first >= LONG && (known ? shared * 2 > letters.length : !long.origin.rule.startsWith('gazetteer'))
}

/** What the gazetteer knows under the long form or the acronym, or an organisation of that name. */
function toFields(document: Document, view: TokenView, long: Span, acronym: number): MentionFields {
  const whole = view.mentionAt(view.indexOf(long.start))
  const short = view.mentionAt(acronym)
  const common = { form: 'name', confidence: 0.9, rule: 'acronym-gloss' } as const
  const known = [
    whole?.end === long.end ? whole : undefined,
    short?.origin.rule === 'gazetteer-name' ? short : undefined,
  ]
  const [best] = known.flatMap(mention => (mention?.type === 'organisation' || mention?.sameAs.length ? [mention] : []))
  if (!best) return { type: 'organisation', name: document.text.slice(long.start, long.end), ...common }
  const { type, kind, name, sameAs } = best
  return { type, name, sameAs, ...common, ...(kind && { kind }) }
}

function smallWords({ words }: Language): ReadonlySet<string> {
  return new Set([...words.articles, ...words.of, ...words.in, ...words.and, ...words.small])
}
