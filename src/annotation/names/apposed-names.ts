import type { Language } from '../../language/language.ts'
import type { InstitutionLexicon, IntroducingRow } from '../../language/lexicons/institutions.ts'
import { isCapitalised } from '../../text/characters.ts'
import { memoise } from '../../text/memoise.ts'
import { indexPhrases, phraseAt } from '../syntax/phrases.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { again } from './introduced-names.ts'
import type { FoundName } from './name-choice.ts'

/** How many words such a name may have. */
const LONGEST = 4

/**
 * « Snap, la maison mère de X », « Waze, filiale de X », « Wikipédia, fondée par X »: bodies that the words behind their
 * comma tell, and that nothing else finds or that were taken for people or places.
 */
export function findApposedNames(view: TokenView, chosen: readonly FoundName[], language: Language): FoundName[] {
  const byEnd = new Map(chosen.map(name => [name.span.end, name]))
  const told = view.tokens.flatMap((_, comma) => {
    const row = view.lower(comma) === ',' ? rowBehind(view, comma + 1, language) : undefined
    return row ? (named(view, comma, row, byEnd) ?? []) : []
  })
  return [...told, ...again(chosen, told)]
}

/** What is told of a name; `unknown` where that holds for one that nothing else is known of. */
type Told = Pick<IntroducingRow, 'kind' | 'human'> & { readonly unknown?: boolean }

/** What the words behind a comma say of the name before it. */
function rowBehind(view: TokenView, from: number, language: Language): Told | undefined {
  const { institutions, words } = language
  const at = words.articles.includes(view.lower(from)) ? from + 1 : from
  const noun = phraseAt(view, at, bodyNouns(institutions))
  if (noun) return noun.value
  const { lemma = '', feats = '' } = view.word(from) ?? {}
  const isDone = feats.includes('VerbForm=Part') && view.word(from + 1)?.upos === 'ADP'
  if (isDone && institutions.parts.making.includes(lemma)) return {}
  // « X, dirigée par Y »: so is a person, whom the recogniser knows.
  const isLed = isDone && institutions.parts.leading.includes(lemma) && view.mentionAt(from + 2)?.type === 'person'
  return isLed ? { unknown: true } : undefined
}

const bodyNouns = memoise(({ introducing }: InstitutionLexicon) =>
  indexPhrases<Told>(
    introducing
      .filter(({ type }) => type === 'organisation')
      .flatMap(row => row.singular.map(noun => [noun, row] as const)),
  ),
)

function named(
  view: TokenView,
  comma: number,
  { kind, human, unknown }: Told,
  byEnd: ReadonlyMap<number, FoundName>,
): FoundName | undefined {
  const known = byEnd.get(view.tokens[comma - 1]?.end ?? -1)
  if (known ? unknown || !isOpen(known, human) : human) return undefined
  const first = known ? view.indexOf(known.span.start) : nameStart(view, comma)
  if (first === comma) return undefined
  const name = view.tokens.slice(first, comma).map(({ text }) => text)
  const fields = { type: 'organisation', form: 'name', name: known?.fields.name ?? name.join(' ') } as const
  return {
    span: view.span(first, comma),
    fields: { ...fields, confidence: 0.7, rule: 'apposed', ...(kind && { kind }) },
  }
}

/** Of one word, found by nothing but the recogniser, and no body already. */
function isOpen({ fields: { type, rule, name } }: FoundName, human: boolean | undefined): boolean {
  return rule === 'recogniser' && type !== 'organisation' && !human && !name.includes(' ')
}

/** The token where the proper nouns before a comma begin; the comma itself where none stands there. */
function nameStart(view: TokenView, comma: number): number {
  let first = comma
  while (first > comma - LONGEST && isProper(view, first - 1)) first--
  return first
}

function isProper(view: TokenView, at: number): boolean {
  return view.word(at)?.upos === 'PROPN' && isCapitalised(view.tokens[at]?.text ?? '')
}
