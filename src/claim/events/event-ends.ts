import type { EventMention } from '../../model.ts'
import { relationIn } from '../../ontology/ontology.ts'
import { isOfBareLists } from '../bodies/listed-names.ts'
import { dateNear } from '../circumstances.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, endOf } from '../draft.ts'
import { byLemma } from '../patterns/lemma-index.ts'
import type { PatternTrial } from '../patterns/patterns.ts'

/** An event mention and the word that tells it. */
interface Told {
  readonly word: number
  readonly event: EventMention
}

/**
 * « X a condamné l’attentat »: what a verb tells of somebody and an event, where nobody stands in the role of its object. An
 * event of his own (« défend sa visite ») is none that he takes a stand on.
 */
export function draftsOnEvents(
  context: ClaimContext,
  trials: readonly PatternTrial[],
  told: readonly Told[],
): readonly Draft[] {
  const byWord = new Map(told.map(({ word, event }) => [word, event]))
  return trials.flatMap(trial => {
    const { relation, rule } = trial.pattern
    const sentence = context.sentenceAt(trial.trigger)
    if (!relation || !sentence || trial.stopped !== 'object' || !takesEvents(context, trial)) return []
    const { status, trigger, things } = trial
    const date = dateNear(context, sentence, trigger)
    const common = { relation, status, ...(date && { date }), trigger, evidence: sentence, confidence: 0.8, rule }
    const subjects = trial.subjects.flatMap(id => context.mention(id) ?? [])
    const voted = things.length === 0 && isOfBareLists(trial.pattern) ? context.syntax.headOf(trigger) : undefined
    return [...things, ...(voted === undefined ? [] : [voted])].flatMap(word => {
      const event = word === voted ? lastVoted(word, told) : (byWord.get(word) ?? takenUp(context, word, told))
      const span = context.syntax.words[word]
      if (!event || !span) return []
      const object = { node: event.id, span: { start: span.start, end: span.end } }
      return subjects.map(subject => ({ ...common, subject: endOf(subject), object }))
    })
  })
}

function takesEvents({ syntax, language }: ClaimContext, { pattern, trigger }: PatternTrial): boolean {
  const { relation, ends } = pattern
  const verb = syntax.headOf(trigger)
  if (!relation || verb === undefined || syntax.words[verb]?.upos !== 'VERB') return false
  const types = ends?.object ?? relationIn(language.ontology, relation).object
  return types.includes('event')
}

/** « Ont voté contre : A, B et C »: what was voted on is the last agreement told before. */
function lastVoted(word: number, told: readonly Told[]): EventMention | undefined {
  return told.findLast(other => other.word < word && other.event.type === 'agreement')?.event
}

/** The last event of its type that was told before a word which only takes it up: « cette attaque ». */
function takenUp({ syntax, language }: ClaimContext, word: number, told: readonly Told[]): EventMention | undefined {
  const row = byLemma(language.events.nouns).get(syntax.words[word]?.lemma ?? '')?.[0]
  if (!row || !isDefinite({ syntax, language }, word)) return undefined
  return told.findLast(other => other.word < word && other.event.type === row.event)?.event
}

/** « l’attaque », « ces attentats »: with nothing that would tell of another. */
function isDefinite({ syntax, language }: Pick<ClaimContext, 'syntax' | 'language'>, word: number): boolean {
  const below = syntax.children(word)
  if (below.some(child => syntax.words[child]?.relation === 'nmod')) return false
  const { indefinites, possessives } = language.words
  const forms = below.flatMap(child => {
    const { relation = '', form = '' } = syntax.words[child] ?? {}
    return relation === 'det' ? [form.toLowerCase()] : []
  })
  return forms.some(form => !indefinites.includes(form) && !possessives.includes(form))
}
