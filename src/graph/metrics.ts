import type { RelataGraph } from './attributes.ts'
import { louvain } from './graphology.ts'
import { nodeSize } from './node-size.ts'
import { compare } from './order.ts'
import { seededRandom } from './random.ts'

const SEED = 1

/**
 * Gives every node its degree, its community (Louvain, Blondel et al. 2008) and its size: the area of a node grows with
 * its degree.
 */
export function measure(graph: RelataGraph): void {
  const communities = communitiesOf(graph)
  graph.updateEachNodeAttributes((node, attributes) => {
    const degree = graph.degree(node)
    return {
      ...attributes,
      degree,
      community: communities.get(node) ?? 0,
      size: nodeSize(degree),
    }
  })
}

/** The communities, numbered by size and then by their first node, so that the numbers depend on nothing else. */
function communitiesOf(graph: RelataGraph): ReadonlyMap<string, number> {
  const found = louvain(graph, { rng: seededRandom(SEED) })
  const members = new Map<number, string[]>()
  for (const node of graph.nodes()) {
    const community = found[node] ?? 0
    const list = members.get(community)
    if (list) list.push(node)
    else members.set(community, [node])
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''))
  return new Map(ordered.flatMap((nodes, community) => nodes.map((node): [string, number] => [node, community])))
}
