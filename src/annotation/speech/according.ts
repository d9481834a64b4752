import type { SpeechLexicon } from '../../language/lexicons/speech.ts'
import type { Mention } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import { listedAfter } from '../syntax/participants.ts'
import { indexPhrases, phraseAt } from '../syntax/phrases.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { pronounAt, type Speaker, type SpeakerContext, speakerAt } from './speakers.ts'

/** « Selon X », « d’après un communiqué de X », « pour X, »: tokens `first` to `end` (half-open) name who says it. */
export interface According {
  readonly first: number
  readonly end: number
  readonly verb: string
  readonly speaker: Speaker
}

type Found = Pick<According, 'end' | 'speaker'>

/** How many tokens may lead from « selon » to a name: « selon le président du comité d’organisation, X ». */
const REACH = 14

/** The speaker whom the words that begin with a token name by « selon » and the like. */
export function accordingAt(context: SpeakerContext, at: number): According | undefined {
  const { view, language } = context
  const { viewpoint } = language.speech
  const phrase = phraseAt(view, at, accordingPhrases(language.speech))
  if (phrase) {
    const found = speakerIn(context, at + phrase.words.length)
    return found && { first: at, verb: phrase.value, ...found }
  }
  if (!viewpoint.includes(view.lower(at)) || !opensClause(view, at)) return undefined
  const found = speakerIn(context, at + 1)
  return found && isView(view, found) ? { first: at, verb: view.lower(at), ...found } : undefined
}

const accordingPhrases = memoise(({ according }: SpeechLexicon) =>
  indexPhrases(according.map(phrase => [phrase, phrase] as const)),
)

/** How many words may stand before such a « pour »: « À l’inverse, pour X, ». */
const OPENING = 5

/** « Pour X » tells a view only at the head of its sentence, « mais », « à l’inverse, » and the like apart. */
function opensClause(view: TokenView, at: number): boolean {
  const first = view.sentenceOf(at)?.tokens[0] ?? at
  let before = at - 1
  while (before >= first && (view.lower(before) === ',' || LINKING.has(view.word(before)?.upos ?? ''))) before--
  if (before < first) return true
  const isOpening = view.lower(at - 1) === ',' && at - first <= OPENING
  return isOpening && !view.tokens.slice(first, at).some((_, index) => VERBAL.has(view.word(first + index)?.upos ?? ''))
}

const VERBAL: ReadonlySet<string> = new Set(['AUX', 'PRON', 'PROPN', 'VERB'])

const LINKING: ReadonlySet<string> = new Set(['ADV', 'CCONJ'])

/** … and before a comma, by a person: « pour la France, » is as often for her good. */
function isView(view: TokenView, { end, speaker }: Found): boolean {
  const mention = speaker.pronoun ?? view.mention(speaker.mention)
  return mention?.type === 'person' && view.lower(end) === ','
}

function speakerIn(context: SpeakerContext, at: number): Found | undefined {
  const { view, titlesByStart, language } = context
  if (language.speech.pronouns.includes(view.lower(at))) {
    const speaker = pronounAt(context, at)
    return speaker && { end: at + 1, speaker }
  }
  const mention = speakerAt(view, titlesByStart, at)
  if (!mention) return speakerWithin(context, at)
  const title = titlesByStart.get(view.tokens[at]?.start ?? -1)
  const span = title ?? view.mentionAt(at)
  const others = listedAfter(view, mention, language)
  const last = others.length > 0 ? view.mention(others.at(-1) ?? mention) : span
  return { end: last ? view.after(last) : at + 1, speaker: { mention, others } }
}

/** « le vice-procureur X », « une information de X », « le chef de la police, X »: a name to which common nouns lead. */
function speakerWithin({ view, titlesByStart, language }: SpeakerContext, from: number): Found | undefined {
  const leads = [...language.speech.of, ...language.speech.by]
  let isSource = true
  for (let at = from; at < from + REACH; at++) {
    const mention = isSource ? speakerAt(view, titlesByStart, at) : undefined
    if (mention) return { end: view.after(view.mentionAt(at) ?? view.span(at, at + 1)), speaker: { mention } }
    const { upos = '', lemma = '' } = view.word(at) ?? {}
    if (view.lower(at) === ',') return named(view, view.mentionAt(at + 1))
    if (upos === 'ADP')
      isSource = isSource && leads.includes(view.lower(at)) && isPublished(view, at, language.speech.sources)
    else if (!NOMINAL.has(upos) && !(upos === 'VERB' && lemma !== '' && isSource)) return undefined
  }
  return undefined
}

const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN'])

/** « selon les chiffres de », « selon une information révélée par »: what leads to the name is said, not a person. */
function isPublished(view: TokenView, at: number, sources: readonly string[]): boolean {
  for (let before = at - 1; before > at - 5; before--) {
    const { upos = '', lemma = '' } = view.word(before) ?? {}
    if (upos === 'NOUN') return sources.includes(lemma)
  }
  return false
}

function named(view: TokenView, mention: Mention | undefined): Found | undefined {
  return mention?.type === 'person' && mention.form === 'name' && view.lower(view.after(mention)) === ','
    ? { end: view.after(mention), speaker: { mention: mention.id } }
    : undefined
}
