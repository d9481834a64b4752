import { findEntries, type GazetteerMatch } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import type { Annotated, Document, Mention, Range, Span } from '../../model.ts'
import { isCapitalised } from '../../text/characters.ts'
import { memoise } from '../../text/memoise.ts'
import { byPosition, contains, overlaps, spanAround } from '../../text/span.ts'
import { makeMention } from '../mention.ts'
import { viewSyntax } from '../syntax/syntax-view.ts'
import { type TokenView, viewTokens } from '../syntax/token-view.ts'
import type { TitleNoun } from '../titles/title-nouns.ts'
import { findGlosses } from './acronyms.ts'
import { findApposedNames } from './apposed-names.ts'
import { findBracketedParties } from './bracketed-parties.ts'
import { findCapitalBodies } from './capital-bodies.ts'
import { findCompanyForms } from './company-forms.ts'
import { findContractedNames } from './contracted-names.ts'
import { findInstitutions } from './institutions.ts'
import { findIntroduced } from './introduced-names.ts'
import { chooseName, type FoundName, type RecognisedName } from './name-choice.ts'
import { isLedTo, isLoneCapital, isSpokenOf } from './name-context.ts'
import { withKind } from './name-kinds.ts'
import { bodiesOfOffices } from './named-by-office.ts'
import { findNested, type NameLayer } from './nested-names.ts'
import { findPartBodies } from './part-bodies.ts'
import { findAddressed, findKin, findPeople } from './people.ts'
import { recognise } from './recognised.ts'
import { findTradedBodies } from './traded-bodies.ts'

/**
 * The names of a document: long forms with their acronyms, what the recogniser finds and the gazetteer knows, and people
 * told by their title. Where two overlap, the one found first in this order stays; what it holds may stand in it. Sorted
 * by position.
 */
export function findNames(
  syntax: Annotated<'sentences' | 'tokens' | 'words'>,
  bare: TokenView,
  nouns: readonly TitleNoun[],
  language: Language,
): NameLayer {
  const { document, tokens } = syntax
  const mentionOf = memoise(({ span, fields }: FoundName) => makeMention(document, span, fields))
  const known = findEntries(language.gazetteer, tokens)
  const recognised = recognise(syntax, bare, known, nouns, language)
  const offices = new Map(nouns.map(({ first, end }) => [first, end]))
  const isTown = (match: GazetteerMatch): boolean => isLedTo(bare, match.first, language) || isLoneCapital(bare, match)
  const forms = findCompanyForms(bare, language)
  const chosen = chooseNames(document, syntax, recognised, known, isTown)
    .filter(({ span }) => !forms.some(form => overlaps(form.span, span)))
    .concat(forms)
    .filter(
      name =>
        isSpokenOf(bare, name, language) &&
        !isOffice(bare, name, offices, language) &&
        !isPortfolio(bare, name, language),
    )
    .map(name => withKind(bare, name, language))
  const view = viewTokens(syntax, chosen.map(mentionOf))
  const institutions = findInstitutions(view, viewSyntax(syntax, []), language)
  const glosses = findGlosses(document, viewTokens(syntax, [...chosen, ...institutions].map(mentionOf)), language)
  const parts = findPartBodies(view, nouns, language)
  const isWhole = ({ span }: FoundName): boolean => glosses.some(gloss => contains(span, gloss.span))
  const found = [
    // « bureau Afrique de la Fédération X (FX) »: the longer name holds the one that its acronym tells.
    ...parts.filter(isWhole),
    ...glosses,
    ...repeated(view, glosses),
    ...findContractedNames(view, language),
    ...institutions,
    ...parts,
    ...forms,
    ...findCapitalBodies(view, nouns, language),
    ...findIntroduced(view, chosen, language),
    ...findApposedNames(view, chosen, language),
    ...findTradedBodies(view, chosen, language),
    ...bodiesOfOffices(view, nouns, chosen, known, language),
    ...findKin(view, chosen, nouns, language),
    ...findAddressed(view, language),
    ...chosen,
    ...findBracketedParties(view),
    ...findPeople(view, nouns, language),
  ]
  const outer = withoutOverlaps(view, found.map(mentionOf))
  return { outer, nested: findNested(view, outer, found, known, language).map(mentionOf) }
}

/** Each recognised name as what it is, and what only the gazetteer knows. */
function chooseNames(
  document: Document,
  { tokens }: Annotated<'tokens'>,
  recognised: readonly RecognisedName[],
  known: readonly GazetteerMatch[],
  isLed: (match: GazetteerMatch) => boolean,
): FoundName[] {
  const spanOf = ([first, end]: Range): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
  const textOf = (range: Range): string => {
    const { start, end } = spanOf(range)
    return document.text.slice(start, end).replace(/\s+/g, ' ')
  }
  return chooseName(recognised, known, textOf, isLed)
    .map(({ range, fields }) => ({ span: spanOf(range), fields }))
    .filter(({ span, fields }) => isCredited(document, span, fields.kind))
}

/** « le PDG de X », « le PDG, X », « son PDG »: the noun of an office, whatever else such capitals name. */
function isOffice(
  view: TokenView,
  { span }: FoundName,
  offices: ReadonlyMap<number, number>,
  { words }: Language,
): boolean {
  const end = view.after(span)
  const first = view.indexOf(span.start)
  if (offices.get(first) !== end) return false
  const next = view.lower(end) === ',' ? end + 1 : end
  const isNamed = view.word(next)?.upos === 'PROPN' && isCapitalised(view.tokens[next]?.text ?? '')
  const before = view.lower(first - 1)
  const isTold = [words.possessives, words.former, words.degrees, words.future].some(list => list.includes(before))
  return words.of.includes(view.lower(end)) || isNamed || isTold
}

/** « le ministre des Finances et celui de la Santé »: the field of another minister, and no body. */
function isPortfolio(view: TokenView, { span, fields }: FoundName, { titles, words }: Language): boolean {
  const first = view.indexOf(span.start)
  if (fields.rule !== 'recogniser' || !titles.portfolioWords.includes(view.lower(first))) return false
  const lead = words.articles.includes(view.lower(first - 1)) ? first - 2 : first - 1
  return words.of.includes(view.lower(lead)) && (view.word(lead - 1)?.feats.includes('PronType=Dem') ?? false)
}

/** The line that credits an agency, and the one that dates the article, name nobody else: « traduit de l’Anglais », « PARIS (AFP) ». */
function isCredited(document: Document, span: Span, kind: string | undefined): boolean {
  const block = spanAround(document.blocks, span)
  const credits = block?.kind === 'agency' || block?.kind === 'dateline'
  return !credits || kind === 'agency' || kind === 'media'
}

/** The acronym of a long form, wherever else it stands. */
function repeated(view: TokenView, glosses: readonly (FoundName & { readonly acronym: string })[]): FoundName[] {
  const fields = new Map(glosses.map(gloss => [gloss.acronym, gloss.fields]))
  return view.tokens.flatMap(token => {
    const known = fields.get(token.text)
    return known ? [{ span: token, fields: known }] : []
  })
}

/** The mentions that share no token with one before them in the list, sorted by position. */
function withoutOverlaps(view: TokenView, mentions: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(view.tokens.length)
  const kept = mentions.filter(mention => {
    const first = view.indexOf(mention.start)
    const end = view.after(mention)
    if (taken.subarray(first, end).includes(1)) return false
    taken.fill(1, first, end)
    return true
  })
  return kept.sort(byPosition)
}
