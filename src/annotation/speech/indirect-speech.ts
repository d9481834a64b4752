import type { Sentence } from '../../model.ts'
import { overlaps } from '../../text/span.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { readAccording } from './according-speech.ts'
import { readAsSaid } from './as-said.ts'
import { type SpeakerContext, speakerAfter } from './speakers.ts'
import { contentOf } from './speech-content.ts'
import { speechVerbAt } from './speech-verbs.ts'
import { speakerOf } from './subject-speaker.ts'
import { readClauses } from './told-clause.ts'
import type { Utterance } from './utterance.ts'

/** Speech without quotation marks: « X a dit que … », « …, a dit X », « X annonce sa démission », « selon X, … ». */
export function findIndirectSpeech(context: SpeakerContext): Utterance[] {
  const { syntax, language } = context
  const told = syntax.words.flatMap(({ upos, lemma }, at) =>
    upos === 'VERB' && language.speech.verbs.includes(lemma) ? (readVerb(context, at) ?? []) : [],
  )
  const inserted = [true, false].map(sure =>
    context.view.sentences.flatMap(sentence => readInserted(context, sentence, sure) ?? []),
  )
  const [surely = [], likely = []] = inserted
  const clauses = context.view.sentences.flatMap(sentence => readClauses(context, sentence))
  const according = context.view.sentences.flatMap(sentence => readAccording(context, sentence))
  const asSaid = context.view.sentences.flatMap(sentence => readAsSaid(context, sentence))
  return [...asSaid, ...surely, ...told, ...likely, ...clauses, ...according].filter(
    (utterance, index, all) => all.findIndex(other => overlaps(other.cue, utterance.cue)) === index,
  )
}

/** « n’a pas dit que »: nobody said it. */
function isNegated(syntax: SpeakerContext['syntax'], verb: number, { certainty }: SpeakerContext['language']): boolean {
  const lemmas = syntax.children(verb).map(child => syntax.words[child]?.lemma ?? '')
  const has = (words: readonly string[]): boolean => lemmas.some(lemma => words.includes(lemma))
  return has(certainty.negations) && has(certainty.negationEnds)
}

function readVerb(context: SpeakerContext, verb: number): Utterance | undefined {
  const { syntax, language } = context
  const content = isNegated(syntax, verb, language) ? undefined : contentOf(syntax, verb, language)
  const speaker = content && speakerOf(context, verb)
  const word = syntax.words[verb]
  if (!content || !speaker || !word) return undefined
  return { content, direct: false, verb: word.lemma, cue: { start: word.start, end: word.end }, speaker }
}

/**
 * « …, a déclaré X »: an inverted verb of saying after a comma tells who says what stands before it. The sure ones are those
 * behind a whole clause whose verb has no person for an object: the tree may take X for what is said.
 */
function readInserted(context: SpeakerContext, sentence: Sentence, sure: boolean): Utterance | undefined {
  const { view, language } = context
  const [first, end] = sentence.tokens
  for (let at = first + 2; at < end; at++) {
    const verb = view.lower(at - 1) === ',' ? speechVerbAt(view, at, language) : undefined
    if (!verb) continue
    const isJudging = language.speech.judging.includes(verb.lemma)
    const isWhole = isClause(view, first, at - 1)
    // « La présidente, X, a félicité Y »: what stands before is who does it, and nothing that Y says.
    if ((sure && isJudging) || (!isWhole && (sure || isJudging))) continue
    const speaker = speakerAfter(context, verb, end)
    if (!speaker) continue
    const content = view.span(first, at - 1)
    return { content, direct: false, verb: verb.lemma, cue: view.span(verb.first, verb.end), speaker }
  }
  return undefined
}

/** Whether a stretch has a finite verb of its own, not one behind « qui »: « X, qui dirige Y » is none. */
function isClause(view: TokenView, first: number, end: number): boolean {
  let isRelative = false
  for (let at = first; at < end; at++) {
    const { feats = '' } = view.word(at) ?? {}
    if (view.lower(at) === ',') isRelative = false
    else if (feats.includes('PronType=Rel')) isRelative = true
    else if (!isRelative && feats.includes('VerbForm=Fin')) return true
  }
  return false
}
