import type { SyntaxView } from './syntax-view.ts'

/** « a été nommé », « nommé par »: the grammatical subject undergoes what the verb says. */
export function isPassive(syntax: SyntaxView, verb: number): boolean {
  if (isReflexive(syntax, verb)) return false
  if (syntax.child(verb, 'nsubj:pass', 'aux:pass') !== undefined) return !isPlainPerfect(syntax, verb)
  return isParticipleOf(syntax, verb) || isHeadlinePassive(syntax, verb)
}

/** « X a remis », whose subject the tree may take for one who undergoes it: « avoir » and nothing else makes no passive. */
function isPlainPerfect(syntax: SyntaxView, verb: number): boolean {
  const auxiliaries = syntax.children(verb).filter(child => syntax.words[child]?.upos === 'AUX')
  return auxiliaries.length === 1 && auxiliaries.every(auxiliary => syntax.words[auxiliary]?.lemma === 'avoir')
}

/** « après avoir été attaqué », « vient d’être élu », « X attaqué à Y »: two auxiliaries, « être », or none with a subject. */
function isHeadlinePassive(syntax: SyntaxView, verb: number): boolean {
  if (!isPastParticiple(syntax, verb)) return false
  const auxiliaries = syntax.children(verb).filter(child => syntax.words[child]?.upos === 'AUX')
  if (auxiliaries.length === 0) return (syntax.child(verb, 'nsubj') ?? verb) < verb
  return auxiliaries.some(auxiliary => isPastParticiple(syntax, auxiliary) || isToBe(syntax, auxiliary))
}

function isToBe(syntax: SyntaxView, auxiliary: number): boolean {
  return syntax.words[auxiliary]?.lemma === 'être' && syntax.hasFeature(auxiliary, 'VerbForm=Inf')
}

export function isPastParticiple(syntax: SyntaxView, word: number): boolean {
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
  if (relation === 'conj' && syntax.child(verb, 'obj') === undefined && hasBeen(syntax, head)) return true
  const leads = relation === 'advcl' && verb < head
  return leads || ((relation === 'advcl' || relation === 'conj') && syntax.child(verb, 'obl:agent') !== undefined)
}

/** « a été arrêté et condamné »: two auxiliaries, of which one is a participle. */
function hasBeen(syntax: SyntaxView, verb: number): boolean {
  return isPastParticiple(syntax, verb) && syntax.children(verb).some(child => isPastAuxiliary(syntax, child))
}

function isPastAuxiliary(syntax: SyntaxView, at: number): boolean {
  return syntax.words[at]?.upos === 'AUX' && isPastParticiple(syntax, at)
}

export function isBareParticiple(syntax: SyntaxView, verb: number): boolean {
  return isPastParticiple(syntax, verb) && syntax.child(verb, 'aux', 'nsubj', 'nsubj:pass') === undefined
}
