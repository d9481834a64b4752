import type { Language } from '../../language/language.ts'
import type { Document, Mention, MentionId, Span, Title } from '../../model.ts'
import { makeMention } from '../mention.ts'
import { listedAfter, type ReferenceContext } from '../syntax/participants.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { SpeechVerbUse } from './speech-verbs.ts'

/** What is needed to find who speaks: the tokens with all mentions so far, the titles by their edges. */
export interface SpeakerContext extends ReferenceContext {
  readonly document: Document
  readonly titlesByStart: ReadonlyMap<number, Title>
  readonly titlesByEnd: ReadonlyMap<number, Title>
  readonly language: Language
  /** Whether a mention is somebody who can speak. */
  speaks(mention: MentionId): boolean
  /** Whether a mention is told by its name. */
  isNamed(mention: MentionId): boolean
}

/** The speaker of a verb: a mention found before, or a new pronoun mention; `to` is whom the words name as hearer. */
export interface Speaker {
  readonly mention: MentionId
  /** Those who say it with him: « A et B ont déclaré ». */
  readonly others?: readonly MentionId[]
  readonly pronoun?: Mention
  readonly to?: string
}

/** « il », « elle » as the subject of a verb of saying. */
export function pronounSpeaker(context: SpeakerContext, word: number): Speaker | undefined {
  const { syntax, view, language } = context
  const { form = '', start = 0 } = syntax.words[word] ?? {}
  const last = form.toLowerCase().slice(form.lastIndexOf('-') + 1)
  return language.words.thirdPersons.includes(last) ? pronounAt(context, view.indexOf(start)) : undefined
}

/** How many tokens may stand between a verb and the speaker after it. */
const REACH = 12

/** « X a déclaré », « X, président de Y, a déclaré », « il a déclaré »: who stands before the verb. */
export function speakerBefore(context: SpeakerContext, verb: SpeechVerbUse): Speaker | undefined {
  const { view, titlesByEnd, language } = context
  if (verb.pronoun !== undefined) return pronounAt(context, verb.pronoun)
  let at = verb.first - 1
  while (isBetween(view.lower(at), language)) at--
  if (language.words.thirdPersons.includes(view.lower(at))) return pronounAt(context, at)
  if (view.lower(at) === ',') at--
  const title = titlesByEnd.get(view.tokens[at]?.end ?? -1)
  const mention = title?.holder ?? title?.description ?? speaking(free(view, view.mentionEndingAt(at)))
  return mention && { mention }
}

/** « Et X d’ajouter »: the infinitive of a story. */
export function speakerOfNarrative({ view, language }: SpeakerContext, { first }: SpeechVerbUse): Speaker | undefined {
  const isLed = language.words.of.includes(view.lower(first - 1)) && view.word(first)?.feats.includes('VerbForm=Inf')
  const mention = isLed ? speaking(view.mentionEndingAt(first - 2)) : undefined
  return mention && { mention }
}

/** « a déclaré aux journalistes le porte-parole, X »: who stands after the verb, before `limit` (token index). */
export function speakerAfter(context: SpeakerContext, verb: SpeechVerbUse, limit: number): Speaker | undefined {
  const { view, titlesByStart, language } = context
  if (verb.pronoun !== undefined) return pronounAt(context, verb.pronoun)
  let to: string | undefined
  for (let at = verb.end; at < Math.min(limit, verb.end + REACH); at++) {
    if (STOPS.has(view.lower(at)) || language.speech.that.includes(view.lower(at))) return undefined
    if (language.speech.addressees.includes(view.lower(at))) {
      const hearer = hearerAt(context, at + 1)
      to = hearer.text
      at = hearer.end - 1
      continue
    }
    const mention = speakerAt(view, titlesByStart, at)
    if (mention) return { mention, others: listedAfter(view, mention, language), ...(to && { to }) }
    if (isOfSomebodyElse(context, at))
      at = view.after(view.mentionAt(nameAfter(context, at)) ?? view.span(at, at + 1)) - 1
  }
  return undefined
}

/** « un responsable de X », « les parents de X »: who speaks is not X, unless X published it (« un rapport de X »). */
function isOfSomebodyElse({ view, language }: SpeakerContext, at: number): boolean {
  const { upos = '', lemma = '' } = view.word(nounBefore(view, at)) ?? {}
  return language.words.of.includes(view.lower(at)) && upos === 'NOUN' && !language.speech.sources.includes(lemma)
}

function nounBefore(view: TokenView, at: number): number {
  let noun = at - 1
  while (view.word(noun)?.upos === 'ADJ') noun--
  return noun
}

function nameAfter({ view, language }: SpeakerContext, of: number): number {
  return language.words.articles.includes(view.lower(of + 1)) ? of + 2 : of + 1
}

/** The person or body that begins with a token: named, or told by an office. */
export function speakerAt(
  view: TokenView,
  titlesByStart: ReadonlyMap<number, Title>,
  at: number,
): MentionId | undefined {
  const title = titlesByStart.get(view.tokens[at]?.start ?? -1)
  return title?.holder ?? title?.description ?? speaking(view.mentionAt(at))
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', '«', '“', '"', ':'])

function speaking(mention: Mention | undefined): MentionId | undefined {
  return mention && mention.form !== 'adjective' && mention.type !== 'place' ? mention.id : undefined
}

/** A name that no preposition or verb governs: « les avocats de X » and « ceux qui aident X » are not X. */
function free(view: TokenView, mention: Mention | undefined): Mention | undefined {
  if (!mention) return undefined
  let at = view.indexOf(mention.start) - 1
  while (NOMINAL.has(view.word(at)?.upos ?? '')) at--
  return GOVERNING.has(view.word(at)?.upos ?? '') ? undefined : mention
}

const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN'])
const GOVERNING: ReadonlySet<string> = new Set(['ADP', 'VERB'])

function isBetween(word: string, language: Language): boolean {
  return language.speech.between.includes(word) || word.endsWith('ment')
}

function hearerAt({ document, view, language }: SpeakerContext, from: number): { text: string; end: number } {
  const at = language.words.articles.includes(view.lower(from)) ? from + 1 : from
  const mention = view.mentionAt(at) ?? view.mentionAt(from)
  const end = mention ? view.after(mention) : at + 1
  return { text: document.text.slice(view.tokens[at]?.start, view.tokens[end - 1]?.end), end }
}

/** A new mention for a pronoun that speaks. */
export function pronounAt({ document, view }: SpeakerContext, at: number): Speaker | undefined {
  const token: Span | undefined = view.tokens[at]
  if (!token) return undefined
  const name = document.text.slice(token.start, token.end)
  const pronoun = makeMention(document, token, {
    type: 'person',
    form: 'pronoun',
    name,
    confidence: 0.6,
    rule: 'speaker-pronoun',
  })
  return { mention: pronoun.id, pronoun }
}
