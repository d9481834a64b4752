import { annotate, type FullyAnnotated } from '../annotation/annotate.ts'
import type { Language } from '../language/language.ts'
import type { Document, MentionId, RelationName, Sentence, Span, UserName } from '../model.ts'
import { fits } from '../ontology/fits.ts'
import { relationIn } from '../ontology/ontology.ts'
import { contains, spansWithin } from '../text/span.ts'
import { type ClaimContext, claimContext } from './context.ts'
import { extractClaims } from './extract.ts'
import { type PatternTrial, type Stop, tryPatterns } from './patterns/patterns.ts'

/** What somebody asks for and does not find: a relation between any mention of one side and any of the other. */
export interface Question {
  readonly relation: RelationName | UserName
  readonly subjects: ReadonlySet<MentionId>
  readonly objects: ReadonlySet<MentionId>
}

/** One way in which a document came near to saying it, and what was lacking. */
export interface Absence {
  /** How much was lacking: less is nearer. */
  readonly distance: number
  readonly reason: string
  /** The rule that stopped, where one was tried. */
  readonly rule?: string
  readonly sentence?: Span
}

/** What stopped each rule that could have told it in a document, the nearest first; of equals the first in the text. */
export function findAbsences(document: Document, language: Language, question: Question): readonly Absence[] {
  const annotated = annotate(document, language)
  const context = claimContext(annotated, language)
  const unfit = misfits(context, question)
  if (unfit.length > 0) return unfit
  const found = [
    ...refusals(annotated, context, question),
    ...trials(context, question),
    ...offices(context, question),
    ...wordless(context, question),
  ]
  return found.toSorted((a, b) => a.distance - b.distance || (a.sentence?.start ?? 0) - (b.sentence?.start ?? 0))
}

/** The ontology does not let the relation lead from the one to the other. */
function misfits(context: ClaimContext, { relation, subjects, objects }: Question): readonly Absence[] {
  const { subject, object } = relationIn(context.language.ontology, relation)
  return (
    [
      ['subject', subject, subjects],
      ['object', object, objects],
    ] as const
  ).flatMap(([end, allowed, ids]) => {
    const mentions = [...ids].flatMap(id => context.mention(id) ?? [])
    if (mentions.length === 0 || mentions.some(({ type, kind }) => fits(allowed, type, kind))) return []
    const [{ type = '', kind } = {}] = mentions
    const got = kind === undefined ? type : `${type}/${kind}`
    return [
      { distance: 0, reason: `the ${end} of ${relation} must be one of ${allowed.join(', ')}, and this is ${got}` },
    ]
  })
}

/** A claim was made of it, and the gate refused it. */
function refusals(annotated: FullyAnnotated, context: ClaimContext, question: Question): readonly Absence[] {
  const { rejected } = extractClaims(annotated, context.language)
  return rejected.flatMap(({ claim, reason }) => {
    const ends = [claim.subject, claim.object] as readonly MentionId[]
    if (claim.relation !== question.relation || !isAsked(context, question, [ends.slice(0, 1), ends.slice(1)]))
      return []
    return [
      { distance: 1, reason: `it was read and refused: ${reason}`, rule: claim.origin.rule, sentence: claim.evidence },
    ]
  })
}

/**
 * A word of a rule stands in a sentence that names one of the two, and the rule read nothing or something else. Of the rules
 * of one word, the one that came nearest.
 */
function trials(context: ClaimContext, question: Question): readonly Absence[] {
  const nearest = new Map<number, Absence>()
  for (const trial of tryPatterns(context)) {
    const sentence = context.sentenceAt(trial.trigger)
    if (trial.pattern.relation !== question.relation || !sentence) continue
    const near = nearness(context, question, sentence)
    if (near === 0 || trial.pairs.some(pair => isAsked(context, question, [[pair[0]], [pair[1]]]))) continue
    const distance = 4 - near + STEPS[trial.stopped ?? 'ontology']
    const { start, end } = trial.trigger
    if ((nearest.get(start)?.distance ?? Number.POSITIVE_INFINITY) <= distance) continue
    const word = context.document.text.slice(start, end)
    const reason = `the rule has its word « ${word} » here, but ${lack(context, trial)}`
    nearest.set(start, { distance, reason, rule: trial.pattern.rule, sentence })
  }
  return [...nearest.values()]
}

/** How far a rule was from reading something, where as many of the two are named. */
const STEPS: Readonly<Record<Stop, number>> = { ontology: 0, object: 0.2, subject: 0.4, reflexive: 0.6, with: 0.7 }

function lack(context: ClaimContext, { pattern, stopped, subjects, objects, pairs }: PatternTrial): string {
  const names = (ids: readonly MentionId[]): string => ids.map(id => context.nameOf(id)).join(', ')
  const roles = (list: readonly string[]): string => list.map(role => `"${role}"`).join(' or ')
  switch (stopped) {
    case 'reflexive':
      return 'without « se »'
    case 'with':
      return `without ${(pattern.with ?? []).map(lemma => `"${lemma}"`).join(' or ')} as its object`
    case 'subject':
      return `nobody that is named stands in the role ${roles(pattern.subject)}`
    case 'object':
      return `it finds only ${names(subjects)}: nobody that is named stands in the role ${roles(pattern.object ?? [])}`
    case 'ontology':
      return `the ontology does not allow it between ${names(subjects)} and ${names(pattern.object ? objects : subjects)}`
    default:
      return `it reads ${pairs.map(([left, right]) => `${context.nameOf(left)} and ${context.nameOf(right)}`).join('; ')}`
  }
}

/** A title of the relation stands in a sentence that names one of the two. */
function offices(context: ClaimContext, question: Question): readonly Absence[] {
  return context.annotated.titles.flatMap(title => {
    const sentence = context.sentenceAt(title)
    if (title.relation !== question.relation || !sentence) return []
    const near = nearness(context, question, sentence)
    const holder = title.holder ?? title.description
    const ends = [holder === undefined ? [] : [holder], title.of] as const
    if (near === 0 || isAsked(context, question, title.inverse ? [ends[1], ends[0]] : ends)) return []
    const word = context.document.text.slice(title.head.start, title.head.end)
    const who = holder === undefined ? 'nobody' : context.nameOf(holder)
    const of = title.of.length === 0 ? 'nothing that is named' : title.of.map(id => context.nameOf(id)).join(', ')
    return [
      {
        distance: 4 - near,
        reason: `the title « ${word} » is read as held by ${who}, of ${of}`,
        rule: 'title',
        sentence,
      },
    ]
  })
}

/** Both stand in one sentence, or never do. */
function wordless(context: ClaimContext, question: Question): readonly Absence[] {
  const { sentences } = context.annotated
  const together = sentences.filter(sentence => nearness(context, question, sentence) === 2)
  const { verbs, nouns } = context.language.patterns
  const words = [...verbs, ...nouns]
    .filter(({ relation }) => relation === question.relation)
    .flatMap(({ lemmas }) => lemmas)
  const looked = words.length === 0 ? '' : `; among them are ${[...new Set(words)].slice(0, MOST_WORDS).join(', ')}`
  if (together.length > 0) {
    const reason = `both are named here, but no rule read a word for ${question.relation} between them${looked}`
    return together.map(sentence => ({ distance: 5, reason, sentence }))
  }
  const sides = [question.subjects, question.objects].map(ids =>
    sentences.filter(sentence => names(context, ids, sentence)),
  )
  if (sides.some(side => side.length === 0)) return []
  const [near, other] = closest(sides[0] ?? [], sides[1] ?? [])
  if (!near || !other) return []
  const reason = `the two are never named in one sentence; nearest they are in this one and in « ${textOf(context, other)} »`
  return [{ distance: 6, reason, sentence: near }]
}

const MOST_WORDS = 12

/** How many of the two a sentence names, by name or by what stands for it. */
function nearness(context: ClaimContext, { subjects, objects }: Question, sentence: Sentence): 0 | 1 | 2 {
  const [left, right] = [names(context, subjects, sentence), names(context, objects, sentence)]
  return left && right ? 2 : left || right ? 1 : 0
}

function names({ annotated }: ClaimContext, ids: ReadonlySet<MentionId>, sentence: Span): boolean {
  return spansWithin(annotated.mentions, sentence).some(mention => contains(sentence, mention) && ids.has(mention.id))
}

function isAsked(
  { language }: ClaimContext,
  { relation, subjects, objects }: Question,
  [left, right]: readonly [readonly MentionId[], readonly MentionId[]] | readonly (readonly MentionId[])[],
): boolean {
  const has = (ids: readonly MentionId[] | undefined, wanted: ReadonlySet<MentionId>): boolean =>
    (ids ?? []).some(id => wanted.has(id))
  if (has(left, subjects) && has(right, objects)) return true
  return relationIn(language.ontology, relation).symmetric === true && has(left, objects) && has(right, subjects)
}

function closest(left: readonly Sentence[], right: readonly Sentence[]): readonly [Sentence?, Sentence?] {
  let best: readonly [Sentence?, Sentence?] = []
  let least = Number.POSITIVE_INFINITY
  for (const a of left) {
    for (const b of right) {
      const distance = Math.abs(a.start - b.start)
      if (distance < least) [best, least] = [[a, b], distance]
    }
  }
  return best
}

function textOf({ document }: ClaimContext, { start, end }: Span): string {
  return document.text.slice(start, end).replace(/\s+/g, ' ').trim()
}
