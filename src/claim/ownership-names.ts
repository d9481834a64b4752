import { listedAfter } from '../annotation/participants.ts'
import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'

/** A body called by its name. */
export function isBody({ type, form }: Mention): boolean {
  return type === 'organisation' && form === 'name'
}

/** A body and those listed behind it. */
export function listOf(context: ClaimContext, first: Mention): Mention[] {
  return [first, ...listedAfter(context.view, first.id, context.language).flatMap(id => context.mention(id) ?? [])]
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
