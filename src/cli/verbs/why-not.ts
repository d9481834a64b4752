import { type Absence, findAbsences } from '../../claim/absence.ts'
import { withAdditions } from '../../claim/patterns/user-language.ts'
import { InputError } from '../../errors.ts'
import { indexKnowledge } from '../../graph/knowledge-index.ts'
import { hasLanguage, loadLanguage } from '../../language/language.ts'
import type { Document, Entity, Knowledge } from '../../model.ts'
import type { Options } from '../../options.ts'
import { match } from '../../query/match.ts'
import { findEntities } from '../../query/names.ts'
import { claimParagraph, oneLine } from '../claim-text.ts'
import { parseEdge, type TypedEdge } from '../edge.ts'
import { loadKnowledge, READING_FLAGS, readingOptions } from '../load.ts'
import { suggestion } from '../nearest.ts'
import type { Verb } from '../verb.ts'

/** So many ways in which it was nearly said are shown. */
const MOST = 3

export const whyNotVerb: Verb = {
  name: 'why-not',
  summary: 'show why something is not in the graph: the rule that came nearest, and what it lacked',
  usage: '<store | article…> "A relation B"',
  flags: READING_FLAGS,
  examples: ['why-not article.txt "Canada member_of ONU"'],
  run: async (call, io) => {
    const typed = call.inputs.at(-1)
    if (typed === undefined || call.inputs.length < 2) {
      throw new InputError('why-not: articles and what they do not say are needed. Write: why-not a.txt "A met_with B"')
    }
    const edge = parseEdge(typed, 'why-not')
    const inputs = call.inputs.slice(0, -1)
    const knowledge = await loadKnowledge('why-not', { ...call, inputs }, io)
    if (knowledge.documents.length === 0) return 1
    io.out(answer(knowledge, edge, inputs.some(input => input.endsWith('.relata')) ? {} : readingOptions(call)))
    return 0
  },
}

/** What lacks, the nearest first; or that nothing lacks. */
function answer(knowledge: Knowledge, edge: TypedEdge, options: Options): string {
  const said = match(knowledge, edge)
  if (said.length > 0) {
    return `It is in the graph:\n${said.map(({ claim }) => claimParagraph(knowledge, claim)).join('')}`
  }
  const unknown = [edge.subject, edge.object].filter(name => findEntities(knowledge, name).length === 0)
  if (unknown.length > 0) return unknown.map(name => `${nobody(knowledge, name)}\n`).join('')
  const between = [
    ...match(knowledge, { subject: edge.subject, object: edge.object }),
    ...match(knowledge, { subject: edge.object, object: edge.subject }),
  ]
  const others = [...new Set(between.map(({ claim }) => claim))]
  const found = knowledge.documents.flatMap(document => absencesOf(knowledge, document, edge, options))
  const nearest = found.toSorted((a, b) => a.distance - b.distance).slice(0, MOST)
  return [
    ...(nearest.length === 0 ? ['No article names both.\n'] : nearest.map(absenceText)),
    ...(others.length === 0
      ? []
      : ['What is said of the two:\n', ...others.map(claim => claimParagraph(knowledge, claim))]),
  ].join('\n')
}

interface PlacedAbsence extends Absence {
  readonly document: Document
}

function absencesOf(
  knowledge: Knowledge,
  document: Document,
  { relation, subject, object }: TypedEdge,
  { patterns }: Options,
): readonly PlacedAbsence[] {
  if (!hasLanguage(document.language)) return []
  const language = withAdditions(loadLanguage(document.language), {
    ...(knowledge.types && { types: knowledge.types }),
    ...(patterns && { patterns }),
  })
  const mentionsOf = (name: string): ReadonlySet<Entity['mentions'][number]> =>
    new Set(findEntities(knowledge, name).flatMap(({ mentions }) => mentions))
  const question = { relation, subjects: mentionsOf(subject), objects: mentionsOf(object) }
  return findAbsences(document, language, question).map(absence => ({ ...absence, document }))
}

function absenceText({ reason, rule, sentence, document }: PlacedAbsence): string {
  const rows = [
    `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
    ...(sentence ? [`  sentence    ${oneLine(document.text.slice(sentence.start, sentence.end))}`] : []),
    ...(rule === undefined ? [] : [`  rule        ${rule}`]),
    `  article     ${document.uri}${sentence ? `, characters ${sentence.start} to ${sentence.end}` : ''}`,
  ]
  return `${rows.join('\n')}\n`
}

/** Names are near where they share a word, or are written nearly the same. */
function nobody(knowledge: Knowledge, name: string): string {
  const { entities } = indexKnowledge(knowledge)
  const wanted = wordsOf(name)
  const sharing = [...entities.values()].filter(entity =>
    [entity.name, ...entity.names].some(other => wordsOf(other).some(word => wanted.includes(word))),
  )
  const near = sharing.map(entity => `"${entity.name}"`).slice(0, MOST)
  const hint =
    near.length > 0
      ? ` Near it: ${near.join(', ')}.`
      : suggestion(
          name,
          knowledge.entities.map(entity => entity.name),
        )
  return `Nobody and nothing of that name is found, got "${name}".${hint}`
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2)
}
