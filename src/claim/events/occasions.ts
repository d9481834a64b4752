import type { Argument } from '../../annotation/syntax/predicates.ts'
import type { ClaimContext } from '../context.ts'
import { leadersOf } from '../patterns/clause-leaders.ts'
import { argumentsOf } from '../patterns/subject-before.ts'

/** How far a noun may stand below the verb: « à l’issue d’une visite à X, Y a dit ». */
const STEPS = 3

/**
 * « lors d’un déplacement à X, Y a promis », « au cours de son séjour »: who does what the noun says in the role `occasion`,
 * the subject of the clause. « la visite » may be anybody’s.
 */
export function subjectOfOccasion(context: ClaimContext, noun: number): Argument[] {
  const { syntax } = context
  const determiner = syntax.child(noun, 'det')
  if (determiner === undefined || syntax.hasFeature(determiner, 'Definite=Def')) return []
  const { occasions } = context.language.events
  const verb = verbOfOccasion(context, noun, [...occasions, ...context.language.patterns.during])
  if (verb === undefined) return []
  return leadersOf(syntax, verb, argumentsOf(context, verb)).map(({ word }) => ({ role: 'occasion', word }))
}

/** The verb of what is done on an occasion, by its noun: « lors de », « au cours de »; none elsewhere. */
export function occasionOf(context: ClaimContext, noun: number): number[] {
  const verb = verbOfOccasion(context, noun, context.language.events.occasions)
  return verb === undefined ? [] : [verb]
}

/** The verb above a noun, where one of the leading words stands between the two or right before the noun. */
function verbOfOccasion({ syntax }: ClaimContext, noun: number, leading: readonly string[]): number | undefined {
  const leads = (lemma: string): boolean => leading.includes(lemma)
  // The tree may hang both « lors » and « d’un déplacement » on the verb.
  const first = Math.min(noun, ...syntax.children(noun))
  let isOccasion = leads(syntax.caseOf(noun)) || leads(syntax.words[first - 1]?.lemma.toLowerCase() ?? '')
  for (let at = noun, steps = 0; steps < STEPS; steps++) {
    const { relation = '', head = -1 } = syntax.words[at] ?? {}
    const above = syntax.words[head]
    if (!above || !BELOW.has(relation)) return undefined
    if (above.upos === 'VERB') return isOccasion ? head : undefined
    if (above.upos !== 'NOUN' && above.upos !== 'ADV') return undefined
    isOccasion ||= leads(above.lemma)
    at = head
  }
  return undefined
}

const BELOW: ReadonlySet<string> = new Set(['obl', 'nmod', 'advmod'])
