import { listedAfter } from '../annotation/participants.ts'
import type { Mention, Span } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { type Draft, draftBetween } from './draft.ts'

/** A body, those that it owns, and the words that say so. */
interface Ownership {
  readonly owner: Mention
  readonly owned: readonly Mention[]
  readonly trigger: Span
}

/** « Instagram, filiale de Facebook », « Audi (groupe Volkswagen) », « Renault et ses marques Dacia et Lada ». */
export function findOwnership(context: ClaimContext): Draft[] {
  const { view, language } = context
  const { owned, groups } = language.patterns.ownership
  return view.tokens.flatMap((_, at) => {
    const word = view.lower(at)
    if (owned.includes(word)) return toDrafts(context, ofPossessive(context, at) ?? ofNoun(context, at))
    return groups.includes(word) ? toDrafts(context, inBrackets(context, at)) : []
  })
}

/** « X et sa filiale Y », « X vend ses filiales Y et Z »: whose it is stands right before, or is the one body before. */
function ofPossessive(context: ClaimContext, noun: number): Ownership | undefined {
  const { view, language, annotated, chainOf } = context
  const first = bodyAt(context, noun + 1)
  if (!first || !language.words.possessives.includes(view.lower(noun - 1))) return undefined
  const sentence = view.sentenceOf(noun)
  const before = annotated.mentions.filter(
    mention => isBody(mention) && sentence && mention.start >= sentence.start && mention.end <= first.start,
  )
  const beside = view.mentionEndingAt(noun - 3)
  const owner = beside && isBody(beside) ? beside : before[0]
  const several = new Set(before.map(({ id }) => chainOf(id)[0])).size > 1
  if (!owner || (several && owner !== beside)) return undefined
  return { owner, owned: listOf(context, first), trigger: view.span(noun - 1, noun + 1) }
}

/** « Y, filiale américaine du groupe X », « la filiale de X, Y ». */
function ofNoun(context: ClaimContext, noun: number): Ownership | undefined {
  const { view, language } = context
  const { words } = language
  let at = noun + 1
  while (view.word(at)?.upos === 'ADJ') at++
  if (!words.of.includes(view.lower(at))) return undefined
  at += words.articles.includes(view.lower(at + 1)) ? 2 : 1
  if (language.patterns.ownership.groups.includes(view.lower(at))) at++
  while (view.word(at)?.upos === 'ADJ') at++
  const owner = bodyAt(context, at)
  const mark = words.articles.includes(view.lower(noun - 1)) ? noun - 2 : noun - 1
  const before = OPENING.has(view.lower(mark)) ? view.mentionEndingAt(mark - 1) : undefined
  const behind = owner && view.lower(view.after(owner)) === ',' ? bodyAt(context, view.after(owner) + 1) : undefined
  const owned = before && isBody(before) ? before : behind
  return owner && owned ? { owner, owned: [owned], trigger: view.span(noun, noun + 1) } : undefined
}

/** « Audi (groupe Volkswagen) ». */
function inBrackets(context: ClaimContext, noun: number): Ownership | undefined {
  const { view } = context
  const owned = view.lower(noun - 1) === '(' ? view.mentionEndingAt(noun - 2) : undefined
  const owner = bodyAt(context, noun + 1)
  if (!owned || !isBody(owned) || !owner || view.lower(view.after(owner)) !== ')') return undefined
  return { owner, owned: [owned], trigger: view.span(noun, noun + 1) }
}

const OPENING: ReadonlySet<string> = new Set([',', '('])

function bodyAt({ view }: ClaimContext, at: number): Mention | undefined {
  const mention = view.mentionAt(at)
  return mention && isBody(mention) ? mention : undefined
}

function isBody({ type, form }: Mention): boolean {
  return type === 'organisation' && form === 'name'
}

function listOf(context: ClaimContext, first: Mention): Mention[] {
  return [first, ...listedAfter(context.view, first.id, context.language).flatMap(id => context.mention(id) ?? [])]
}

function toDrafts(context: ClaimContext, found: Ownership | undefined): Draft[] {
  if (!found) return []
  const { owner, owned, trigger } = found
  const fields = { relation: 'owns', trigger, confidence: 0.8, rule: 'ownership-by-noun' } as const
  return owned.flatMap(body => (body.id === owner.id ? [] : draftBetween(context, owner, body, fields)))
}
