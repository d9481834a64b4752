import type { FlagName } from './flags.ts'
import type { Io } from './io.ts'

/** 0 done, 1 nothing found or a check failed, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

/** What a person typed after the verb, with every flag known to be one of the verb's. */
export interface Call {
  readonly inputs: readonly string[]
  readonly values: Readonly<Partial<Record<FlagName, string>>>
  readonly switches: ReadonlySet<FlagName>
}

/** One row of the table from which help and the README are printed. */
export interface Verb {
  readonly name: string
  /** One sentence without a full stop. */
  readonly summary: string
  /** What follows the verb: « <article…> [-o FILE] ». */
  readonly usage: string
  readonly flags: readonly FlagName[]
  /** What follows `relata` in commands that work. */
  readonly examples: readonly string[]
  /** @throws InputError, DataError or ExtractorError, which the caller prints. */
  readonly run: (call: Call, io: Io) => Promise<ExitCode>
}
