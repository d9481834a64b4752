import type { SyntaxView } from '../../annotation/syntax/syntax-view.ts'
import type { Block, DateReading, Sentence, Span } from '../../model.ts'
import { isDay } from '../../text/edtf.ts'
import { contains, firstStartingAt, spanAround } from '../../text/span.ts'
import type { ClaimContext } from '../context.ts'
import { attachedDate, clauseOf, datesIn, readingOf } from './date-attachment.ts'

/** The rule of a date that no word says: the day of the article. */
export const ARTICLE_DAY = 'article-day'

/**
 * The day of what a news article tells without a date: that of its story, else that of the article. Only for what it tells
 * itself, in the perfect (« a rencontré »), the present (« rencontre », « élu président ») or a title without a verb; what lies
 * further back, is to come or stands in a quotation has no day that could be known.
 */
export function articleDay(context: ClaimContext, sentence: Sentence, word: number): DateReading | undefined {
  const { document, syntax } = context
  const clause = clauseOf(syntax, word)
  const verb = syntax.words[clause]
  if (!verb || !isTold(syntax, clause) || isQuoted(context, verb)) return undefined
  if (!isPerfect(syntax, clause) && !isPresent(syntax, clause) && !isHeadline(context, sentence, clause))
    return undefined
  if (isOnlyNamed(context, word, clause)) return undefined
  const story = storyDay(context, sentence)
  if (story) return story
  return document.published && { edtf: document.published.edtf, rule: ARTICLE_DAY }
}

/** « L’annonce de la mort de X a surpris »: what a clause only speaks of, without that it happens there. */
function isOnlyNamed({ syntax, language }: ClaimContext, word: number, clause: number): boolean {
  if (word === clause || syntax.words[word]?.upos !== 'NOUN' || isVerbless(syntax, clause)) return false
  const { events, patterns } = language
  const lemma = syntax.words[clause]?.lemma ?? ''
  const happens =
    events.happening.includes(lemma) || patterns.support.includes(lemma) || patterns.performing.includes(lemma)
  return !happens || syntax.words[word]?.head !== clause
}

/** The day of which a sentence goes on to tell: the last one told before it in its paragraph, else the first of the article. */
function storyDay(context: ClaimContext, sentence: Sentence): DateReading | undefined {
  const { sentences } = context.annotated
  const at = firstStartingAt(sentences, sentence.start)
  const before = sentences.slice(Math.max(0, at - NEAR), at).filter(({ block }) => block === sentence.block)
  const first = firstParagraph(context)
  const lead = first ? firstStartingAt(sentences, first.start) : sentences.length
  const opening = sentences.slice(lead, lead + NEAR).filter(({ block }) => block === sentences[lead]?.block)
  const isInLead = sentences[lead]?.block === sentence.block
  return daysTold(context, before).at(-1) ?? (isInLead ? undefined : daysTold(context, opening)[0])
}

/** How many sentences may stand between a story and its day. */
const NEAR = 12

function daysTold(context: ClaimContext, sentences: readonly Sentence[]): DateReading[] {
  return sentences.flatMap(sentence => dayTold(context, sentence) ?? [])
}

/** The day on which happened what the main clause of a sentence tells; of one without a main verb, its only date. */
function dayTold(context: ClaimContext, sentence: Sentence): DateReading | undefined {
  const { syntax } = context
  const root = rootOf(syntax, sentence)
  if (root === undefined) return undefined
  const dates = datesIn(context, sentence)
  const [only, second] = dates
  const isNow = isPerfect(syntax, root) || isPresent(syntax, root)
  const date = isNow
    ? attachedDate(context, dates, root)
    : isVerbless(syntax, root) && only && !second
      ? readingOf(only)
      : undefined
  return date && isDay(date.edtf) ? date : undefined
}

function rootOf(syntax: SyntaxView, { words: [first, end] }: Sentence): number | undefined {
  for (let at = first; at < end; at++) if (syntax.words[at]?.relation === 'root') return at
  return undefined
}

/** Whether a clause is told by the article itself: as its main clause, one beside it, or the participle of a headline. */
function isTold(syntax: SyntaxView, clause: number): boolean {
  for (let at = clause; ; at = syntax.words[at]?.head ?? -1) {
    const { relation, head = -1 } = syntax.words[at] ?? {}
    if (relation === 'root') return true
    const isHeadline = relation === 'acl' && isVerbless(syntax, head)
    if (relation === undefined || !(MAIN.has(relation) || isHeadline)) return false
  }
}

const MAIN: ReadonlySet<string> = new Set(['conj', 'parataxis', 'xcomp', 'ccomp', 'appos'])

function isQuoted({ annotated }: ClaimContext, word: Span): boolean {
  return annotated.quotations.some(quotation => quotation.direct && contains(quotation, word))
}

/** « a rencontré », « a été nommé », but not « avait rencontré » or « aurait rencontré ». */
function isPerfect(syntax: SyntaxView, verb: number): boolean {
  const helper = syntax.child(verb, 'aux', 'aux:pass')
  return isPastParticiple(syntax, verb) && helper !== undefined && isIndicativePresent(syntax, helper)
}

/** « rencontre », « est nommé », and the bare participle of headlines: « X élu président ». */
function isPresent(syntax: SyntaxView, verb: number): boolean {
  const helper = syntax.child(verb, 'aux', 'aux:pass', 'cop')
  return helper === undefined
    ? isIndicativePresent(syntax, verb) || isPastParticiple(syntax, verb)
    : isIndicativePresent(syntax, helper)
}

function isPastParticiple(syntax: SyntaxView, verb: number): boolean {
  return syntax.hasFeature(verb, 'VerbForm=Part') && syntax.hasFeature(verb, 'Tense=Past')
}

function isIndicativePresent(syntax: SyntaxView, verb: number): boolean {
  return syntax.hasFeature(verb, 'Tense=Pres') && syntax.hasFeature(verb, 'Mood=Ind')
}

/** A title without a verb: « visite de X à Y ». */
function isHeadline({ document, syntax }: ClaimContext, sentence: Sentence, clause: number): boolean {
  return spanAround(document.blocks, sentence)?.kind === 'title' && isVerbless(syntax, clause)
}

function isVerbless(syntax: SyntaxView, root: number): boolean {
  return syntax.words[root]?.upos !== 'VERB' && syntax.child(root, 'cop') === undefined
}

function firstParagraph({ document }: ClaimContext): Block | undefined {
  return document.blocks.find(({ kind }) => kind === 'paragraph')
}
