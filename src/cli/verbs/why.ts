import { InputError } from '../../errors.ts'
import type { Claim, Knowledge } from '../../model.ts'
import { match } from '../../query/match.ts'
import { parseEdge } from '../edge.ts'
import { loadKnowledge, READING_FLAGS } from '../load.ts'
import type { Verb } from '../verb.ts'
import { whyText } from '../why-text.ts'

export const whyVerb: Verb = {
  name: 'why',
  summary: 'show what a claim rests on: its sentence, who says so, when, and by which rule it was read',
  usage: '<store | article…> <claim | "A relation B">',
  flags: READING_FLAGS,
  examples: ['why graph.relata clm-4c1f0a2b', 'why article.txt "Canada member_of ONU"'],
  run: async (call, io) => {
    const edge = call.inputs.at(-1)
    if (edge === undefined || call.inputs.length < 2) {
      throw new InputError('why: a store or an article and a claim are needed. Write: why graph.relata "A met_with B"')
    }
    const choose = claimChooser(edge)
    const knowledge = await loadKnowledge('why', { ...call, inputs: call.inputs.slice(0, -1) }, io)
    if (knowledge.documents.length === 0) return 1
    const claims = choose(knowledge)
    if (claims.length === 0) {
      io.err(`why: nothing says that, got "${edge}". "relata why-not" tells what lacks, "relata query" what is said.\n`)
      return 1
    }
    io.out(claims.map(claim => whyText(knowledge, claim)).join('\n'))
    return 0
  },
}

/** Finds the claims meant by an id, by the start of one, or by two names around a relation. */
function claimChooser(edge: string): (knowledge: Knowledge) => readonly Claim[] {
  if (/^clm-[0-9a-f]*$/.test(edge)) return ({ claims }) => claims.filter(claim => claim.id.startsWith(edge))
  const pattern = parseEdge(edge, 'why')
  return knowledge => match(knowledge, pattern).map(({ claim }) => claim)
}
