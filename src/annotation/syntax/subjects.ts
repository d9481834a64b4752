import type { SyntaxView } from './syntax-view.ts'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])

/** Whether a word is the subject of a clause; an inverted pronoun counts (« a-t-il dit »). */
export function isNominalSubject(syntax: SyntaxView, at: number): boolean {
  const { relation = '', form = '' } = syntax.words[at] ?? {}
  return SUBJECTS.has(relation) || (relation === 'expl' && form.startsWith('-'))
}
