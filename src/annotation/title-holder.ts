import type { Language } from '../language/language.ts'
import type { Document, Mention } from '../model.ts'
import { isPassive, verbArguments } from './predicates.ts'
import type { SyntaxView } from './syntax-view.ts'
import type { TitleNoun } from './title-nouns.ts'
import type { TokenView } from './token-view.ts'

/** What titles are read from: names and pronouns found before, by token and by tree. */
export interface TitleContext {
  readonly document: Document
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly language: Language
}

/**
 * The person who holds a title whose tokens are `first` to `end` (half-open): « le président X », « le porte-parole du
 * Kremlin, X », « X, porte-parole du Kremlin », « X est président », « X a été élu président ».
 */
export function findHolder(
  { view, syntax, language }: TitleContext,
  noun: TitleNoun,
  first: number,
  end: number,
): Mention | undefined {
  const before = view.lower(first - 1)
  const token = view.tokens[noun.first]
  const word = token === undefined ? undefined : syntax.headOf(view.span(noun.first, noun.end))
  return (
    named(view.mentionAt(end)) ??
    (view.lower(end) === ',' ? named(view.mentionAt(end + 1)) : undefined) ??
    (before === ',' || before === '(' ? named(view.mentionEndingAt(first - 2)) : undefined) ??
    (language.words.articles.includes(view.lower(first)) ? named(view.mentionEndingAt(first - 1)) : undefined) ??
    subjectAfter(view, first) ??
    (word === undefined ? undefined : (predicated(syntax, word) ?? elected(syntax, word, language)))
  )
}

function named(mention: Mention | undefined): Mention | undefined {
  return mention?.type === 'person' && mention.form === 'name' ? mention : undefined
}

function person(mention: Mention | undefined): Mention | undefined {
  return mention?.type === 'person' ? mention : undefined
}

/** How many tokens a title that opens a sentence may hold before the comma. */
const OPENING = 12

/** « Président de X depuis 2014, Y a … »: the title opens the sentence without article, its holder follows the comma. */
function subjectAfter(view: TokenView, first: number): Mention | undefined {
  const opening = view.sentenceOf(first)?.tokens[0] ?? -1
  if (first !== opening && first !== opening + 1) return undefined
  for (let at = first; at < first + OPENING; at++) if (view.lower(at) === ',') return person(view.mentionAt(at + 1))
  return undefined
}

/** « X est le président de Y », « X, qui est le président de Y », « X veut être président de Y ». */
function predicated(syntax: SyntaxView, word: number): Mention | undefined {
  if (syntax.child(word, 'cop') === undefined) return undefined
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  const subject = syntax.child(word, 'nsubj') ?? (relation === 'xcomp' ? syntax.child(head, 'nsubj') : undefined)
  if (subject === undefined) return undefined
  const relative = syntax.hasFeature(subject, 'PronType=Rel') && syntax.words[word]?.relation === 'acl'
  return person(syntax.mentionOf(relative ? (syntax.words[word]?.head ?? -1) : subject))
}

/** « X devient président », « X a été élu président », « Y a nommé X ministre ». */
function elected(syntax: SyntaxView, word: number, { titles }: Language): Mention | undefined {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  if (!PREDICATE.has(relation) || !titles.electing.includes(syntax.words[head]?.lemma ?? '')) return undefined
  const role =
    isPassive(syntax, head) || titles.becoming.includes(syntax.words[head]?.lemma ?? '')
      ? ['object', 'subject']
      : ['object']
  for (const wanted of role) {
    const found = verbArguments(syntax, head).find(argument => argument.role === wanted && argument.word !== word)
    const mention = found && person(syntax.mentionOf(found.word))
    if (mention) return mention
  }
  return undefined
}

const PREDICATE: ReadonlySet<string> = new Set(['xcomp', 'obj', 'obl', 'nmod', 'appos'])
