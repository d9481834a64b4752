import type { Calendar } from '../language/calendar.ts'
import type { Block, BlockKind } from '../model.ts'
import { isBoilerplate } from './boilerplate.ts'
import { readByline } from './byline.ts'
import { captionEnd } from './caption.ts'
import { closingCredit, readCredit } from './credit.ts'
import { datelineEnd, isDateLine, isPublishedLine } from './dateline.ts'
import { type Line, linesOf } from './lines.ts'
import type { PageWords } from './page-words.ts'
import { isHeading, isTitle } from './title.ts'

/** What is known of the language of a page. */
export interface Page {
  readonly calendar: Calendar
  readonly words: PageWords
}

/** A line among the others. */
interface Place {
  readonly line: Line
  readonly next: Line | undefined
  /** Whether it is among the first or the last lines, where a date may stand that is the article's own. */
  readonly isOuter: boolean
  readonly isEarly: boolean
}

/** Where the kind of block ends with which a line begins; undefined where it begins with none. */
type LineRule = (place: Place, page: Page) => number | undefined

const EARLY_LINES = 6
const LATE_LINES = 3

/** What a line may be besides title, heading and paragraph, in the order in which it is tried. */
const RULES: readonly { readonly kind: BlockKind; readonly end: LineRule }[] = [
  { kind: 'boilerplate', end: ({ line }, { words }) => whole(line, isBoilerplate(line.text, words)) },
  { kind: 'caption', end: ({ line }, { words }) => captionEnd(line.text, words) },
  { kind: 'agency', end: ({ line }, { words }) => whole(line, readCredit(line.text, words.credits) !== undefined) },
  { kind: 'agency', end: ({ line }, { words }) => whole(line, readByline(line.text, words) !== undefined) },
  {
    kind: 'dateline',
    end: ({ line }, { calendar, words }) => whole(line, isPublishedLine(line.text, calendar, words)),
  },
  {
    kind: 'dateline',
    end: ({ line, isOuter }, { calendar, words }) => whole(line, isOuter && isDateLine(line.text, calendar, words)),
  },
  { kind: 'dateline', end: openingDateline },
]

/**
 * The blocks of a text, in order: together they hold every character that is not blank. Without a page, for a language of
 * which nothing is known, there are only titles, headings and paragraphs.
 */
export function splitBlocks(text: string, page: Page | undefined): Block[] {
  const lines = linesOf(text)
  const blocks: Block[] = []
  let hasBegun = false
  lines.forEach((line, index) => {
    const isEarly = index < EARLY_LINES
    const place = { line, next: lines[index + 1], isEarly, isOuter: isEarly || index >= lines.length - LATE_LINES }
    for (const block of splitLine(place, page, hasBegun)) {
      blocks.push(block)
      hasBegun ||= block.kind === 'title' || block.kind === 'paragraph'
    }
  })
  return blocks
}

function splitLine(place: Place, page: Page | undefined, hasBegun: boolean): Block[] {
  const { line, next } = place
  const special = page && specialBlock(place, page)
  if (special) return [special, ...restOf(line, special.end - line.start, page)]
  const kind = hasBegun ? isHeading(line, next) && 'heading' : isTitle(line, next, isDated(place, page)) && 'title'
  return kind ? [blockOf(line, kind, 0, line.text.length)] : restOf(line, 0, page)
}

function specialBlock(place: Place, page: Page): Block | undefined {
  for (const { kind, end } of RULES) {
    const length = end(place, page)
    if (length !== undefined) return blockOf(place.line, kind, 0, length)
  }
  return undefined
}

/** Only at the head of an article do place and date open a paragraph; on a line of their own they may stand further down. */
function openingDateline({ line, isEarly }: Place, { calendar, words }: Page): number | undefined {
  const end = datelineEnd(line.text, calendar, words)
  return isEarly || end === line.text.length ? end : undefined
}

/** Whether the next line dates the article. */
function isDated({ next, isEarly, isOuter }: Place, page: Page | undefined): boolean {
  if (!next || !page) return false
  return specialBlock({ line: next, next: undefined, isEarly, isOuter }, page)?.kind === 'dateline'
}

/** What follows in a line is a paragraph, with the credit that may close it as a block of its own. */
function restOf(line: Line, from: number, page: Page | undefined): Block[] {
  const start = from + line.text.slice(from).length - line.text.slice(from).trimStart().length
  if (start >= line.text.length) return []
  const credit = page && closingCredit(line.text, page.words.credits)
  if (credit === undefined || credit <= start) return [blockOf(line, 'paragraph', start, line.text.length)]
  return [
    blockOf(line, 'paragraph', start, line.text.slice(0, credit).trimEnd().length),
    blockOf(line, 'agency', credit, line.text.length),
  ]
}

function blockOf(line: Line, kind: BlockKind, start: number, end: number): Block {
  return { kind, start: line.start + start, end: line.start + end }
}

function whole(line: Line, fits: boolean): number | undefined {
  return fits ? line.text.length : undefined
}
