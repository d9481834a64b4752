import type { Source } from '../../src/model.ts'
import { firstArticle, goldArticles } from '../articles/load.ts'

/** The texts of the annotated articles. */
export function articleTexts(): readonly string[] {
  return [firstArticle(), ...goldArticles()].map(({ text }) => text)
}

/** So many articles, the texts over and over; each ends with its number, since what is the same is read once. */
export function articleSources(texts: readonly string[], count: number): readonly Source[] {
  return Array.from({ length: count }, (_, at) => {
    const text = `${texts[at % texts.length]}\n\nDépêche n° ${at + 1}.\n`
    return { uri: `${at + 1}.txt`, mediaType: 'text/plain', body: new TextEncoder().encode(text) }
  })
}
