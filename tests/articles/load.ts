import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GoldArticle, readGold } from '../../src/evaluation/gold.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

/** An annotated article: where its text is, the text as it is read from the file, and the right answer. */
export interface AnnotatedArticle {
  readonly path: string
  readonly text: string
  readonly gold: GoldArticle
}

/** The first article, from whose reading the whole project started. */
export const firstArticle = (): AnnotatedArticle => loadArticle('first', 'poutine-raissi-moscou')

/** The annotated articles of the French Wikinews, in order of their file names. */
export function goldArticles(): readonly AnnotatedArticle[] {
  return readdirSync(join(HERE, 'gold-fr'))
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => loadArticle('gold-fr', name.replace(/\.json$/, '')))
}

function loadArticle(folder: string, name: string): AnnotatedArticle {
  const gold = readGold(join(HERE, folder, `${name}.json`))
  const path = join(HERE, folder, gold.file)
  return { path, text: readFileSync(path, 'utf8'), gold }
}
