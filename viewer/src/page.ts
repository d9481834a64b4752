import type { Language, Messages } from './messages/messages.ts'
import type { Library } from './model/library.ts'
import type { Move } from './state/history.ts'

/** What every panel gets: the data, the words, and the way to act. */
export interface Page {
  readonly library: Library
  readonly language: Language
  readonly text: Messages
  act(move: Move): void
  /** Opens the card of a node or edge, in a view that draws it. */
  open(key: string): void
}
