import { FORMATS, formatOf } from '../../export/formats.ts'
import { VIEWS } from '../../graph/attributes.ts'
import { loadKnowledge, READING_FLAGS } from '../load.ts'
import { writeResult } from '../output.ts'
import { choiceValue } from '../parse.ts'
import type { Verb } from '../verb.ts'

const FORMAT_NAMES: readonly string[] = FORMATS.map(format => format.name)

export const exportVerb: Verb = {
  name: 'export',
  summary: 'write the graph for another program',
  usage: `<store | article…> [--format ${FORMAT_NAMES.join('|')}] [-o FILE]`,
  flags: ['format', 'view', 'out', ...READING_FLAGS],
  examples: ['export graph.relata --format graphml -o graph.graphml', 'export article.txt --format json'],
  run: async (call, io) => {
    const format = formatOf(choiceValue(call, 'format', FORMAT_NAMES) ?? 'json')
    const view = choiceValue(call, 'view', VIEWS)
    const knowledge = await loadKnowledge('export', call, io)
    if (knowledge.documents.length === 0) return 1
    writeResult(call.values.out, format.write(knowledge, view === undefined ? {} : { view }), io)
    return 0
  },
}
