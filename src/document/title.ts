import type { Line } from './lines.ts'

const LONGEST_TITLE = 200
const LONGEST_HEADING = 90
const SHORTEST_PARAGRAPH = 100

/** Whether the line with which an article begins is its title: short, without a full stop, and apart from what follows. */
export function isTitle(line: Line, next: Line | undefined, beforeDateline: boolean): boolean {
  if (!next || line.text.length > LONGEST_TITLE || endsSentence(line.text)) return false
  return line.blankAfter || beforeDateline || next.text.length > 2 * line.text.length
}

/** Whether a line within an article is a heading: short, without a full stop, with a paragraph behind it. */
export function isHeading(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > LONGEST_HEADING || endsSentence(line.text)) return false
  return /^[\p{Lu}\p{N}«]/u.test(line.text) && !/[,;:]$/.test(line.text) && next.text.length >= SHORTEST_PARAGRAPH
}

/** A full stop ends a sentence; the three of « et puis… » may end a title. */
function endsSentence(text: string): boolean {
  return /(?<!\.)\.[»”")\]]?$/.test(text)
}
