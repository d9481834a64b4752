import { InputError } from '../../errors.ts'
import type { Knowledge } from '../../model.ts'
import { findThings } from '../../query/names.ts'
import { type Path, paths, type Step } from '../../query/paths.ts'
import { oneLine } from '../claim-text.ts'
import { loadKnowledge, READING_FLAGS } from '../load.ts'
import { numberValue } from '../parse.ts'
import type { Verb } from '../verb.ts'

const MOST_PATHS = 1000

export const pathVerb: Verb = {
  name: 'path',
  summary: 'show how two are connected, and who says so at each step',
  usage: '<store | article…> <A> <B>',
  flags: ['limit', 'json', ...READING_FLAGS],
  examples: ['path graph.relata ONU Haïti', 'path articles/ "Union européenne" Canada --limit 3'],
  run: async (call, io) => {
    const [a, b] = call.inputs.slice(-2)
    if (a === undefined || b === undefined || call.inputs.length < 3) {
      throw new InputError('path: a store or an article and two names are needed. Write: relata path graph.relata A B')
    }
    const limit = numberValue(call, 'limit', [1, MOST_PATHS])
    const knowledge = await loadKnowledge('path', { ...call, inputs: call.inputs.slice(0, -2) }, io)
    if (knowledge.documents.length === 0) return 1
    const found = paths(knowledge, a, b, limit === undefined ? {} : { limit })
    if (call.switches.has('json')) io.out(`${JSON.stringify(found, undefined, 2)}\n`)
    else io.out(found.map(pathText).join('\n'))
    if (found.length === 0) io.err(nothingFound(knowledge, [a, b]))
    return found.length === 0 ? 1 : 0
  },
}

function nothingFound(knowledge: Knowledge, names: readonly string[]): string {
  const unknown = names.filter(name => findThings(knowledge, name).size === 0)
  if (unknown.length > 0) return `path: nobody here is called "${unknown.join('" or "')}". Check the name.\n`
  return `path: nothing connects "${names.join('" and "')}".\n`
}

function pathText({ nodes, steps }: Path): string {
  return `${nodes.map(node => node.label).join(' – ')}\n${steps.map(stepText).join('')}`
}

/** A step with all that connects its two ends, each with the sentence and who says so. */
function stepText({ from, to, edges }: Step): string {
  return edges
    .map(edge => {
      const [left, right] = edge.forward ? [from, to] : [to, from]
      const details = [edge.status, edge.date, edge.place].filter(detail => detail !== undefined).join(', ')
      const source = edge.source === '' ? '' : `    ${edge.source}\n`
      return `  ${left.label} ${edge.label} ${right.label} (${details})\n    ${oneLine(edge.quote)}\n${source}`
    })
    .join('')
}
