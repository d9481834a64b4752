import { ATOM_NAMES, PARSER_TEMPLATES } from './parser-features.ts'
import { partTemplates, type Templates } from './templates.ts'

/**
 * What stays as long as S0 is on the stack: the words below it with their children, and its own left children. In
 * arc-hybrid parsing a word on the stack gets children but on its right, and only while it is the top.
 */
const STACK = /^(?:S0\.(?:[wtqxm]|vl|dl|before|after)|S0l2?\..|S[12].*|gap1|brk1)$/

/** What stays as long as N0 is the front of the buffer, where it gets left children. */
const BUFFER = /^(?:N0\.(?:[wtqxm]|before)|N[12]\..)$/

const [stack, buffer, open] = partTemplates(
  PARSER_TEMPLATES,
  [STACK, BUFFER].map(test => (atom: number) => test.test(ATOM_NAMES[atom] as string)),
) as [Templates, Templates, Templates]

/** Those whose scores need be summed but once for a word on the stack. */
export const STACK_TEMPLATES: Templates = stack

/** Those whose scores need be summed but once for a word at the front of the buffer. */
export const BUFFER_TEMPLATES: Templates = buffer

/** Those whose scores any action changes. */
export const OPEN_TEMPLATES: Templates = open
