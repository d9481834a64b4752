/** What a run took, in milliseconds: by the clock, and of processor time of all threads, which a busy machine does not change. */
export interface Duration {
  readonly clock: number
  readonly processor: number
}

/** The medians of several runs of a thing, after runs that are not counted and let the compiler warm up. */
export async function timed(
  run: () => unknown,
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
): Promise<Duration> {
  for (let i = 0; i < warmUp; i++) await run()
  const durations: Duration[] = []
  for (let i = 0; i < runs; i++) durations.push(await timedOnce(run))
  return medians(durations)
}

async function timedOnce(run: () => unknown): Promise<Duration> {
  const usage = process.cpuUsage()
  const start = process.hrtime.bigint()
  await run()
  const clock = Number(process.hrtime.bigint() - start) / 1e6
  const { user, system } = process.cpuUsage(usage)
  return { clock, processor: (user + system) / 1e3 }
}

/** The median of each part by itself. */
export function medians(durations: readonly Duration[]): Duration {
  return { clock: median(durations.map(d => d.clock)), processor: median(durations.map(d => d.processor)) }
}

/** The middle number, the upper one of two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
