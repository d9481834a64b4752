import type { SyntaxView } from './syntax-view.ts'

/** « Y, que dirige X, »: behind « que » and the verb the name is the subject, though the tree has two objects. */
export function invertedSubject(syntax: SyntaxView, verb: number): number | undefined {
  const [pronoun, name, more] = syntax.children(verb).filter(child => syntax.words[child]?.relation === 'obj')
  if (pronoun !== verb - 1 || name !== verb + 1 || more !== undefined) return undefined
  return syntax.words[pronoun]?.upos === 'PRON' && isPerson(syntax, name) ? name : undefined
}

/** How many words a participle that opens a sentence may govern. */
const FRONTED = 25

/** « Nommé à la tête de Y, X a … »: the name behind the comma, before the verb of the sentence, where the tree has none. */
export function frontedSubject(syntax: SyntaxView, verb: number): number | undefined {
  const { words } = syntax
  const { relation, head = -1 } = words[verb] ?? {}
  const opens = verb === 0 || SENTENCE_END.test(words[verb - 1]?.form ?? '')
  if (!opens || relation !== 'advcl' || head < verb || !syntax.hasFeature(verb, 'VerbForm=Part')) return undefined
  if (syntax.child(head, 'nsubj', 'nsubj:pass') !== undefined || syntax.child(verb, 'aux') !== undefined)
    return undefined
  for (let at = verb + 1; at < Math.min(verb + FRONTED, head); at++)
    if (words[at]?.form === ',' && isPerson(syntax, at + 1)) return at + 1
  return undefined
}

const SENTENCE_END = /^[.!?…»]$/

/** « a nommé X Premier ministre »: the person right behind a verb that the tree ties to what follows. */
export function nameBehind(syntax: SyntaxView, verb: number): number | undefined {
  const { head = -1 } = syntax.words[verb + 1] ?? {}
  return head > verb + 1 && isPerson(syntax, verb + 1) ? verb + 1 : undefined
}

/** How many auxiliaries and pronouns may stand between a subject and its verb. */
const CLITICS = 4

/** « X travaille à Y et Z enseigne à W »: the name right before a finite verb to which the tree gives no subject. */
export function subjectBeside(syntax: SyntaxView, verb: number): number | undefined {
  const { words } = syntax
  let at = verb - 1
  let finite = syntax.hasFeature(verb, 'VerbForm=Fin')
  for (let steps = 0; steps < CLITICS && CLITIC.has(words[at]?.upos ?? ''); steps++, at--)
    finite ||= syntax.hasFeature(at, 'VerbForm=Fin')
  const last = words[at]
  if (!finite || last?.upos !== 'PROPN') return undefined
  const name = isPerson(syntax, at) ? at : last.head
  return isPerson(syntax, name) && syntax.mentionOf(name)?.end === last.end && syntax.caseOf(name) === ''
    ? name
    : undefined
}

const CLITIC: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PRON'])

function isPerson(syntax: SyntaxView, at: number): boolean {
  const mention = syntax.mentionOf(at)
  return mention?.type === 'person' && mention.form === 'name'
}
