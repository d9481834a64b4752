import { beforeBracket } from '../../annotation/syntax/brackets.ts'
import { namesListedAfter } from '../../annotation/syntax/participants.ts'
import { afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Mention, Status } from '../../model.ts'
import { spansWithin } from '../../text/span.ts'
import { certaintyOf } from '../certainty.ts'
import type { ClaimContext } from '../context.ts'
import type { Ownership, OwnershipNoun } from './ownership.ts'
import { isBody, listEndingAt, listOf } from './ownership-names.ts'

/** How many small words may stand between a noun and the name that it leads to: « société de production audiovisuelle ». */
const BETWEEN = 4

/** « X et sa filiale Y », « X vend ses filiales Y et Z »: whose it is stands right before, or is the one before. */
export function besidePossessive(context: ClaimContext, { first, end }: OwnershipNoun): Ownership | undefined {
  const { view, language, annotated, chainOf } = context
  if (!language.words.possessives.includes(view.lower(first - 1))) return undefined
  const owned = bodyAfter(context, view.lower(end) === ',' ? end + 1 : end)
  const sentence = view.sentenceOf(first)
  if (!owned || !sentence) return undefined
  const isFirm = language.patterns.ownership.firms.includes(view.lower(first))
  const isOwner = (mention: Mention): boolean =>
    isFirm ? mention.type === 'person' && mention.form === 'name' : isBody(mention)
  const inside = spansWithin(annotated.mentions, sentence).filter(isOwner)
  const before = inside.filter(mention => mention.end <= view.span(first, first + 1).start)
  const candidates = before.length === 0 && isFirm ? inside : before
  const beside = view.mentionEndingAt(first - 3)
  const owner = beside && isOwner(beside) ? beside : candidates[0]
  const several = new Set(candidates.map(({ id }) => chainOf(id)[0])).size > 1
  if (!owner || (several && owner !== beside)) return undefined
  const status = soldStatus(context, first)
  return { owner, owned: listOf(context, owned), trigger: view.span(first - 1, end), ...(status && { status }) }
}

/** « X a cédé sa filiale Y »: sold, it is owned no more; about to be sold, it still is. */
function soldStatus({ view, syntax, language }: ClaimContext, first: number): Status | undefined {
  const noun = view.tokens[first]?.words[0] ?? -1
  const { relation, head = -1 } = syntax.words[noun] ?? {}
  const { selling } = language.patterns
  if (relation !== 'obj' || !selling.includes(syntax.words[head]?.lemma ?? '')) return undefined
  const status = certaintyOf(syntax, head, language.certainty)
  return status === 'asserted' ? 'former' : 'asserted'
}

/** « Y, filiale américaine du groupe X », « la filiale de X, Y ». */
export function ofOwned(context: ClaimContext, noun: OwnershipNoun): Ownership | undefined {
  const { view } = context
  const owner = bodyOf(context, noun.end)
  if (!owner) return undefined
  const left = leftOf(context, noun.first)
  const before = apposedBefore(context, left.first)
  const body = before && isBody(before) ? before : apposedBehind(context, owner)
  if (!body || !isBody(body)) return undefined
  const isPlural = view.word(noun.first)?.feats.includes('Number=Plur') === true
  const owned = isPlural && body === before ? listEndingAt(context, view.after(body) - 1) : [body]
  return { owner, owned, trigger: view.span(noun.first, noun.end), status: left.status }
}

/** « X, maison mère de Y », « la maison mère de Y, X », « X, propriétaire des enseignes Y et Z ». */
export function ofOwner(context: ClaimContext, noun: OwnershipNoun): Ownership | undefined {
  const { view } = context
  const first = bodyOf(context, noun.end)
  if (!first) return undefined
  const owned = listOf(context, first)
  const left = leftOf(context, noun.first)
  const before = apposedBefore(context, left.first)
  const owner = before && isBody(before) ? before : apposedBehind(context, owned.at(-1) ?? first)
  return owner && isBody(owner)
    ? { owner, owned, trigger: view.span(noun.first, noun.end), status: left.status }
    : undefined
}

/** « la société de X, Y », « Y, la société de X et Z »: X is a person. */
export function ofFirm(context: ClaimContext, { first, end }: OwnershipNoun): Ownership | undefined {
  const { view, language } = context
  const at = afterOf(view, end, language)
  const owner = at > end ? personBehind(context, at) : undefined
  if (!owner) return undefined
  const owners = [owner, ...namesListedAfter(view, owner, language)]
  const body = [
    apposedBehind(context, owners.at(-1) ?? owner),
    apposedBefore(context, leftOf(context, first).first),
  ].find(name => name && isBody(name))
  return body ? { owner, owners, owned: [body], trigger: view.span(first, end) } : undefined
}

/** How many words may tell who somebody is: « la société de l’ancien chef du gouvernement X ». */
const TITLE = 6

/** The person behind « de », with or without words for him. */
function personBehind({ view }: ClaimContext, from: number): Mention | undefined {
  for (let at = from; at < from + TITLE; at++) {
    const mention = view.mentionAt(at)
    if (mention) return mention.type === 'person' && mention.form === 'name' ? mention : undefined
    if (!TITLED.has(view.word(at)?.upos ?? '')) return undefined
  }
  return undefined
}

const TITLED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADP', 'DET'])

/** The name behind « de », past adjectives and the noun of what it names: « de la chaîne cryptée X ». */
function bodyOf(context: ClaimContext, from: number): Mention | undefined {
  const { view, language } = context
  const at = pastSmall(context, from, ADJECTIVES)
  const next = afterOf(view, at, language)
  return next > at ? bodyAfter(context, next) : undefined
}

const ADJECTIVES: ReadonlySet<string> = new Set(['ADJ', 'VERB'])
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'VERB'])

/** The body named behind small words. */
function bodyAfter(context: ClaimContext, from: number): Mention | undefined {
  const { view, language } = context
  const at = pastSmall(context, from, NOMINAL)
  const next = afterOf(view, at, language)
  // « sa société de production X »
  const behind = next > at && at > from && !view.mentionAt(next) ? pastSmall(context, next, NOMINAL) : at
  const mention =
    behind - from <= BETWEEN
      ? view.mentionAt(view.lower(behind) === ',' && behind > from ? behind + 1 : behind)
      : undefined
  return mention && isBody(mention) ? mention : undefined
}

function pastSmall({ view }: ClaimContext, from: number, classes: ReadonlySet<string>): number {
  let at = from
  for (; classes.has(view.word(at)?.upos ?? ''); at++) {
    const mention = view.mentionAt(at)
    if (mention?.form === 'name' || /^\p{Lu}/u.test(view.tokens[at]?.text ?? '')) break
  }
  return at
}

/** What stands before a noun: its first token with article and « ancien », and what these say. */
function leftOf({ view, language: { words, titles } }: ClaimContext, noun: number): { first: number; status: Status } {
  let first = noun
  let status: Status = 'asserted'
  for (;;) {
    const word = view.lower(first - 1)
    if (words.former.includes(word) || titles.pastAsides.includes(word)) status = 'former'
    else if (words.future.includes(word)) status = 'planned'
    else if (
      ![words.articles, words.degrees, titles.asides].some(list => list.includes(word)) &&
      view.word(first - 1)?.upos !== 'NUM'
    )
      break
    first--
  }
  return { first, status }
}

/** « X (LR), », « X ( »: the name that what begins with a token is apposed to. */
function apposedBefore({ view }: ClaimContext, first: number): Mention | undefined {
  if (view.lower(first - 1) === '(') return view.mentionEndingAt(first - 2)
  return view.lower(first - 1) === ',' ? view.mentionEndingAt(beforeBracket(view, first - 1) - 1) : undefined
}

/** « …, X, »: the name between commas behind another. */
function apposedBehind({ view }: ClaimContext, last: Mention): Mention | undefined {
  const at = view.after(last)
  const mention = view.lower(at) === ',' ? view.mentionAt(at + 1) : undefined
  return mention?.form === 'name' ? mention : undefined
}
