import { characterClass } from '../text/characters.ts'
import { lineSpans } from './lines.ts'

/** The language (BCP 47) of a short text, or undefined where it cannot be told. */
export type LanguageDetector = (text: string) => string | undefined

const UNKNOWN = 'und'
const CHUNK = 1000
const MOST_CHUNKS = 40
/** So many letters of a chunk tell its language. */
const TELLING = 300
const FEWEST_LETTERS = 20

/**
 * The language in which more than half of a text is written, `und` where there is none. Each line votes with its letters, so
 * that a quotation or a headline in another language does not decide.
 */
export function textLanguage(text: string, detect: LanguageDetector): string {
  const voters = sample(chunksOf(text))
    .map(chunk => ({ chunk, letters: countLetters(chunk) }))
    .filter(({ letters }) => letters >= FEWEST_LETTERS)
    .sort((a, b) => b.letters - a.letters)
  const all = voters.reduce((sum, { letters }) => sum + letters, 0)
  const votes = new Map<string, number>()
  // The longest vote first: most languages are told by a few, and detection takes as long for a short one.
  for (const { chunk, letters } of voters) {
    const language = detect(chunk.slice(0, TELLING)) ?? UNKNOWN
    const sum = (votes.get(language) ?? 0) + letters
    if (sum * 2 > all) return language
    votes.set(language, sum)
  }
  return UNKNOWN
}

function chunksOf(text: string): string[] {
  return lineSpans(text).flatMap(({ start, end }) => {
    const count = Math.ceil((end - start) / CHUNK)
    return Array.from({ length: count }, (_, at) =>
      text.slice(start + at * CHUNK, Math.min(end, start + (at + 1) * CHUNK)),
    )
  })
}

/** So many chunks from all over a long text. */
function sample(chunks: readonly string[]): string[] {
  const step = Math.max(1, chunks.length / MOST_CHUNKS)
  return Array.from({ length: Math.min(chunks.length, MOST_CHUNKS) }, (_, at) => chunks[Math.floor(at * step)] ?? '')
}

function countLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) if (characterClass(text.charCodeAt(at)) === 'letter') letters++
  return letters
}
