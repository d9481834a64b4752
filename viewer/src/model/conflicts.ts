import { isSymmetric } from '../../../src/ontology/ontology.ts'
import { type Edge, edgesAt, type Library } from './library.ts'

/** Edges that say something else of the same relation of the same two things: another status, or another day. */
export function conflictsOf({ charts, index }: Library, edge: Edge): readonly Edge[] {
  const { relation, role, status, date } = edge.attributes
  const near = [charts.events, charts.entities].flatMap(chart => edgesAt(chart, edge.source))
  return [...new Map(near.map(other => [other.key, other])).values()].filter(other => {
    if (other.key === edge.key || other.attributes.relation !== relation || other.attributes.role !== role) return false
    if (!joinsTheSame(edge, other, isSymmetric(index.ontology, relation))) return false
    const denies = (other.attributes.status === 'denied') !== (status === 'denied')
    const unsure =
      other.attributes.status !== status && (status === 'asserted' || other.attributes.status === 'asserted')
    return denies || (unsure && (other.attributes.date ?? '') === (date ?? ''))
  })
}

function joinsTheSame(edge: Edge, other: Edge, eitherWay: boolean): boolean {
  if (edge.source === other.source && edge.target === other.target) return true
  return eitherWay && edge.source === other.target && edge.target === other.source
}
