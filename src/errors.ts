/** The three ways in which Relata fails, told apart by what the caller can do. Messages read `where: what. What to do.` */

/** The call is wrong: fix the call. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** A data file is wrong or foreign: fix the file; the message names its path and, where there is one, the key. */
export class DataError extends Error {
  override readonly name = 'DataError'
}

/** One document could not be understood; the run goes on with the others. */
export class ExtractorError extends Error {
  override readonly name = 'ExtractorError'
}
