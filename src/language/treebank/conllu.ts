import { DataError } from '../../errors.ts'

/** One word of a treebank; `head` counts from 1, 0 is the root. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  /** As in the file: `Gender=Fem|Number=Sing`, empty where there are none. */
  readonly feats: string
  readonly head: number
  readonly deprel: string
}

/** One surface token: a word, or a contraction that stands for several (« du » = de + le). `words` is half-open. */
export interface TreebankToken {
  readonly form: string
  readonly words: readonly [first: number, end: number]
  readonly spaceAfter: boolean
}

/** One sentence of a CoNLL-U file. */
export interface TreebankSentence {
  readonly text: string
  readonly tokens: readonly TreebankToken[]
  readonly words: readonly TreebankWord[]
  /** A new document or paragraph starts here. */
  readonly startsBlock: boolean
}

const COLUMNS = 10

/**
 * The sentences of a CoNLL-U file (universaldependencies.org/format.html). Empty nodes (`8.1`) are passed over.
 * @throws DataError naming `path` and the line that breaks the format.
 */
export function parseConllu(content: string, path: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let open = newSentence()
  const lines = content.split('\n')
  lines.forEach((line, i) => {
    const fail: Fail = (what, got) => {
      throw new DataError(`${path}:${i + 1}: ${what}, got "${got}". Correct the line.`)
    }
    if (line === '' || line === '\r') {
      if (open.words.length > 0) sentences.push(closeSentence(open, fail))
      open = newSentence()
    } else if (line.startsWith('#')) readComment(line, open)
    else readLine(line.replace('\r', ''), open, fail)
  })
  if (open.words.length > 0) {
    throw new DataError(
      `${path}:${lines.length}: the last sentence is not closed by an empty line. The file is cut short.`,
    )
  }
  return sentences
}

type Fail = (what: string, got: string) => never

interface OpenSentence {
  text: string
  startsBlock: boolean
  readonly tokens: TreebankToken[]
  readonly words: TreebankWord[]
}

function newSentence(): OpenSentence {
  return { text: '', startsBlock: false, tokens: [], words: [] }
}

function readComment(line: string, open: OpenSentence): void {
  const text = /^# text = (.*?)\r?$/.exec(line)?.[1]
  if (text !== undefined) open.text = text
  if (/^# new(doc|par)\b/.test(line)) open.startsBlock = true
}

function readLine(line: string, open: OpenSentence, fail: Fail): void {
  const columns = line.split('\t')
  const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = '', , misc = ''] = columns
  if (columns.length !== COLUMNS) fail(`not ${COLUMNS} columns`, String(columns.length))
  if (/^\d+\.\d+$/.test(id)) return
  const spaceAfter = !misc.split('|').includes('SpaceAfter=No')
  const range = /^(\d+)-(\d+)$/.exec(id)
  if (range) {
    open.tokens.push({ form, words: [Number(range[1]) - 1, Number(range[2])], spaceAfter })
    return
  }
  if (id !== String(open.words.length + 1)) fail(`not the number ${open.words.length + 1}`, id)
  if (!/^\d+$/.test(head)) fail('the head is not a number', head)
  const inContraction = (open.tokens.at(-1)?.words[1] ?? 0) > open.words.length
  if (!inContraction) open.tokens.push({ form, words: [open.words.length, open.words.length + 1], spaceAfter })
  open.words.push({ form, lemma, upos, feats: feats === '_' ? '' : feats, head: Number(head), deprel })
}

function closeSentence(open: OpenSentence, fail: Fail): TreebankSentence {
  const { words, tokens } = open
  for (const word of words) if (word.head > words.length) fail('a head outside the sentence', String(word.head))
  if ((tokens.at(-1)?.words[1] ?? 0) !== words.length)
    fail('a contraction without its words', tokens.at(-1)?.form ?? '')
  return {
    ...open,
    text:
      open.text ||
      tokens
        .map(token => token.form + (token.spaceAfter ? ' ' : ''))
        .join('')
        .trimEnd(),
  }
}
