import { mixAtoms } from '../engine/hash.ts'
import { PADDING } from '../engine/word-hashes.ts'
import type { NameInput } from './input.ts'
import { NAME_TYPES, type NameSpan } from './labels.ts'

/** Votes for each of `NAME_TYPES`, by the hash of a name as written. */
type Votes = Map<number, Float64Array>

/** The last word of a longer name of a person counts more than a reading of that word alone: « Emmanuel Macron » tells what « Macron » is. */
const SURNAME_VOTE = 1.5

/** Names are found again no longer than this, in words, and no shorter than this, in letters, where one word alone. */
const LONGEST_NAME = 6
const SHORTEST_WORD = 3

/**
 * The names of a document after they have been compared with one another: what is written alike gets the type that most
 * have, and capitalised words that are written like a name are one (after Krishnan and Manning 2006).
 */
export function agreeNames(
  inputs: readonly NameInput[],
  names: readonly (readonly NameSpan[])[],
): readonly (readonly NameSpan[])[] {
  const votes: Votes = new Map()
  inputs.forEach((input, s) => {
    for (const name of names[s] ?? []) countVotes(input, name, votes)
  })
  if (votes.size === 0) return names
  return inputs.map((input, s) => completeSentence(input, names[s] ?? [], votes))
}

function countVotes(input: NameInput, { first, end, type }: NameSpan, votes: Votes): void {
  vote(votes, nameHash(input, first, end), type, 1)
  if (type === 'PER' && end - first > 1) vote(votes, nameHash(input, end - 1, end), type, SURNAME_VOTE)
}

function vote(votes: Votes, hash: number, type: NameSpan['type'], weight: number): void {
  const counts = votes.get(hash) ?? new Float64Array(NAME_TYPES.length)
  const at = NAME_TYPES.indexOf(type)
  counts[at] = (counts[at] as number) + weight
  votes.set(hash, counts)
}

function completeSentence(input: NameInput, names: readonly NameSpan[], votes: Votes): readonly NameSpan[] {
  const taken = new Uint8Array(input.hashes.count)
  for (const { first, end } of names) taken.fill(1, first, end)
  const agreed = names.map(name => ({
    ...name,
    type: winner(votes, nameHash(input, name.first, name.end)) ?? name.type,
  }))
  return [...agreed, ...findAgain(input, taken, votes)].sort((a, b) => a.first - b.first)
}

function findAgain(input: NameInput, taken: Uint8Array, votes: Votes): readonly NameSpan[] {
  const found: NameSpan[] = []
  for (let first = 0; first < taken.length; first++) {
    if (taken[first] !== 0 || input.letters[first] !== 1) continue
    const name = longestKnown(input, first, taken, votes)
    if (!name) continue
    taken.fill(1, name.first, name.end)
    found.push(name)
  }
  return found
}

function longestKnown(input: NameInput, first: number, taken: Uint8Array, votes: Votes): NameSpan | undefined {
  let longest: NameSpan | undefined
  let hash = 0
  for (let end = first + 1; end <= Math.min(taken.length, first + LONGEST_NAME) && taken[end - 1] === 0; end++) {
    hash = addWord(input, hash, end - 1)
    const type = winner(votes, hash)
    if (type && (end - first > 1 || isLongEnough(input, first))) longest = { first, end, type }
  }
  return longest
}

function isLongEnough({ lengths }: NameInput, word: number): boolean {
  return (lengths[word] as number) >= SHORTEST_WORD
}

function winner(votes: Votes, hash: number): NameSpan['type'] | undefined {
  const counts = votes.get(hash)
  if (!counts) return undefined
  let best = 0
  for (let t = 1; t < counts.length; t++) if ((counts[t] as number) > (counts[best] as number)) best = t
  return NAME_TYPES[best]
}

function nameHash(input: NameInput, first: number, end: number): number {
  let hash = 0
  for (let word = first; word < end; word++) hash = addWord(input, hash, word)
  return hash
}

function addWord({ hashes }: NameInput, hash: number, word: number): number {
  return mixAtoms(0x9a8, hash, hashes.form[word + PADDING] as number)
}
