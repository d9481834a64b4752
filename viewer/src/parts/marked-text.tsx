import type { JSX, Ref } from 'preact'
import type { Span } from '../../../src/model.ts'
import type { Messages } from '../messages/messages.ts'
import { type Mark, type Segment, segments } from '../model/passage.ts'

interface Props {
  readonly text: string
  readonly span: Span
  readonly marks: readonly Mark[]
  readonly words: Messages
  /** Given to the first piece of the marked sentence, so that it can be scrolled to. */
  readonly sentenceRef?: Ref<HTMLElement>
}

/** A stretch of text with its marked words. Whatever the text holds stays text. */
export function MarkedText({ text, span, marks, words, sentenceRef }: Props): JSX.Element {
  const pieces = segments(text, span, marks)
  const first = pieces.find(({ roles }) => roles.includes('sentence'))
  return (
    <>
      {pieces.map(piece =>
        piece.roles.length === 0 ? (
          piece.text
        ) : (
          <mark
            key={piece.start}
            class={piece.roles.join(' ')}
            title={titleOf(piece, words)}
            ref={piece === first ? (sentenceRef ?? null) : null}
          >
            {piece.text}
          </mark>
        ),
      )}
    </>
  )
}

function titleOf({ roles }: Segment, words: Messages): string | undefined {
  const titles = roles.flatMap(role => (role === 'sentence' ? [] : [words.marks[role]]))
  return titles.length === 0 ? undefined : titles.join(' · ')
}
