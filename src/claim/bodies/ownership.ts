import { indexPhrases, phraseAt } from '../../annotation/syntax/phrases.ts'
import type { OwnershipWords } from '../../language/lexicons/patterns.ts'
import type { Mention, Span, Status } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, draftBetween } from '../draft.ts'
import { heldInBrackets, listedBefore, listedBehind } from './ownership-lists.ts'
import { besidePossessive, ofFirm, ofOwned, ofOwner } from './ownership-nouns.ts'

/** A body or person, those bodies that it owns, and the words that say so. */
export interface Ownership {
  readonly owner: Mention
  /** All of them, where there are several. */
  readonly owners?: readonly Mention[]
  readonly owned: readonly Mention[]
  readonly trigger: Span
  readonly status?: Status
}

/** A noun of the lists: tokens `first` to `end` (half-open). */
export interface OwnershipNoun {
  readonly first: number
  readonly end: number
}

type Reader = (context: ClaimContext, noun: OwnershipNoun) => Ownership | undefined

/** What each list of nouns may say, by words that stand side by side: the first reader that reads is taken. */
const READERS: Readonly<Record<keyof OwnershipWords, readonly Reader[]>> = {
  owned: [besidePossessive, ofOwned, listedBehind],
  owners: [ofOwner],
  groups: [listedBefore],
  firms: [besidePossessive, ofFirm],
  titles: [listedBehind],
  wings: [besidePossessive, ofOwned],
}

/**
 * « Instagram, filiale de Facebook », « Audi (groupe Volkswagen) », « les chaînes A et B du groupe C », « X et sa société Y »,
 * « X, branche armée de Y ».
 */
export function findOwnership(context: ClaimContext): Draft[] {
  const { view, language } = context
  const phrases = phrasesOf(language.patterns.ownership)
  return view.tokens.flatMap((_, first) => {
    if (view.lower(first) === '(') return toDrafts(context, heldInBrackets(context, first), 'owns')
    const phrase = phraseAt(view, first, phrases)
    if (!phrase) return []
    const noun = { first, end: first + phrase.words.length }
    const read = READERS[phrase.value].reduce<Ownership | undefined>(
      (found, reader) => found ?? reader(context, noun),
      undefined,
    )
    return toDrafts(context, read, phrase.value === 'wings' ? 'part_of' : 'owns')
  })
}

const phrasesOf = memoise((words: OwnershipWords) => {
  const { owned, owners, groups, firms, titles, wings } = words
  const lists = { owned, owners, groups, firms, titles, wings }
  return indexPhrases(
    Object.entries(lists).flatMap(([list, nouns]) => nouns.map(noun => [noun, list as keyof OwnershipWords] as const)),
  )
})

function toDrafts(context: ClaimContext, found: Ownership | undefined, relation: 'owns' | 'part_of'): Draft[] {
  if (!found) return []
  const { owner, owners = [owner], owned, trigger, status = 'asserted' } = found
  const rule = relation === 'owns' ? 'ownership-by-noun' : 'part-by-noun'
  return owners.flatMap(holder =>
    owned.flatMap(body => {
      if (context.chainOf(body.id) === context.chainOf(holder.id)) return []
      const [subject, object] = relation === 'owns' ? [holder, body] : [body, holder]
      const drafts = draftBetween(context, subject, object, { relation, trigger, confidence: 0.8, rule })
      return drafts.map(draft => ({ ...draft, status }))
    }),
  )
}
