import type { Direction } from './canvas.ts'
import type { Frame, NodeOnScreen } from './frame.ts'
import { middle } from './frame.ts'
import type { Point } from './geometry.ts'
import type { Scene } from './scene.ts'

const WAYS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** How much a node aside of the way counts against it, in lengths along the way. */
const ASIDE = 2

/** The key of the node that lies next in a direction from a point of the frame, and not behind it. */
export function nextNode(
  frame: Frame,
  from: string | undefined,
  direction: Direction,
  centre: Point,
): string | undefined {
  const start = (from === undefined ? undefined : middle(frame, from)) ?? centre
  const way = WAYS[direction]
  const cost = ({ x, y }: NodeOnScreen): number => {
    const [dx, dy] = [x - start.x, y - start.y]
    const along = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y - dy * way.x)
    return along <= 0 || aside > along * ASIDE ? Number.POSITIVE_INFINITY : along + ASIDE * aside
  }
  const others = frame.nodes.filter(({ node }) => node.key !== from)
  const best = others.toSorted((a, b) => cost(a) - cost(b) || (a.node.key < b.node.key ? -1 : 1))[0]
  return best && cost(best) < Number.POSITIVE_INFINITY ? best.node.key : undefined
}

/** The edge of a node that comes after another one of its edges, and the first after the last. */
export function edgeAfter({ edges, hidden }: Scene, node: string, edge: string | undefined): string | undefined {
  const own = edges.filter(({ key, source, target }) => !hidden.has(key) && (source === node || target === node))
  return own[(own.findIndex(({ key }) => key === edge) + 1) % Math.max(1, own.length)]?.key
}
