import type { SyntaxView } from './syntax-view.ts'

/** How far up the clause of a pronoun is looked for. */
const DEPTH = 4

/** What a relative pronoun stands for: the noun that its clause qualifies. */
export function antecedent(syntax: SyntaxView, word: number, verb: number): number {
  if (!syntax.hasFeature(word, 'PronType=Rel')) return word
  const beside = namedBefore(syntax, word)
  if (beside !== undefined) return beside
  for (let at = verb, steps = 0; steps < DEPTH; steps++) {
    const { relation, head = -1 } = syntax.words[at] ?? {}
    if (head < 0) break
    if (relation === 'acl' || relation === 'amod') return head
    at = head
  }
  return nameBefore(syntax, word) ?? word
}

/** « a parlé à X, qui l’a félicité », « c’est X qui »: where no noun has the clause, the name right before. */
function nameBefore(syntax: SyntaxView, pronoun: number): number | undefined {
  const last = syntax.words[pronoun - 1]?.form === ',' ? pronoun - 2 : pronoun - 1
  const { upos = '', relation = '', head = -1 } = syntax.words[last] ?? {}
  const at = relation === 'flat:name' ? head : last
  return upos === 'PROPN' && syntax.mentionOf(at)?.form === 'name' ? at : undefined
}

/**
 * « X, qui », « X, conseiller à la sécurité, qui »: behind a comma the name that the words right before it belong to, not
 * through a preposition, whatever the parser makes of the clause.
 */
export function namedBefore(syntax: SyntaxView, pronoun: number): number | undefined {
  if (syntax.words[pronoun - 1]?.form !== ',') return undefined
  for (let at = pronoun - 2, steps = 0; at >= 0 && at < pronoun && steps < DEPTH + 1; steps++) {
    const { upos = '', head = -1 } = syntax.words[at] ?? {}
    const led = syntax.caseOf(at) !== ''
    if (upos === 'VERB' || (led && upos === 'PROPN' && syntax.mentionOf(at) !== undefined)) return undefined
    if (!led && NAMING.has(upos) && syntax.mentionOf(at)?.form === 'name') return at
    if (head > at && head > pronoun) return undefined
    at = head
  }
  return undefined
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
