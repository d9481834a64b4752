import type { RelationName, Span } from '../../model.ts'

/** Somebody or something of a corpus of relations, with every place where the text mentions it. */
export interface AnnotatedNode {
  readonly id: string
  readonly type: string
  readonly spans: readonly Span[]
  /** What it is called beside its words in the text: « Brésil » for « brésilien ». */
  readonly names: readonly string[]
}

/** A relation of a corpus in its own words. */
export interface AnnotatedFact {
  readonly type: string
  /** Ids of nodes. */
  readonly subject: string
  readonly object: string
}

/** A text of a corpus of relations. */
export interface AnnotatedText {
  readonly name: string
  readonly text: string
  readonly nodes: readonly AnnotatedNode[]
  readonly facts: readonly AnnotatedFact[]
}

/** Stands for « the same person or body under another name » among our relations: both in one chain. */
export const SAME = 'same'

/** What may be a relation of a corpus here. */
export type OurRelation = RelationName | typeof SAME

/** What a relation of a corpus is here. Where several rows fit one of our relations, the first that the corpus has counts. */
export interface MappingRow {
  readonly type: string
  /** The types of the corpus between which it is one of ours; any where absent. */
  readonly subject?: readonly string[]
  readonly object?: readonly string[]
  /** Our relations with the same subject and object. */
  readonly ours?: readonly OurRelation[]
  /** Our relations that lead the other way. */
  readonly reversed?: readonly OurRelation[]
}
