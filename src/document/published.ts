import { type FoundDate, scanDates } from '../language/dates/date-scan.ts'
import { isoDay } from '../language/dates/period.ts'
import type { Block, BlockKind, DateReading } from '../model.ts'
import type { Options } from '../options.ts'
import type { Page } from './blocks.ts'
import { isUpdateLine } from './boilerplate.ts'
import { isPublishedLine } from './dateline.ts'

/** One way in which a text tells the day of its publication. */
interface PublishedRule {
  readonly rule: string
  readonly kinds: readonly BlockKind[]
  /** Whether only the beginning of a long text is believed, and read. */
  readonly isEarly?: true
  readonly fits: (text: string, page: Page) => boolean
  /** The day of publication that follows from a date found in such a block. */
  readonly day: (date: FoundDate) => number | undefined
}

/** So far into a text is it searched for its own day; lines that stand for themselves count wherever they are. */
const EARLY = 100_000

/** In the order in which they are believed. */
const RULES: readonly PublishedRule[] = [
  {
    rule: 'dateline',
    kinds: ['dateline'],
    fits: (text, { calendar, words }) => !isPublishedLine(text, calendar, words),
    day: namedDay,
  },
  {
    // « hier [jeudi 07/12/2023] » was written on the day after the one in brackets.
    rule: 'gloss',
    kinds: ['title', 'heading', 'paragraph', 'caption'],
    isEarly: true,
    fits: () => true,
    day: ({ period, glossed }) => (glossed === undefined ? undefined : period.first - glossed),
  },
  { rule: 'published-line', kinds: ['dateline'], fits: () => true, day: namedDay },
  {
    rule: 'updated-line',
    kinds: ['boilerplate'],
    fits: (text, { words }) => isUpdateLine(text, words),
    day: namedDay,
  },
]

/** The day on which an article was published: the one that the caller gives, else the one that its text tells, else unknown. */
export function publishedDay(
  text: string,
  blocks: readonly Block[],
  page: Page | undefined,
  options: Options,
): DateReading | undefined {
  if (options.date !== undefined) return { edtf: options.date, rule: 'option' }
  if (!page) return undefined
  for (const rule of RULES) {
    for (const block of blocks) {
      if (!rule.kinds.includes(block.kind) || (rule.isEarly && block.start > EARLY)) continue
      const reading = readPublished(text, block, page, rule)
      if (reading) return reading
    }
  }
  return undefined
}

function readPublished(text: string, block: Block, page: Page, rule: PublishedRule): DateReading | undefined {
  if (!rule.fits(text.slice(block.start, block.end), page)) return undefined
  const evidence = { start: block.start, end: Math.min(block.end, block.start + EARLY) }
  for (const date of scanDates(text, evidence, { calendar: page.calendar })) {
    const day = rule.day(date)
    if (day !== undefined) return { edtf: isoDay(day), rule: rule.rule, span: date.span }
  }
  return undefined
}

function namedDay({ period }: FoundDate): number | undefined {
  return period.precision === 'day' && period.edtf.length === 10 ? period.first : undefined
}
