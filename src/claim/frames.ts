import type { EventWord } from '../language/lexicons.ts'
import type { MentionId } from '../model.ts'
import type { ClaimContext } from './context.ts'
import type { Group } from './noun-phrases.ts'

/** A word that tells an event, where it stands, and the groups of participants of its sentence. */
export interface EventUse {
  readonly word: EventWord
  readonly at: number
  readonly groups: readonly Group[]
}

/** Those who take part, and the tokens (half-open) that say how firmly. */
export interface Participation {
  readonly participants: readonly MentionId[]
  readonly first: number
  readonly end: number
  readonly frame: string
}

type Frame = (context: ClaimContext, use: EventUse) => Participation | undefined

/** How many tokens a frame may span. */
const REACH = 14

/** How a word takes its participants; a row of `events.json` names the frames that its words allow. */
const FRAMES: Readonly<Record<string, Frame>> = {
  'pair-has': pairHas,
  'pair-meets': pairMeets,
  between,
  'subject-object': (context, use) => subjectAnd(context, use, use.at + 1),
  'subject-with': (context, use) => subjectAnd(context, use, afterWith(context, use.at + 1)),
  'of-organisation': ofOrganisation,
}

/** The first frame of the word that fits. */
export function readParticipation(context: ClaimContext, use: EventUse): Participation | undefined {
  for (const name of use.word.frames) {
    const found = FRAMES[name]?.(context, use)
    if (found) return found
  }
  return undefined
}

/** « A et B ont eu des entretiens ». */
function pairHas({ view, language }: ClaimContext, { groups, at }: EventUse): Participation | undefined {
  const group = groups.findLast(candidate => candidate.end <= at && candidate.members.length > 1)
  if (!group || at - group.end > REACH || !language.events.support.includes(view.lower(group.end))) return undefined
  return { participants: mentionsOf(group), first: group.end, end: at, frame: 'pair-has' }
}

/** « A et B se sont rencontrés ». */
function pairMeets({ view }: ClaimContext, { groups, at }: EventUse): Participation | undefined {
  const group = groups.findLast(candidate => candidate.end <= at && candidate.members.length > 1)
  if (!group || at - group.end > REACH / 2) return undefined
  const reflexive = [view.lower(group.end), view.lower(group.end + 1)].some(word => word === 'se' || word === "s'")
  return reflexive ? { participants: mentionsOf(group), first: group.end, end: at + 1, frame: 'pair-meets' } : undefined
}

/** « la rencontre entre A et B ». */
function between({ view }: ClaimContext, { groups, at }: EventUse): Participation | undefined {
  const group = groups.find(candidate => candidate.first > at && candidate.members.length > 1)
  if (!group || group.first - at > REACH / 2) return undefined
  for (let before = at + 1; before < group.first; before++) {
    if (view.lower(before) === 'entre')
      return { participants: mentionsOf(group), first: at, end: before, frame: 'between' }
  }
  return undefined
}

/** « A a rencontré B », « A s’est entretenu avec B »: `from` is where B may begin. */
function subjectAnd(context: ClaimContext, { groups, at }: EventUse, from: number): Participation | undefined {
  const { view, language } = context
  const object = groups.find(group => group.first >= from && group.first - from <= 1)
  const subject = groups.findLast(group => group.end <= at)
  if (from < 0 || !object || !subject || at - subject.end > REACH / 2) return undefined
  const adjacent = object.first === from || language.words.articles.includes(view.lower(from))
  if (!adjacent || hasStop(view.lower, subject.end, at)) return undefined
  const participants = [...mentionsOf(subject), ...mentionsOf(object)]
  return { participants, first: subject.end, end: at + 1, frame: 'subject-object' }
}

/** The index after « avec », where it follows within a few words. */
function afterWith({ view, language }: ClaimContext, from: number): number {
  for (let at = from; at < from + REACH / 2; at++) if (language.events.with.includes(view.lower(at))) return at + 1
  return -1
}

/** « le sommet de l’Organisation … ». */
function ofOrganisation(context: ClaimContext, { at }: EventUse): Participation | undefined {
  const { view, language } = context
  let next = at + 1
  while (next <= at + 3 && language.words.of.concat("l'", 'la').includes(view.lower(next))) next++
  const mention = next > at + 1 ? view.mentionAt(next) : undefined
  if (mention?.type !== 'organisation') return undefined
  return { participants: [mention.id], first: at, end: at + 1, frame: 'of-organisation' }
}

function hasStop(lower: (at: number) => string, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (/^[.,;:«»()]$/.test(lower(at))) return true
  return false
}

function mentionsOf(group: Group): MentionId[] {
  return group.members.map(member => member.mention)
}
