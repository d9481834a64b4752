import { writeKnowledge } from '../../store/knowledge-file.ts'
import { loadKnowledge, READING_FLAGS } from '../load.ts'
import { writeResult } from '../output.ts'
import { summary } from '../summary.ts'
import type { Verb } from '../verb.ts'

const DEFAULT_STORE = 'graph.relata'

export const buildVerb: Verb = {
  name: 'build',
  summary: 'read articles and keep all they say in a store',
  usage: '<article…> [-o graph.relata]',
  flags: ['out', ...READING_FLAGS],
  examples: ['build articles/ -o graph.relata', 'build dispatch.txt --date 2023-12-08'],
  run: async (call, io) => {
    const out = call.values.out ?? DEFAULT_STORE
    const knowledge = await loadKnowledge('build', call, io)
    if (knowledge.documents.length === 0) return 1
    writeResult(out, [writeKnowledge(knowledge)], io)
    if (out !== '-') io.out(`${summary(knowledge)}kept in ${out}\n`)
    return 0
  },
}
