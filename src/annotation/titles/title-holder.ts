import type { Language } from '../../language/language.ts'
import type { Document, Mention } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { beforeBracket, bracketEnd } from '../syntax/brackets.ts'
import { verbArguments } from '../syntax/predicates.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { isPassive, isReflexive } from '../syntax/voice.ts'
import type { TitleNoun } from './title-nouns.ts'
import type { Complement } from './title-reading.ts'

/** What titles are read from: names and pronouns found before, by token and by tree. */
export interface TitleContext {
  readonly document: Document
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly nouns: readonly TitleNoun[]
  readonly language: Language
}

/**
 * The person who holds a title whose first token is `first`: « le président X », « le porte-parole du Kremlin, X », « X,
 * porte-parole du Kremlin », « X (LR), 53 ans, alors maire », « X est président », « X a été élu président ».
 */
export function findHolder(
  { view, syntax, language }: TitleContext,
  noun: TitleNoun,
  first: number,
  complement: Complement,
): Mention | undefined {
  const word = view.tokens[noun.first] === undefined ? undefined : syntax.headOf(view.span(noun.first, noun.end))
  return (
    nameAfter(view, complement.end, language) ??
    nameAfter(view, complement.reach, language) ??
    nameAfterSide(view, complement.reach, language) ??
    nameBehindCopula(view, complement.end) ??
    nameBefore(view, first, language) ??
    (complement.of.length > 0 || language.words.articles.includes(view.lower(first))
      ? named(view.mentionEndingAt(first - 1))
      : undefined) ??
    elect(view, first, language) ??
    namedTo(view, first, language) ??
    subjectAfter(view, first) ??
    (word === undefined ? undefined : (predicated(syntax, word) ?? elected(syntax, word, language))) ??
    subjectBefore(view, first) ??
    nameBeforeList(view, first, language)
  )
}

/** The name at a token, after an adjective, a comma, a bracket or a civility if need be. */
function nameAfter(view: TokenView, from: number, language: Language): Mention | undefined {
  // « le candidat indépendant X »
  const qualified = view.word(from)?.upos === 'ADJ' ? named(view.mentionAt(from + 1)) : undefined
  if (qualified) return qualified
  let at = view.lower(from) === '(' ? (bracketEnd(view, from) ?? from) : from
  if (view.lower(at) === ',') at++
  const { words } = language
  // « , le général X », « , le Norvégien X »
  if (words.articles.includes(view.lower(at)) && words.ranks.includes(fold(view.lower(at + 1)))) at += 2
  // « , le travailliste X »
  if (words.articles.includes(view.lower(at)) && tellsParty(view.lower(at + 1), language)) at += 2
  at = afterOrigin(view, at, language)
  if (words.civilities.includes(view.lower(at)) && view.mentionAt(at) === undefined) at++
  // A line without a full stop goes on with nobody: « — X, président de Y » above « Z a … ».
  return view.sentenceOf(at) === view.sentenceOf(from - 1) ? named(view.mentionAt(at)) : undefined
}

/** « dont le président est X »: the name right behind the copula, whatever the tree makes of it. */
function nameBehindCopula(view: TokenView, end: number): Mention | undefined {
  const { upos = '', feats = '' } = view.word(end) ?? {}
  return upos === 'AUX' && feats.includes('VerbForm=Fin') ? named(view.mentionAt(end + 1)) : undefined
}

/** « le candidat de la droite X »: the name right behind one more noun, which names nobody. */
function nameAfterSide(view: TokenView, from: number, { words, heads }: Language): Mention | undefined {
  if (!words.of.includes(view.lower(from))) return undefined
  const at = words.articles.includes(view.lower(from + 1)) ? from + 2 : from + 1
  const { upos, lemma = '' } = view.word(at) ?? {}
  const isPerson = heads.nouns.some(({ type, nouns }) => type === 'person' && nouns.includes(lemma))
  return upos === 'NOUN' && !isPerson && !view.mentionAt(at) ? named(view.mentionAt(at + 1)) : undefined
}

function tellsParty(word: string, { titles }: Language): boolean {
  return titles.partyAdjectives.some(({ adjectives }) => adjectives.includes(word))
}

/** « le Colombien X »: past what tells where somebody is from. */
export function afterOrigin(view: TokenView, at: number, { words }: Language): number {
  const origin = words.articles.includes(view.lower(at)) ? view.mentionAt(at + 1) : undefined
  return origin?.form === 'adjective' && origin.kind === 'country' ? view.after(origin) : at
}

/** The name that an apposition follows, with an age, a party in brackets or « alors » between. */
export function nameBefore(view: TokenView, first: number, language: Language): Mention | undefined {
  const at = beforeAsides(view, first, language)
  if (ASIDE.has(view.lower(at - 1))) return named(view.mentionEndingAt(at - 2))
  if (view.lower(at - 1) !== ',') return undefined
  const comma = beforeNumber(view, at - 1)
  return named(view.mentionEndingAt(beforeBracket(view, comma) - 1))
}

/** What else than a comma may open an apposition. */
const ASIDE: ReadonlySet<string> = new Set(['(', '—', '–'])

/** The index of the first aside before a token: « alors », « par ailleurs ». */
export function beforeAsides(view: TokenView, first: number, { titles: { asides, pastAsides } }: Language): number {
  const isAside = (text: string): boolean => asides.includes(text) || pastAsides.includes(text)
  const word = view.lower(first - 1)
  if (isAside(word)) return first - 1
  const before = view.lower(first - 2)
  return isAside(`${before} ${word}`) || isAside(`${before}${word}`) ? first - 2 : first
}

/** How many tokens an age may have: « âgé de 53 ans ». */
const AGE = 5

/** « X, 53 ans, »: the comma before what holds a number; the comma given where there is none. */
function beforeNumber(view: TokenView, comma: number): number {
  for (let at = comma - 1, numbers = 0; at >= comma - AGE; at--) {
    if (view.mentionEndingAt(at)) return comma
    if (/^\d{1,4}$/.test(view.lower(at))) numbers++
    if (view.lower(at) === ',') return numbers === 1 ? at : comma
  }
  return comma
}

/** « nommé X gouverneur », « choisi X comme directeur »: the name that stands between the verb and the office. */
function elect(view: TokenView, first: number, { titles }: Language): Mention | undefined {
  const end = titles.as.includes(view.lower(first - 1)) ? first - 1 : first
  const name = named(view.mentionEndingAt(end - 1))
  const verb = name ? view.word(view.indexOf(name.start) - 1) : undefined
  return verb?.upos === 'VERB' && titles.electing.includes(verb.lemma) ? name : undefined
}

/** How many adverbs, negations and auxiliaries may stand between a subject and its predicate: « n’a jamais été ». */
const VERBAL = 4

/** « X, 42 ans, est porte-parole », « X, qui a longtemps été évêque »: the name before the copula, whatever the tree makes of it. */
function subjectBefore(view: TokenView, first: number): Mention | undefined {
  let at = first - 1
  while (view.word(at)?.upos === 'ADV') at--
  const copula = view.word(at)
  if (copula?.upos !== 'AUX' || !copula.feats.includes('VerbForm=')) return undefined
  for (let steps = 0; steps < VERBAL && VERB_GROUP.has(view.word(at)?.upos ?? ''); steps++) at--
  if (view.word(at)?.feats.includes('PronType=Rel')) at--
  const name = named(view.mentionEndingAt(at))
  if (name || view.lower(at) !== ',') return name
  const comma = beforeNumber(view, at)
  return named(view.mentionEndingAt(beforeBracket(view, comma) - 1))
}

const VERB_GROUP: ReadonlySet<string> = new Set(['AUX', 'ADV'])

/** How many tokens of other professions may stand before a title: « X, poète, romancier et membre de Y ». */
const PROFESSIONS = 14

/** The name before a list of professions without article that ends in the title. */
function nameBeforeList(view: TokenView, first: number, language: Language): Mention | undefined {
  const end = beforeAsides(view, first, language)
  if (view.word(first)?.upos === 'DET') return undefined
  if (!language.words.and.includes(view.lower(end - 1)) && view.lower(end - 1) !== ',') return undefined
  for (let at = end - 1; at >= end - PROFESSIONS; at--) {
    const upos = view.word(at)?.upos ?? ''
    const name = view.lower(at) === ',' ? view.mentionEndingAt(at - 1) : undefined
    if (name) return named(name)
    const isOther = view.mentionEndingAt(at)?.type === 'person'
    if (isOther || (view.lower(at) !== ',' && !PROFESSION.has(upos))) return undefined
  }
  return undefined
}

const PROFESSION: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PROPN'])

/** The person whom a mention names; nothing where it names none. */
export function named(mention: Mention | undefined): Mention | undefined {
  return mention?.type === 'person' && mention.form === 'name' ? mention : undefined
}

function person(mention: Mention | undefined): Mention | undefined {
  return mention?.type === 'person' ? mention : undefined
}

/** How many tokens a title that opens a sentence may hold before the comma. */
const OPENING = 12

/** « Le candidat au poste de maire depuis 2014, X, a … »: the title opens the sentence, its holder follows the comma. */
function subjectAfter(view: TokenView, first: number): Mention | undefined {
  if (first !== view.sentenceOf(first)?.tokens[0] || view.word(first)?.upos !== 'DET') return undefined
  for (let at = first; at < first + OPENING; at++) {
    if (view.word(at)?.feats.includes('VerbForm=Fin')) return undefined
    if (view.lower(at) === ',') return named(view.mentionAt(at + 1))
  }
  return undefined
}

/** « X est le président de Y », « X, qui est le président de Y », « X veut être président de Y ». */
function predicated(syntax: SyntaxView, word: number): Mention | undefined {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  // « Le président est X »: the name is the predicate.
  if (relation === 'nsubj' && syntax.child(head, 'cop') !== undefined) return named(syntax.mentionOf(head))
  // « est la femme de A et la mère de B »: what is joined to a predicate is one too.
  if (
    relation === 'conj' &&
    syntax.child(head, 'cop') !== undefined &&
    syntax.child(word, 'nsubj', 'cop') === undefined
  )
    return predicated(syntax, head)
  if (syntax.child(word, 'cop') === undefined) return undefined
  const subject = syntax.child(word, 'nsubj') ?? (relation === 'xcomp' ? syntax.child(head, 'nsubj') : undefined)
  if (subject === undefined) return undefined
  const relative = syntax.hasFeature(subject, 'PronType=Rel') && syntax.words[word]?.relation === 'acl'
  return personOf(syntax, relative ? (syntax.words[word]?.head ?? -1) : subject)
}

/** « le général X »: whom a word names, by itself or by the name beside it. */
function personOf(syntax: SyntaxView, word: number): Mention | undefined {
  const own = person(syntax.mentionOf(word))
  if (own) return own
  const beside = syntax.children(word).find(child => {
    const isBeside = BESIDE.has(syntax.words[child]?.relation ?? '') && syntax.caseOf(child) === ''
    return isBeside && named(syntax.mentionOf(child)) !== undefined
  })
  return beside === undefined ? undefined : named(syntax.mentionOf(beside))
}

const BESIDE: ReadonlySet<string> = new Set(['appos', 'flat:name', 'nmod'])

/** « X devient président », « X a été élu président », « Y a nommé X ministre », « X s’est proclamé président », « X rejoint Y comme directeur ». */
function elected(syntax: SyntaxView, word: number, { titles }: Language): Mention | undefined {
  const { relation = '', head = -1 } =
    syntax.words[withAs(syntax, postAbove(syntax, word, titles.posts), titles.as)] ?? {}
  const { lemma = '' } = syntax.words[head] ?? {}
  const isJoining = titles.joining.includes(lemma) && (relation === 'obl' || relation === 'obj')
  if (!PREDICATE.has(relation) || !(titles.electing.includes(lemma) || isJoining)) return undefined
  const isOwn = isPassive(syntax, head) || isReflexive(syntax, head) || titles.becoming.includes(lemma)
  for (const wanted of isJoining ? ['subject'] : isOwn ? ['object', 'subject'] : ['object']) {
    const found = verbArguments(syntax, head).find(argument => argument.role === wanted && argument.word !== word)
    const mention = found && personOf(syntax, found.word)
    if (mention) return mention
  }
  return undefined
}

/** « a prêté serment comme président »: what the tree hangs on the object goes with the verb. */
function withAs(syntax: SyntaxView, word: number, as: readonly string[]): number {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  const isOfObject = relation === 'nmod' && as.includes(syntax.caseOf(word)) && syntax.words[head]?.relation === 'obj'
  return isOfObject ? head : word
}

/** « la nomination de X au poste de directeur », « l’arrivée de X comme entraîneur »: whom the noun before the post is of. */
function namedTo(view: TokenView, first: number, { titles, words }: Language): Mention | undefined {
  const lead = titles.as.includes(view.lower(first - 1)) ? first - 1 : postBefore(view, first, titles.posts)
  const name = lead === undefined ? undefined : named(view.mentionEndingAt(lead - 1))
  const of = name ? view.indexOf(name.start) - 1 : -1
  const noun = view.word(of - 1)?.lemma ?? ''
  return words.of.includes(view.lower(of)) && titles.namings.includes(noun) ? name : undefined
}

/** « au poste d’entraîneur »: the token of « au ». */
function postBefore(view: TokenView, first: number, posts: readonly string[]): number | undefined {
  const post = posts.includes(view.word(first - 2)?.lemma ?? '') ? first - 2 : first - 3
  return posts.includes(view.word(post)?.lemma ?? '') ? post - 1 : undefined
}

/** « au poste de président », « ses fonctions de ministre »: the word for the post, or the noun of the office itself. */
export function postAbove(syntax: SyntaxView, word: number, posts: readonly string[]): number {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  return relation === 'nmod' && posts.includes(syntax.words[head]?.lemma ?? '') ? head : word
}

const PREDICATE: ReadonlySet<string> = new Set(['xcomp', 'obj', 'obl', 'nmod', 'appos'])
