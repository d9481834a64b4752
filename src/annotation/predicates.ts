import { frontedSubject, invertedSubject, nameBehind, subjectBeside } from './predicate-order.ts'
import type { SyntaxView } from './syntax-view.ts'

/** What fills one role of a verb or noun; `role` is `subject`, `object`, `clause` or `obl:<preposition>`. */
export interface Argument {
  readonly role: string
  readonly word: number
}

/** How far up a subject is looked for: « X doit pouvoir rencontrer Y ». */
const DEPTH = 4

/**
 * The arguments of a verb, as if it stood in a plain active clause: passives turned round, relative pronouns replaced by
 * what they stand for, subjects taken from the clause above where the verb has none.
 */
export function verbArguments(syntax: SyntaxView, verb: number): Argument[] {
  const passive = isPassive(syntax, verb)
  const inverted = invertedSubject(syntax, verb)
  const found = syntax.children(verb).flatMap((child): Argument[] => {
    if (child === inverted) return [{ role: 'subject', word: child }]
    if (inverted !== undefined && child < verb && isObject(syntax, child))
      return [{ role: 'object', word: namedBefore(syntax, child) ?? antecedent(syntax, child, verb) }]
    const role = isStrayObject(syntax, child, verb)
      ? 'object'
      : (relativeRole(syntax, child) ?? roleOf(syntax, child, passive))
    return role ? [{ role, word: antecedent(syntax, child, verb) }] : []
  })
  found.push(...cleft(syntax, verb))
  const inherited = passive ? 'object' : 'subject'
  if (found.some(({ role }) => role === inherited)) return withNameBehind(syntax, verb, found, passive)
  const fronted = frontedSubject(syntax, verb)
  const told = fronted ?? subjectBeside(syntax, verb)
  if (told !== undefined) return [...found, { role: inherited, word: told }]
  const participle = passive ? qualifying(syntax, verb) : undefined
  const above = participle === undefined ? subjectAbove(syntax, verb, DEPTH) : qualified(syntax, participle)
  return above === undefined ? found : [...found, { role: inherited, word: above }]
}

/** « a nommé X Premier ministre »: with the name behind an active verb that has no object. */
function withNameBehind(syntax: SyntaxView, verb: number, found: Argument[], passive: boolean): Argument[] {
  const isOpen = !passive && found.every(({ role, word }) => role !== 'object' && (role !== 'subject' || word < verb))
  const name = isOpen ? nameBehind(syntax, verb) : undefined
  return name === undefined ? found : [...found, { role: 'object', word: name }]
}

/** The arguments of a noun: « de X », « entre X et Y », « avec X », « son », « russe ». */
export function nounArguments(syntax: SyntaxView, noun: number): Argument[] {
  return syntax.children(noun).flatMap(child => {
    const { relation = '', feats = '' } = syntax.words[child] ?? {}
    if (relation === 'nmod' || relation === 'obl' || relation === 'obl:agent') {
      return [{ role: `nmod:${syntax.caseOf(child)}`, word: child }]
    }
    if (relation === 'amod') return [{ role: 'amod', word: child }]
    if (relation === 'det' && feats.includes('Poss=Yes')) return [{ role: 'possessive', word: child }]
    return []
  })
}

/** « C’est à X qu’est mort Y »: what is brought forward belongs to the verb of the clause. */
function cleft(syntax: SyntaxView, verb: number): Argument[] {
  const { relation = '', head = -1 } = syntax.words[verb] ?? {}
  const leading = CLEFT.has(relation) && head < verb ? syntax.caseOf(head) : ''
  if (leading === '' || syntax.child(head, 'cop') === undefined) return []
  const pointer = syntax.child(head, 'nsubj', 'expl')
  const isPointed = pointer !== undefined && syntax.hasFeature(pointer, 'PronType=Dem')
  return isPointed ? [{ role: `obl:${leading}`, word: head }] : []
}

const CLEFT: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'csubj'])

/** A name right behind an active verb that has its subject before it is the object, whatever the parser makes of it. */
function isStrayObject(syntax: SyntaxView, child: number, verb: number): boolean {
  const { upos = '', relation = '' } = syntax.words[child] ?? {}
  if (upos !== 'PROPN' || child <= verb || !STRAY.has(relation) || syntax.caseOf(child) !== '') return false
  const between = child - verb - 1
  const isBeside = between === 0 || (between === 1 && syntax.words[verb + 1]?.upos === 'DET')
  const goesOn =
    relation === 'nsubj' &&
    syntax.words[verb]?.relation === 'conj' &&
    (syntax.child(verb, 'aux') !== undefined || isPastParticiple(syntax, verb))
  return isBeside && (goesOn || syntax.children(verb).some(other => other < verb && isSubject(syntax, other)))
}

function isObject(syntax: SyntaxView, at: number): boolean {
  return syntax.words[at]?.relation === 'obj'
}

function isSubject(syntax: SyntaxView, at: number): boolean {
  return syntax.words[at]?.relation === 'nsubj'
}

const STRAY: ReadonlySet<string> = new Set(['nsubj', 'xcomp', 'ccomp', 'appos'])

function roleOf(syntax: SyntaxView, child: number, passive: boolean): string | undefined {
  switch (syntax.words[child]?.relation) {
    case 'nsubj':
      return passive ? 'object' : 'subject'
    case 'nsubj:pass':
      return passive ? 'object' : 'subject'
    case 'obj':
      return 'object'
    case 'xcomp':
      return 'clause'
    case 'iobj':
      return 'obl:à'
    case 'obl:agent':
      return 'subject'
    case 'obl':
      return passive && syntax.caseOf(child) === 'par' ? 'subject' : `obl:${syntax.caseOf(child)}`
    default:
      return undefined
  }
}

/** « Y, dont X détient 25 % »: such a pronoun leads with no preposition, its own word tells the role: `obl:dont`. */
function relativeRole(syntax: SyntaxView, child: number): string | undefined {
  const { relation = '', lemma = '' } = syntax.words[child] ?? {}
  const isLoose = (relation === 'iobj' || relation === 'obl' || relation === 'nmod') && syntax.caseOf(child) === ''
  return isLoose && syntax.hasFeature(child, 'PronType=Rel') ? `obl:${lemma}` : undefined
}

/** « a été nommé », « nommé par »: the grammatical subject undergoes what the verb says. */
export function isPassive(syntax: SyntaxView, verb: number): boolean {
  if (isReflexive(syntax, verb)) return false
  if (syntax.child(verb, 'nsubj:pass', 'aux:pass') !== undefined) return true
  return isParticipleOf(syntax, verb) || isHeadlinePassive(syntax, verb)
}

/** « après avoir été attaqué », « X attaqué à Y »: two auxiliaries, or none with a participle and its subject. */
function isHeadlinePassive(syntax: SyntaxView, verb: number): boolean {
  if (!isPastParticiple(syntax, verb)) return false
  const auxiliaries = syntax.children(verb).filter(child => syntax.words[child]?.upos === 'AUX')
  if (auxiliaries.length === 0) return (syntax.child(verb, 'nsubj') ?? verb) < verb
  return auxiliaries.some(auxiliary => isPastParticiple(syntax, auxiliary))
}

function isPastParticiple(syntax: SyntaxView, word: number): boolean {
  return syntax.hasFeature(word, 'Tense=Past') && syntax.hasFeature(word, 'VerbForm=Part')
}

/** « se rencontrent ». */
export function isReflexive(syntax: SyntaxView, verb: number): boolean {
  return syntax.children(verb).some(child => REFLEXIVE.test(syntax.words[child]?.form ?? ''))
}

const REFLEXIVE = /^s(?:e|['’])$/i

/**
 * A past participle that qualifies a noun, or the subject of its clause from before it or with who does it: « le ministre
 * nommé par X », « né à X et mort à Y », « installé à X, Y … », « nommé par X, Y … ».
 */
function isParticipleOf(syntax: SyntaxView, verb: number): boolean {
  const { relation = '', head = -1 } = syntax.words[verb] ?? {}
  if (!isBareParticiple(syntax, verb)) return false
  if (relation === 'acl') return true
  if (relation === 'conj' && isBareParticiple(syntax, head)) return isParticipleOf(syntax, head)
  const leads = relation === 'advcl' && verb < head
  return leads || ((relation === 'advcl' || relation === 'conj') && syntax.child(verb, 'obl:agent') !== undefined)
}

function isBareParticiple(syntax: SyntaxView, verb: number): boolean {
  return isPastParticiple(syntax, verb) && syntax.child(verb, 'aux', 'nsubj', 'nsubj:pass') === undefined
}

/** The participle that qualifies a noun, itself or the first of a list: « mort » in « né à X et mort à Y ». */
function qualifying(syntax: SyntaxView, verb: number): number | undefined {
  const { relation = '', head = -1 } = syntax.words[verb] ?? {}
  if (relation === 'acl') return verb
  return relation === 'conj' && syntax.words[head]?.relation === 'acl' && isBareParticiple(syntax, head)
    ? head
    : undefined
}

/**
 * The noun of a participle, of a predicate rather its subject: « X est un cycliste né à Y »; behind a comma and a common noun
 * that names nobody, rather the subject of its clause.
 */
function qualified(syntax: SyntaxView, participle: number): number | undefined {
  const noun = syntax.words[participle]?.head ?? -1
  const told = syntax.child(noun, 'cop') === undefined ? undefined : syntax.child(noun, 'nsubj')
  if (told !== undefined && syntax.mentionOf(noun) === undefined) return told
  const isLoose = syntax.words[participle - 1]?.form === ',' && syntax.mentionOf(noun) === undefined
  if (!isLoose || syntax.child(participle, 'obl:agent') === undefined) return noun
  for (let at = noun, steps = 0; at >= 0 && steps < DEPTH; steps++) {
    const subject = syntax.child(at, 'nsubj', 'nsubj:pass')
    if (subject !== undefined) return subject > participle || isAncestor(syntax, subject, noun) ? noun : subject
    at = syntax.words[at]?.head ?? -1
  }
  return noun
}

/** Whether a word stands somewhere above another. */
function isAncestor(syntax: SyntaxView, above: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < DEPTH; steps++) {
    if (at === above) return true
    at = syntax.words[at]?.head ?? -1
  }
  return false
}

/** What a relative pronoun stands for: the noun that its clause qualifies. */
function antecedent(syntax: SyntaxView, word: number, verb: number): number {
  if (!syntax.hasFeature(word, 'PronType=Rel')) return word
  const beside = namedBefore(syntax, word)
  if (beside !== undefined) return beside
  for (let at = verb, steps = 0; steps < DEPTH; steps++) {
    const { relation, head = -1 } = syntax.words[at] ?? {}
    if (head < 0) break
    if (relation === 'acl') return head
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
function namedBefore(syntax: SyntaxView, pronoun: number): number | undefined {
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

/** The subject that a verb without one shares with the verb above it, or the noun that it qualifies. */
function subjectAbove(syntax: SyntaxView, verb: number, depth: number): number | undefined {
  const word = syntax.words[verb]
  if (!word || word.head < 0 || depth === 0) return undefined
  if (
    word.relation === 'acl' &&
    syntax.hasFeature(verb, 'VerbForm=Inf') &&
    syntax.child(word.head, 'cop') !== undefined
  )
    return syntax.child(word.head, 'nsubj')
  // « le dernier chef à avoir dirigé X », « la première à diriger X » does what « qui a dirigé X » does.
  const isPerfect = syntax.hasFeature(verb, 'Tense=Past') && syntax.child(verb, 'aux') !== undefined
  if (word.relation === 'acl' && (isPerfect || isLedByTo(syntax, verb))) return word.head
  if (word.relation === 'acl' && syntax.hasFeature(verb, 'VerbForm=Inf')) return whoseIs(syntax, word.head, verb, depth)
  if (word.relation === 'acl') return syntax.hasFeature(verb, 'Tense=Pres') ? word.head : undefined
  if (!SHARING.has(word.relation)) return undefined
  if (word.relation === 'advcl' && syntax.hasFeature(verb, 'VerbForm=Fin')) return undefined
  const above = word.relation === 'conj' ? verbOver(syntax, word.head) : word.head
  // « accuse X d’avoir tué Y »: what is over was done by X; of what is to come it could be either.
  if (isCharged(syntax, verb, above))
    return syntax.child(verb, 'aux') === undefined ? undefined : syntax.child(above, 'obj')
  const own = syntax.child(above, 'nsubj', 'nsubj:pass')
  if (own !== undefined) return antecedent(syntax, own, above)
  return subjectAbove(syntax, above, depth - 1)
}

/** « a demandé à X de soutenir Y »: whether the clause above names somebody else before an infinitive, who may be its subject. */
function isCharged(syntax: SyntaxView, verb: number, above: number): boolean {
  const { relation = '' } = syntax.words[verb] ?? {}
  const isInfinitive = [verb, ...syntax.children(verb)].some(at => syntax.hasFeature(at, 'VerbForm=Inf'))
  if (relation !== 'xcomp' || !isInfinitive || syntax.child(verb, 'mark') === undefined) return false
  return syntax.children(above).some(child => {
    const { relation: role = '' } = syntax.words[child] ?? {}
    const isOther = role === 'obj' || role === 'iobj' || (role === 'obl' && syntax.caseOf(child) === 'à')
    return isOther && child > above && child < verb
  })
}

/** « a rencontré X et critiqué Y »: the verb goes on the one above, whatever noun of its clause the tree hangs it on. */
function verbOver(syntax: SyntaxView, head: number): number {
  const { upos, head: above = -1 } = syntax.words[head] ?? {}
  return upos === 'PROPN' && syntax.words[above]?.upos === 'VERB' ? above : head
}

/** « la décision de X de soutenir Y », « X a annoncé son intention de soutenir Y »: who is behind what a noun says is done. */
function whoseIs(syntax: SyntaxView, noun: number, verb: number, depth: number): number | undefined {
  const { relation, head = -1 } = syntax.words[noun] ?? {}
  const owner = syntax
    .children(noun)
    .find(child => syntax.words[child]?.relation === 'nmod' && child < verb && syntax.mentionOf(child) !== undefined)
  if (owner !== undefined) return syntax.caseOf(owner) === 'de' ? owner : undefined
  if (relation !== 'obj') return undefined
  return syntax.child(head, 'nsubj', 'nsubj:pass') ?? subjectAbove(syntax, head, depth - 1)
}

/** « la première femme à diriger X ». */
function isLedByTo(syntax: SyntaxView, verb: number): boolean {
  const mark = syntax.child(verb, 'mark')
  return mark !== undefined && syntax.words[mark]?.lemma === 'à' && syntax.hasFeature(verb, 'VerbForm=Inf')
}

const SHARING: ReadonlySet<string> = new Set(['xcomp', 'conj', 'advcl', 'ccomp'])
