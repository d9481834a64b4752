import type { Annotated, Mention, MentionId, Sentence, Span, Token, Word } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import { firstStartingAt } from '../../text/span.ts'

/** Tokens as rules look at them: by index, in lower case, with the mention that begins or ends there. */
export interface TokenView {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Lower case, apostrophes made plain, accents kept; `''` outside the text. */
  lower(at: number): string
  /** The first word of a token. */
  word(at: number): Word | undefined
  /** The index of the first token that starts at or after an offset. */
  indexOf(offset: number): number
  mention(id: MentionId): Mention | undefined
  /** The longest mention that begins with the token. */
  mentionAt(at: number): Mention | undefined
  /** The longest mention that ends with the token. */
  mentionEndingAt(at: number): Mention | undefined
  /** The index of the token after a span. */
  after(span: Span): number
  sentenceOf(at: number): Sentence | undefined
  /** The stretch of text from the token `first` to the token before `end`. */
  span(first: number, end: number): Span
}

/** A view over the tokens of a document and the mentions found so far. */
export function viewTokens(
  syntax: Annotated<'tokens' | 'sentences' | 'words'>,
  mentions: readonly Mention[],
): TokenView {
  const { tokens, sentences, words } = syntax
  const lowers = lowersOf(tokens)
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  const starting = longestBy(mentions, mention => mention.start)
  const ending = longestBy(mentions, mention => mention.end)
  const indexOf = (offset: number): number => firstStartingAt(tokens, offset)
  return {
    tokens,
    sentences,
    mention: id => byId.get(id),
    lower: at => lowers[at] ?? '',
    word: at => words[tokens[at]?.words[0] ?? -1],
    indexOf,
    mentionAt: at => starting.get(tokens[at]?.start ?? -1),
    mentionEndingAt: at => ending.get(tokens[at]?.end ?? -1),
    after: span => indexOf(span.end),
    span: (first, end) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }),
    sentenceOf: at => {
      const token = tokens[at]
      const sentence = token && sentences[firstStartingAt(sentences, token.start + 1) - 1]
      return sentence && sentence.tokens[1] > at ? sentence : undefined
    },
  }
}

/** A document is viewed with the mentions of each layer in turn, and its tokens stay the same. */
const lowersOf = memoise((tokens: readonly Token[]) =>
  tokens.map(token => token.text.toLowerCase().replace(/[’ʼ]/g, "'")),
)

function longestBy(mentions: readonly Mention[], key: (mention: Mention) => number): ReadonlyMap<number, Mention> {
  const longest = new Map<number, Mention>()
  for (const mention of mentions) {
    const known = longest.get(key(mention))
    if (!known || known.end - known.start < mention.end - mention.start) longest.set(key(mention), mention)
  }
  return longest
}
