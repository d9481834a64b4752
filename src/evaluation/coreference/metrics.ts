import { groupBy } from '../../text/group.ts'
import type { Tally } from '../score.ts'
import { greatestAssignment } from './assignment.ts'

/** Chains as lists of mentions; a mention of both sides has the same name on both. */
export type Partition = readonly (readonly string[])[]

/** The name of a metric. */
export type MetricName = 'MUC' | 'B³' | 'CEAF-e'

/** The metrics that the CoNLL score is the mean of, after the reference scorer (Pradhan et al. 2014); their tallies sum over documents. */
export const METRICS: Readonly<Record<MetricName, (key: Partition, response: Partition) => Tally>> = {
  MUC: muc,
  'B³': bCubed,
  'CEAF-e': ceafE,
}

/** MUC (Vilain et al. 1995): the links that a chain needs, and those that the other side keeps. */
export function muc(key: Partition, response: Partition): Tally {
  const [hit, wanted] = mucLinks(key, response)
  const [right, given] = mucLinks(response, key)
  return { hit, wanted, right, given }
}

/** B³ (Bagga & Baldwin 1998): for every mention, how much of its chain it shares on the other side. */
export function bCubed(key: Partition, response: Partition): Tally {
  const [hit, wanted] = sharedShare(key, response)
  const [right, given] = sharedShare(response, key)
  return { hit, wanted, right, given }
}

/** CEAF-e (Luo 2005): the best pairing of whole chains, by the share of mentions that they have in common (φ4). */
export function ceafE(key: Partition, response: Partition): Tally {
  const chainOf = indexed(response)
  const weights = key.map(chain => {
    const row = new Array<number>(response.length).fill(0)
    for (const [at, shared] of sharedWith(chain, chainOf)) {
      row[at] = (2 * shared) / (chain.length + (response[at]?.length ?? 0))
    }
    return row
  })
  const best = greatestAssignment(weights)
  return { hit: best, wanted: key.length, right: best, given: response.length }
}

function mucLinks(chains: Partition, others: Partition): readonly [kept: number, needed: number] {
  const chainOf = indexed(others)
  let [kept, needed] = [0, 0]
  for (const chain of chains) {
    const alone = chain.filter(mention => !chainOf.has(mention)).length
    const parts = sharedWith(chain, chainOf).size + alone
    kept += chain.length - parts
    needed += chain.length - 1
  }
  return [kept, needed]
}

function sharedShare(chains: Partition, others: Partition): readonly [share: number, mentions: number] {
  const chainOf = indexed(others)
  let [share, mentions] = [0, 0]
  for (const chain of chains) {
    for (const shared of sharedWith(chain, chainOf).values()) share += shared ** 2 / chain.length
    mentions += chain.length
  }
  return [share, mentions]
}

function indexed(chains: Partition): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, at) => chain.map(mention => [mention, at] as const)))
}

/** How many mentions a chain shares with each chain of the other side. */
function sharedWith(chain: readonly string[], chainOf: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const found = chain.flatMap(mention => chainOf.get(mention) ?? [])
  return new Map([...groupBy(found, at => at)].map(([at, group]) => [at, group.length]))
}
