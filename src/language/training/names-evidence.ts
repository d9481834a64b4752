import type { ModelPart } from '../engine/model-file.ts'
import { hashLower } from '../engine/word-hashes.ts'
import type { Gazetteer, GazetteerEntry } from '../gazetteer-entry.ts'
import { EVIDENCE, LONGEST_PHRASE, phraseHash } from '../names/evidence.ts'
import type { Provenance } from './weight-part.ts'

/** A kind of evidence and the phrases that it holds for. */
export interface EvidenceList {
  readonly kind: keyof typeof EVIDENCE
  readonly phrases: readonly string[]
}

/** What each kind of place of the gazetteer is evidence of. */
const PLACES: Readonly<Record<string, keyof typeof EVIDENCE>> = { country: 'country', city: 'town' }

/** The names, adjectives and inhabitants of the gazetteer as evidence. */
export function gazetteerEvidence({ entries }: Pick<Gazetteer, 'entries'>): readonly EvidenceList[] {
  return entries.flatMap(entry => [
    { kind: kindOf(entry), phrases: entry.forms },
    { kind: 'demonym' as const, phrases: [...entry.adjectives, ...entry.inhabitants] },
  ])
}

function kindOf({ type, kind }: GazetteerEntry): keyof typeof EVIDENCE {
  return type === 'organisation' ? 'organisation' : (PLACES[kind] ?? 'place')
}

/** Cuts a phrase into surface tokens as the tokeniser does. */
export type Tokenise = (text: string) => readonly string[]

/** The bits of each phrase, by its hash. A phrase of one letter says nothing. */
export function collectEvidence(lists: readonly EvidenceList[], tokenise: Tokenise): ReadonlyMap<number, number> {
  const bits = new Map<number, number>()
  for (const { kind, phrases } of lists) {
    for (const phrase of phrases) {
      const words = tokenise(phrase)
      if (phrase.length < 2 || words.length > LONGEST_PHRASE) continue
      const hash = words.reduce((before, word) => phraseHash(before, hashLower(word)), 0)
      bits.set(hash, (bits.get(hash) ?? 0) | EVIDENCE[kind])
    }
  }
  return bits
}

/** The evidence as a part of the model; `decodeEvidence` tells the layout. */
export function encodeEvidence(bits: ReadonlyMap<number, number>, provenance: Provenance): ModelPart {
  const sorted = [...bits].sort(([a], [b]) => a - b)
  const bytes: number[] = []
  let last = 0
  for (const [hash] of sorted) {
    let gap = hash - last
    last = hash
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128)
    bytes.push(gap)
  }
  const body = Uint8Array.from([...bytes, ...sorted.map(([, kinds]) => kinds)])
  const header = { name: 'evidence', labels: Object.keys(EVIDENCE), templates: 0, scores: {}, ...provenance }
  return { header: { ...header, features: sorted.length }, body }
}
