import { stateOf } from '../../language/capitals.ts'
import type { Language } from '../../language/language.ts'
import type { Document, Mention, Quotation, Title } from '../../model.ts'
import { byPosition, overlaps } from '../../text/span.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { accordingAt } from './according.ts'
import { findIndirectSpeech } from './indirect-speech.ts'
import { leadIn, signature } from './lead-in.ts'
import { findQuotedSpans, type QuotedSpan } from './quote-marks.ts'
import {
  type Speaker,
  type SpeakerContext,
  speakerAfter,
  speakerAt,
  speakerBefore,
  speakerOfNarrative,
} from './speakers.ts'
import { type SpeechVerbUse, speechFormAt, speechVerbAt } from './speech-verbs.ts'
import { speakerOf } from './subject-speaker.ts'
import type { Utterance } from './utterance.ts'

/** The quotations of a document, with the pronouns that stand for speakers. */
interface QuotationLayer {
  readonly quotations: readonly Quotation[]
  readonly pronouns: readonly Mention[]
}

/** Words in quotation marks shorter than this are a turn of phrase unless a verb of saying follows. */
const MINIMUM_TOKENS = 3

/** How many tokens before such words a verb that makes them speech may begin: « a qualifié mardi ce choix d’« absurde » ». */
const CLOSE = 8

/** Direct and indirect speech whose verb and speaker stand beside it; sorted by position. */
export function findQuotations(
  document: Document,
  view: TokenView,
  syntax: SyntaxView,
  titles: readonly Title[],
  language: Language,
): QuotationLayer {
  const titlesByHead = new Map(titles.map(title => [syntax.headOf(title.head), title]))
  const context: SpeakerContext = {
    document,
    view,
    syntax,
    titleAt: word => titlesByHead.get(word),
    speaks: id => canSpeak(view.mention(id), language),
    isNamed: id => view.mention(id)?.form === 'name',
    titlesByStart: new Map(titles.map(title => [title.start, title])),
    titlesByEnd: new Map(titles.map(title => [title.end, title])),
    language,
  }
  const quoted = findQuotedSpans(document)
  const direct = quoted.flatMap(span => readDirect(context, span) ?? [])
  const indirect = findIndirectSpeech(context).filter(
    utterance => !quoted.some(span => overlaps(span, utterance.cue)) && !direct.some(other => isSame(other, utterance)),
  )
  const apart = direct.filter(one => !indirect.some(told => holds(told, one)))
  const utterances = [...apart, ...indirect].sort((a, b) => byPosition(a.content, b.content))
  return {
    quotations: utterances.flatMap(toQuotations),
    pronouns: utterances.flatMap(({ speaker }) => speaker.pronoun ?? []),
  }
}

/** Whether the words quoted are a good part of what one verb tells: then they stand for it. */
function isSame({ cue, content }: Utterance, told: Utterance): boolean {
  const length = told.content.end - told.content.start
  return overlaps(cue, told.cue) && content.end - content.start > length / 2
}

/** Whether a verb tells a clause with a few words of it quoted: one statement, the clause. */
function holds(told: Utterance, { cue, content }: Utterance): boolean {
  return overlaps(cue, told.cue) && overlaps(content, told.content)
}

/** People, bodies, countries, and capitals that stand for theirs: « selon Moscou ». */
function canSpeak(mention: Mention | undefined, language: Language): boolean {
  if (mention?.type === 'person' || mention?.type === 'organisation' || mention?.kind === 'country') return true
  return mention?.kind === 'city' && mention.form === 'name' && stateOf(language, mention.name) !== undefined
}

function readDirect(context: SpeakerContext, span: QuotedSpan): Utterance | undefined {
  const { view } = context
  const before = view.indexOf(span.outer.start)
  const isPhrase = view.indexOf(span.end) - view.indexOf(span.start) < MINIMUM_TOKENS
  const after = view.indexOf(span.outer.end)
  const found =
    cueAfter(context, after) ??
    (isPhrase ? cueBefore(context, before, CLOSE) : (cueBefore(context, before) ?? accordingBefore(context, before))) ??
    agentAfter(context, before, after) ??
    signature(context, after) ??
    leadIn(context, before)
  return found && { content: { start: span.start, end: span.end }, direct: true, ...found }
}

type Cue = Pick<Utterance, 'verb' | 'cue' | 'speaker'>

/** « … », a déclaré X · « … », selon X. */
function cueAfter(context: SpeakerContext, from: number): Cue | undefined {
  const { view, language } = context
  let at = from
  while (view.lower(at) === ',' || language.speech.between.includes(view.lower(at))) at++
  const sentence = view.sentenceOf(at)
  const limit = sentence?.tokens[1] ?? at
  const verb = speechVerbAt(view, at, language, 'beside a quotation')
  if (verb) return toCue(view, verb, speakerAfter(context, verb, limit) ?? subjectOf(context, verb))
  return opensSentence(view, at) ? undefined : accordingAfter(context, at)
}

/** « qualifié de « … » par X », « la phrase « … » lancée par X ». */
function agentAfter(context: SpeakerContext, before: number, after: number): Cue | undefined {
  const { view, language, titlesByStart } = context
  for (const at of [after, before - 1, before - 2]) {
    const { lemma = '', feats = '' } = view.word(at) ?? {}
    if (!language.speech.verbs.includes(lemma) || !PARTICIPLE.test(feats)) continue
    const by = at === after ? after + 1 : after
    const article = language.words.articles.includes(view.lower(by + 1)) ? by + 2 : by + 1
    const mention = speakerAt(view, titlesByStart, by + 1) ?? speakerAt(view, titlesByStart, article)
    if (language.speech.by.includes(view.lower(by)) && mention)
      return { verb: lemma, cue: view.span(at, at + 1), speaker: { mention } }
  }
  return undefined
}

const PARTICIPLE = /Tense=Past\|VerbForm=Part/

/** « … ». Selon X, …: a capital begins what X says next. */
function opensSentence(view: TokenView, at: number): boolean {
  return /^\p{Lu}/u.test(view.tokens[at]?.text ?? '')
}

/** « … », selon X. */
function accordingAfter(context: SpeakerContext, at: number): Cue | undefined {
  const found = accordingAt(context, at)
  return found && { verb: found.verb, cue: context.view.span(at, found.end), speaker: found.speaker }
}

/** Selon X, … « … ». */
function accordingBefore(context: SpeakerContext, until: number): Cue | undefined {
  for (let at = until - 1; at >= sentenceStart(context.view, until); at--) {
    const found = accordingAfter(context, at)
    if (found) return found
  }
  return undefined
}

function sentenceStart(view: TokenView, at: number): number {
  return view.sentenceOf(at)?.tokens[0] ?? at
}

/** X a déclaré : « … » · X a noté que Y « … » · « …, a dit X, « … ». */
function cueBefore(context: SpeakerContext, until: number, reach: number = until): Cue | undefined {
  const { view, language } = context
  // « a publié « Les Cahiers » »: verbs that say something only beside quotation marks may as well have a title behind them.
  const isTitle = view.lower(until - 1) !== ':' && !/^\p{Ll}/u.test(view.tokens[until + 1]?.text ?? '')
  const first = Math.max(sentenceStart(view, view.lower(until - 1) === ':' ? until - 1 : until), until - reach)
  for (let at = until - 1; at >= first; at--) {
    const beside = view.lower(until - 1) === ':' || at >= until - 2 ? 'beside a quotation' : undefined
    const verb = speechVerbAt(view, at, language, beside) ?? speechFormAt(view, at, language)
    if (
      !verb ||
      (isTitle && language.speech.quoting.includes(verb.lemma)) ||
      verb.end > until ||
      (verb.end === until && language.speech.naming.includes(verb.lemma))
    )
      continue
    const wider = speechVerbAt(view, at - 1, language)
    const use = wider && wider.end === verb.end ? wider : verb
    const speaker =
      insertedBefore(context, use, until) ??
      subjectOf(context, use) ??
      speakerBefore(context, use) ??
      speakerOfNarrative(context, use) ??
      speakerAfter(context, use, until)
    return toCue(view, use, speaker)
  }
  return undefined
}

/** « Le Kenya, a rappelé la juge X, « … »: between commas the speaker stands behind the verb. */
function insertedBefore(context: SpeakerContext, verb: SpeechVerbUse, until: number): Speaker | undefined {
  const { view } = context
  const isInserted = view.lower(verb.first - 1) === ',' && view.lower(until - 1) === ','
  return isInserted ? speakerAfter(context, verb, until) : undefined
}

/** The speaker by syntax, where none stands beside the verb. */
function subjectOf(context: SpeakerContext, verb: SpeechVerbUse): Speaker | undefined {
  return speakerOf(context, context.syntax.indexOf(context.view.tokens[verb.end - 1]?.start ?? 0))
}

function toCue(view: TokenView, verb: SpeechVerbUse, speaker: Speaker | undefined): Cue | undefined {
  return speaker && { verb: verb.lemma, cue: view.span(verb.first, verb.end), speaker }
}

/** One for each who says it. */
function toQuotations({ content, direct, verb, cue, speaker }: Utterance): Quotation[] {
  return [speaker.mention, ...(speaker.others ?? [])].map(mention => ({
    ...content,
    direct,
    verb,
    cue,
    speaker: mention,
    ...(speaker.to && { to: speaker.to }),
  }))
}
