import { DataError } from '../../errors.ts'
import type { Span } from '../../model.ts'
import { type AnnotatedText, type MappingRow, SAME } from './annotated.ts'

/** The classes of RELX (those of KBP-37) that are ours, from the first that they name to the second. Titles, years and `no_relation` are none. */
export const RELX_MAPPING: readonly MappingRow[] = [
  { type: 'per:employee_of', ours: ['works_for', 'member_of', 'minister_of', 'ambassador_of', 'spokesperson_of'] },
  {
    type: 'org:top_members/employees',
    reversed: ['head_of', 'president_of', 'works_for', 'member_of', 'minister_of', 'spokesperson_of'],
  },
  { type: 'per:countries_of_residence', ours: ['lives_in', 'citizen_of'] },
  { type: 'per:stateorprovinces_of_residence', ours: ['lives_in'] },
  { type: 'per:cities_of_residence', ours: ['lives_in'] },
  { type: 'per:country_of_birth', ours: ['born_in', 'citizen_of'] },
  { type: 'per:origin', ours: ['citizen_of'] },
  { type: 'per:spouse', ours: ['spouse_of'] },
  { type: 'per:alternate_names', ours: [SAME] },
  { type: 'org:alternate_names', ours: [SAME] },
  { type: 'org:country_of_headquarters', ours: ['headquartered_in', 'part_of'] },
  { type: 'org:stateorprovince_of_headquarters', ours: ['headquartered_in'] },
  { type: 'org:city_of_headquarters', ours: ['headquartered_in'] },
  { type: 'org:subsidiaries', ours: ['owns'], reversed: ['subsidiary_of', 'part_of'] },
  { type: 'org:members', reversed: ['member_of', 'part_of'] },
  { type: 'org:founded_by', reversed: ['founded'] },
]

const SENTENCE = /^(\d+)\t"(.*)"\s*$/
const LABEL = /^(?:no_relation|([\w:/]+)\((e[12]),(e[12])\))$/

/** Whether a file holds sentences with two marked names and the relation below each, as SemEval 2010 and RELX have them. */
export function isRelx(content: string): boolean {
  const [first = ''] = content.split('\n', 1)
  return SENTENCE.test(first) && /<e1>.*<\/e1>/.test(first)
}

/**
 * The sentences of a file, without the marks.
 * @throws DataError naming file and line.
 */
export function readRelx(content: string, path: string): readonly AnnotatedText[] {
  const lines = content.split('\n').map(line => line.trim())
  return lines.flatMap((line, at) => {
    const [, name, marked] = SENTENCE.exec(line) ?? []
    if (name === undefined || marked === undefined) return []
    const label = lines[at + 1] ?? ''
    const [, type, subject, object] = LABEL.exec(label) ?? []
    if (type === undefined && label !== 'no_relation') {
      throw new DataError(`${path}:${at + 2}: not a relation, got "${label}". Write it as "per:spouse(e1,e2)".`)
    }
    const { text, spans } = withoutMarks(marked)
    const nodes = ['e1', 'e2'].map(id => {
      const span = spans[id]
      if (!span)
        throw new DataError(`${path}:${at + 1}: no name is marked ${id}. Write it between <${id}> and </${id}>.`)
      return { id, type: '', spans: [span], names: [] }
    })
    const facts = type !== undefined && subject && object ? [{ type, subject, object }] : []
    return [{ name, text, nodes, facts }]
  })
}

function withoutMarks(marked: string): { readonly text: string; readonly spans: Readonly<Record<string, Span>> } {
  const spans: Record<string, Span> = {}
  let text = ''
  let open: { readonly id: string; readonly start: number } | undefined
  for (const part of marked.split(/(<\/?e[12]>)/)) {
    const [, closes, id] = /^<(\/)?(e[12])>$/.exec(part) ?? []
    if (id === undefined) text += open ? part.trim() : part.replace(/ {2,}/g, ' ')
    else if (!closes) open = { id, start: text.length }
    else if (open) {
      spans[open.id] = { start: open.start, end: text.length }
      open = undefined
    }
  }
  return { text, spans }
}
