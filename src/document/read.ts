import { ExtractorError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Block, Document, Source } from '../model.ts'
import type { Options } from '../options.ts'
import { binaryKind } from '../text/binary.ts'
import { decodeBytes } from '../text/decode.ts'
import { contentId } from '../text/hash.ts'
import { withoutHidden } from '../text/hidden.ts'
import { memoise } from '../text/memoise.ts'
import { repairMojibake } from '../text/mojibake.ts'
import { normaliseText } from '../text/normalise.ts'
import { type Page, splitBlocks } from './blocks.ts'
import { type Credits, readCredits } from './credits.ts'
import { type LanguageDetector, textLanguage } from './language.ts'
import { runWarnings } from './long-runs.ts'
import { pageWords } from './page-words.ts'
import { publishedDay } from './published.ts'

/** What reading needs of a language pack. */
type ReadingPack = Pick<Language, 'calendar' | 'furniture' | 'gazetteer'>

/** What reading needs beside the bytes: the packs that there are, and a detector that works offline. */
export interface Reading {
  readonly packOf: (language: string) => ReadingPack | undefined
  readonly detect: LanguageDetector
}

/**
 * A source as a document: its text in the one form in which it is kept, and its blocks, language, credits and day.
 * @throws ExtractorError where the source is no text or an empty one.
 */
export function readDocument(source: Source, reading: Reading, options: Options = {}): Document {
  const { text, warnings } = readText(source)
  const language = options.language ?? textLanguage(text, reading.detect)
  const pack = reading.packOf(language)
  const page = pack && pageOf(pack)
  const blocks = splitBlocks(text, page)
  const title = blocks.find(({ kind }) => kind === 'title')
  const published = publishedDay(text, blocks, page, options)
  return {
    id: contentId('doc', text),
    uri: source.uri,
    text,
    language,
    ...(title && { title: text.slice(title.start, title.end) }),
    ...creditsOf(text, blocks, page),
    ...(published && { published }),
    blocks,
    warnings,
  }
}

function readText({ uri, body }: Source): { text: string; warnings: readonly string[] } {
  const binary = binaryKind(body)
  if (binary) throw new ExtractorError(`${uri}: not a text, got ${binary}. Save it as plain text (.txt) and read that.`)
  const decoded = decodeBytes(body)
  const repaired = repairMojibake(decoded.text)
  const seen = withoutHidden(repaired.text)
  const { text, warnings } = normaliseText(seen.text)
  const hidden = seen.hidden === 0 ? [] : [`text: ${seen.hidden} hidden part(s) removed, which no reader sees.`]
  if (text.trim() === '')
    throw new ExtractorError(`${uri}: no text, got ${emptiness(body)}. Give a file with an article in it.`)
  return { text, warnings: [...decoded.warnings, ...repaired.warnings, ...hidden, ...warnings, ...runWarnings(text)] }
}

function emptiness(body: Uint8Array): string {
  return body.length === 0 ? 'an empty file' : 'only blanks'
}

/** Preparing the words of a page takes longer than reading one, so that it is done once for each pack. */
const pageOf = memoise(({ calendar, furniture, gazetteer }: ReadingPack): Page => {
  const agencies = gazetteer.entries.filter(({ kind }) => kind === 'agency' || kind === 'media')
  return { calendar, words: pageWords(furniture, agencies) }
})

function creditsOf(text: string, blocks: readonly Block[], page: Page | undefined): Credits {
  return page ? readCredits(text, blocks, page.words) : { authors: [] }
}
