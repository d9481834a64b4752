import { runCommand } from '../../src/cli/run.ts'
import type { ExitCode } from '../../src/cli/verb.ts'

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly input?: string
  /** Called with the address that a browser would open. */
  readonly openBrowser?: (url: string) => Promise<void>
  /** When the person ends a command that runs on; at once where it is not given. */
  readonly stopped?: Promise<void>
}

/** Runs a command line in this process, with everything that it prints kept. */
export async function relata(
  args: readonly string[],
  { input = '', openBrowser, stopped }: Surroundings = {},
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await runCommand(args, {
    readInput: () => Buffer.from(input),
    out: text => {
      out += text
    },
    err: text => {
      err += text
    },
    ...(openBrowser === undefined ? {} : { openBrowser }),
    stopped: stopped ?? Promise.resolve(),
  })
  return { code, out, err }
}
