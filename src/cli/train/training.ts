/** What is trained, on what, and who is told how far it is. */
export interface Training {
  /** The language (BCP 47). */
  readonly code: string
  /** Where the corpora are. */
  readonly folder: string
  readonly log: (line: string) => void
}
