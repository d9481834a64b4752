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
  const votes = new Map<string, number>()
  let letters = 0
  for (const chunk of sample(chunksOf(text))) {
    const weight = countLetters(chunk)
    if (weight < FEWEST_LETTERS) continue
    const language = detect(chunk.slice(0, TELLING)) ?? UNKNOWN
    votes.set(language, (votes.get(language) ?? 0) + weight)
    letters += weight
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1])
  return winner && winner[1] * 2 > letters ? winner[0] : UNKNOWN
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
  return text.match(/\p{L}/gu)?.length ?? 0
}
