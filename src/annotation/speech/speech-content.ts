import type { Language } from '../../language/language.ts'
import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'

/** Words whose subtree is what a verb of saying says. */
const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp'])

/** A bare noun is no clause: « qu’il avait appelé Liberté » gives a name. */
function isClause(syntax: SyntaxView, at: number): boolean {
  const { relation = '', upos = '' } = syntax.words[at] ?? {}
  const isNoun = upos === 'NOUN' || upos === 'PROPN' || upos === 'PUNCT'
  return CLAUSES.has(relation) && (!isNoun || syntax.child(at, 'cop', 'mark') !== undefined)
}

/**
 * What a verb of saying says where no quotation marks tell: the clause it governs (« que … », « avoir … »), the thing it
 * announces, or the main clause into which it is inserted (« …, a déclaré X »).
 */
export function contentOf(syntax: SyntaxView, verb: number, language: Language): Span | undefined {
  const { relation = '', lemma = '', head = -1 } = syntax.words[verb] ?? {}
  if (isAim(syntax, verb, language)) return undefined
  const clause = syntax.children(verb).find(child => isClause(syntax, child)) ?? clauseOnDate(syntax, verb, language)
  if (clause !== undefined)
    return isWish(syntax, verb, clause, language) ? undefined : withoutMark(syntax, clause, verb, language)
  if (relation === 'parataxis' && head >= 0 && head < verb) return clauseBefore(syntax, head, verb)
  const thing = language.speech.announcing.includes(lemma) ? syntax.child(verb, 'obj') : undefined
  const isName = thing === undefined || syntax.mentionOf(thing)?.form === 'name'
  return isName || syntax.children(thing).length === 0 ? undefined : subtree(syntax, thing)
}

/** « a annoncé mardi qu’elle part »: the clause where the tree takes the day for what is announced, and hangs the rest on it. */
function clauseOnDate(syntax: SyntaxView, verb: number, { calendar }: Language): number | undefined {
  const date = syntax.child(verb, 'obj')
  const isDate = date !== undefined && calendar.names.has(fold(syntax.words[date]?.form ?? ''))
  return isDate ? syntax.child(date, 'acl') : undefined
}

/** « pour annoncer que », « avant d’annoncer que »: it is not said yet. */
function isAim(syntax: SyntaxView, verb: number, { certainty }: Language): boolean {
  if (!syntax.hasFeature(verb, 'VerbForm=Inf')) return false
  return certainty.purposes.includes(syntax.caseOf(verb)) || isMarked(syntax, verb, certainty.purposes)
}

function isMarked(syntax: SyntaxView, verb: number, marks: readonly string[]): boolean {
  return syntax.children(verb).some(child => {
    const { relation = '', lemma = '' } = syntax.words[child] ?? {}
    return relation === 'mark' && marks.includes(lemma)
  })
}

/** « souhaite gagner »: an aim of his own; « souhaite que Y gagne » is said. */
function isWish(syntax: SyntaxView, verb: number, clause: number, { speech }: Language): boolean {
  return syntax.hasFeature(clause, 'VerbForm=Inf') && speech.wishing.includes(syntax.words[verb]?.lemma ?? '')
}

/** The stretch of text of a word and all that depends on it. */
export function subtree(syntax: SyntaxView, root: number): Span {
  let { start, end } = syntax.words[root] ?? { start: 0, end: 0 }
  for (const child of syntax.children(root)) {
    const below = subtree(syntax, child)
    start = Math.min(start, below.start)
    end = Math.max(end, below.end)
  }
  return { start, end }
}

/** The subtree of a clause without the « que » that leads it and without what stands before its verb of saying. */
function withoutMark(syntax: SyntaxView, clause: number, verb: number, { speech }: Language): Span | undefined {
  const whole = subtree(syntax, clause)
  const isThat = (child: number): boolean => speech.that.includes(syntax.words[child]?.form.toLowerCase() ?? '')
  const mark = syntax.child(clause, 'mark') ?? syntax.children(clause).find(isThat)
  const from = mark === undefined ? whole.start : Math.max(whole.start, syntax.words[mark]?.end ?? 0)
  const said = syntax.words[verb]
  const start = said && from < said.end && whole.end > said.end ? said.end : from
  return start < whole.end ? { start: skipBlanks(syntax, start), end: whole.end } : undefined
}

function skipBlanks(syntax: SyntaxView, offset: number): number {
  return syntax.words[syntax.indexOf(offset)]?.start ?? offset
}

/** From the first word of the clause around to the comma before the verb. */
function clauseBefore(syntax: SyntaxView, head: number, verb: number): Span | undefined {
  const { start } = subtree(syntax, head)
  let last = verb - 1
  while (last > head && BEFORE_VERB.has(syntax.words[last]?.upos ?? '')) last--
  const end = syntax.words[last]?.end ?? 0
  return end > start ? { start, end } : undefined
}

const BEFORE_VERB: ReadonlySet<string> = new Set(['PUNCT', 'AUX', 'PRON', 'ADV'])
