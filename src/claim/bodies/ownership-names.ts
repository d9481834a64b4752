import { namesListedAfter } from '../../annotation/syntax/participants.ts'
import { afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** A body called by its name. */
export function isBody({ type, form }: Mention): boolean {
  return type === 'organisation' && form === 'name'
}

/** A body and those listed behind it. */
export function listOf(context: ClaimContext, first: Mention): Mention[] {
  const { view, language } = context
  const listed = namesListedAfter(view, first, language)
  return [first, ...(listed.length > 0 ? listed : ledBodies(context, first))]
}

/** « de X et de Y »: those that « de » leads to behind the first. */
function ledBodies({ view, language }: ClaimContext, first: Mention): Mention[] {
  const found: Mention[] = []
  for (let last = first; ; ) {
    const joint = view.after(last)
    const next = afterOf(view, joint + 1, language)
    const mention =
      view.lower(joint) === ',' || language.words.both.includes(view.lower(joint)) ? view.mentionAt(next) : undefined
    if (!mention || next === joint + 1 || !isBody(mention)) return found
    found.push(mention)
    last = mention
  }
}

/** The bodies of a list whose last one ends with a token. */
export function listEndingAt({ view, language }: ClaimContext, last: number): Mention[] {
  const found: Mention[] = []
  for (let at = last; ; ) {
    const mention = view.mentionEndingAt(at)
    if (!mention || !isBody(mention)) return found
    found.unshift(mention)
    const before = view.indexOf(mention.start) - 1
    const joint = language.words.articles.includes(view.lower(before)) ? before - 1 : before
    if (view.lower(joint) !== ',' && !language.words.both.includes(view.lower(joint))) return found
    at = joint - 1
  }
}
