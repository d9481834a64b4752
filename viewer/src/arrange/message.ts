/** What the worker is asked: a graph as lists, with the places of the moment. */
export interface ArrangeRequest {
  readonly nodes: readonly {
    readonly key: string
    readonly x: number
    readonly y: number
    readonly size: number
    readonly pinned: boolean
  }[]
  readonly edges: readonly (readonly [source: string, target: string])[]
}

/** What it answers: where each node goes. */
export type ArrangeAnswer = readonly (readonly [key: string, x: number, y: number])[]
