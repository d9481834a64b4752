import { afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import type { Ownership, OwnershipNoun } from './ownership.ts'
import { isBody, listEndingAt, listOf } from './ownership-names.ts'

/** « Audi (groupe Volkswagen) », « les chaînes A, B et C du groupe D »: what stands before « du groupe » is owned. */
export function listedBefore(context: ClaimContext, { first, end }: OwnershipNoun): Ownership | undefined {
  const { view, language } = context
  const owner = bodyBehind(context, end)
  if (!owner) return undefined
  const trigger = view.span(first, end)
  if (view.lower(first - 1) === '(') {
    const owned = view.mentionEndingAt(first - 2)
    return owned && isBody(owned) && view.lower(view.after(owner)) === ')'
      ? { owner, owned: [owned], trigger }
      : undefined
  }
  const lead = language.words.of.includes(view.lower(first - 1)) ? first - 1 : first - 2
  if (afterOf(view, lead, language) !== first) return undefined
  const owned = listEndingAt(context, lead - 1)
  return owned.length > 0 ? { owner, owned, trigger } : undefined
}

/** « les marques A et B de C », « la chaîne A de C ». */
export function listedBehind(context: ClaimContext, { first, end }: OwnershipNoun): Ownership | undefined {
  const { view, language } = context
  const body = bodyBehind(context, end)
  if (!body) return undefined
  const owned = listOf(context, body)
  const at = view.after(owned.at(-1) ?? body)
  const next = afterOf(view, at, language)
  const owner = next > at ? view.mentionAt(next) : undefined
  return owner && isBody(owner) && OWNING.has(owner.kind ?? '')
    ? { owner, owned, trigger: view.span(first, end) }
    : undefined
}

/** « Kering (Gucci, Puma) »: a company and, in brackets, more than one that it owns, or that own it. */
export function heldInBrackets(context: ClaimContext, open: number): Ownership | undefined {
  const { view, language } = context
  const owner = view.mentionEndingAt(open - 1)
  if (!owner || !isBody(owner) || owner.kind !== 'company') return undefined
  const owned: Mention[] = []
  for (let at = open + 1; ; ) {
    const mention = view.mentionAt(at)
    if (mention?.form !== 'name' || mention.type === 'place') return undefined
    if (isBody(mention)) owned.push(mention)
    const end = view.after(mention)
    if (view.lower(end) === ')') break
    if (view.lower(end) !== ',' && !language.words.both.includes(view.lower(end))) return undefined
    at = end + 1
  }
  if (owned.length < 2) return undefined
  const trigger = view.span(open, open + 1)
  return isOfOwners(context, owner) ? { owner, owners: owned, owned: [owner], trigger } : { owner, owned, trigger }
}

/** « les actionnaires de X (A et B) ». */
function isOfOwners({ view, language }: ClaimContext, body: Mention): boolean {
  const first = view.indexOf(body.start)
  const at = language.words.of.includes(view.lower(first - 1)) ? first - 2 : first - 3
  return language.patterns.ownership.owners.includes(view.word(at)?.lemma ?? '')
}

const OWNING: ReadonlySet<string> = new Set(['company', 'media'])

/** The body named right behind a noun, or behind an adjective of it. */
function bodyBehind({ view }: ClaimContext, from: number): Mention | undefined {
  const at = view.mentionAt(from)?.form !== 'name' && view.word(from)?.upos === 'ADJ' ? from + 1 : from
  const mention = view.mentionAt(at)
  return mention && isBody(mention) ? mention : undefined
}
