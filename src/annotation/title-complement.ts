import type { Language } from '../language/language.ts'
import type { Mention, MentionId, RelationName } from '../model.ts'
import { isCapitalised } from '../text/characters.ts'
import type { TokenView } from './token-view.ts'

/** What follows the noun of an office: the bodies or countries named, and the index after the last token read. */
interface Complement {
  readonly of: readonly MentionId[]
  readonly end: number
}

/** How many words of a portfolio are read before the reading is given up (« de l’Agriculture et de la Pêche »). */
const PORTFOLIO_WORDS = 8

/** « russe », « du Kremlin », « français des Affaires étrangères », « de l’Intérieur du Gabon ». */
export function readComplement(
  view: TokenView,
  from: number,
  relation: RelationName | undefined,
  language: Language,
): Complement {
  const of: MentionId[] = []
  let at = from
  let end = from
  for (let words = 0; words < PORTFOLIO_WORDS; ) {
    const next = afterPreposition(view, at, language)
    const mention = view.mentionAt(next)
    const joined = next > at || mention?.form === 'adjective' || isNameOfNoun(view, at, mention, relation, language)
    if (mention && joined && isBody(mention, relation, language, view)) {
      of.push(mention.id)
      at = end = view.after(mention)
    } else if (language.titles.adjectives.includes(view.lower(at))) {
      at = end = at + 1
    } else if (isPortfolio(view, next, next > at, language)) {
      at = end = next + 1
      words++
    } else if (isField(view, at, language)) {
      at += 2
      words++
    } else break
  }
  return { of, end }
}

/** Whether a mention is what an office may be of: a person only for kin and the like, no portfolio taken for a body. */
function isBody(mention: Mention, relation: RelationName | undefined, { titles }: Language, view: TokenView): boolean {
  const isPortfolioName =
    relation === 'minister_of' && titles.portfolioWords.includes(view.lower(view.indexOf(mention.start)))
  if (isPortfolioName && mention.origin.rule === 'recogniser') return false
  if (mention.type !== 'person') return true
  return relation !== undefined && PERSONAL.has(relation)
}

/** The relations whose titles name a person after « de »: « fils de X », « porte-parole de X ». */
const PERSONAL: ReadonlySet<RelationName> = new Set([
  'parent_of',
  'sibling_of',
  'spouse_of',
  'succeeded_by',
  'spokesperson_of',
  'works_for',
])

/** The index after « de », « du », « de la », « de l’ », or `at` itself where none stands there. */
function afterPreposition(view: TokenView, at: number, language: Language): number {
  if (language.titles.at.includes(view.lower(at))) {
    const first = language.words.articles.includes(view.lower(at + 1)) ? at + 2 : at + 1
    return view.mentionAt(first)?.type === 'organisation' ? first : at
  }
  if (!language.words.of.includes(view.lower(at))) return at
  const pair = `${view.lower(at)} ${view.lower(at + 1)}`
  return language.words.of.includes(pair) ? at + 2 : at + 1
}

/** « la région Occitanie », « député LR »: the name stands beside the noun with nothing between. */
function isNameOfNoun(
  view: TokenView,
  at: number,
  mention: Mention | undefined,
  relation: RelationName | undefined,
  { titles }: Language,
): boolean {
  if (mention?.form !== 'name' || mention.type === 'person') return false
  return (relation === 'member_of' && mention.kind === 'party') || titles.portfolioWords.includes(view.lower(at - 1))
}

/** « professeur en astronomie »: the field of the office, before its body. */
function isField(view: TokenView, at: number, { titles }: Language): boolean {
  const next = view.tokens[at + 1]?.text ?? ''
  return titles.fields.includes(view.lower(at)) && view.mentionAt(at + 1) === undefined && /^\p{Ll}/u.test(next)
}

/** A word of the office itself: « Affaires étrangères », « Défense », « gouvernement ». */
function isPortfolio(view: TokenView, at: number, afterOf: boolean, language: Language): boolean {
  const word = view.lower(at)
  if (language.titles.portfolioWords.includes(word)) return afterOf || isCapitalised(view.tokens[at]?.text ?? '')
  return (
    !afterOf &&
    /(?:ères|ère|ales|ale|que|ques|ures|aux)$/.test(word) &&
    language.titles.portfolioWords.includes(view.lower(at - 1))
  )
}
