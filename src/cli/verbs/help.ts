import { fullHelp, overview, verbHelp } from '../help-text.ts'
import { oneOf } from '../parse.ts'
import type { Verb } from '../verb.ts'

/** The verb that explains the others; it needs the whole table, itself among them. */
export function helpVerb(verbs: () => readonly Verb[]): Verb {
  return {
    name: 'help',
    summary: 'explain a verb, or all of them',
    usage: '[verb | all]',
    flags: [],
    examples: ['help', 'help query', 'help all'],
    run: async ({ inputs: [name] }, io) => {
      if (name === undefined) io.out(overview(verbs()))
      else if (name === 'all') io.out(fullHelp(verbs()))
      else io.out(verbHelp(verbNamed(name, verbs())))
      return 0
    },
  }
}

function verbNamed(name: string, verbs: readonly Verb[]): Verb {
  const known = oneOf(
    name,
    verbs.map(verb => verb.name),
    'help',
  )
  const verb = verbs.find(each => each.name === known)
  if (!verb) throw new Error(`help: "${known}" is in the table and was not found`)
  return verb
}
