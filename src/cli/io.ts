/** The world around a command: real at the edge in `main.ts`, in memory in tests. */
export interface Io {
  /** All of standard input. */
  readonly readInput: () => Uint8Array
  /** Results. */
  readonly out: (text: string) => void
  /** Messages and progress. */
  readonly err: (text: string) => void
  /** Shows an address in the person's browser; absent where there is nobody to look at it. */
  readonly openBrowser?: (url: string) => Promise<void>
  /** Settles when the person ends a command that runs on, such as `view`. */
  readonly stopped: Promise<void>
}
