/** The public names of Relata. What is not listed here may change without notice. */
export { annotate } from './annotation/annotate.ts'
export { extractClaims } from './claim/extract.ts'
export { readDocument } from './document/read.ts'
export { loadReading } from './document/reading.ts'
export { readSources } from './document/sources.ts'
export { resolveEntities } from './entity/resolve.ts'
export { DataError, ExtractorError, InputError } from './errors.ts'
export { exportGraph, FORMATS } from './export/formats.ts'
export type { EdgeAttributes, NodeAttributes, RelataGraph, View } from './graph/attributes.ts'
export { toGraph } from './graph/build.ts'
export { loadLanguage } from './language/language.ts'
export { readPatterns, type UserPatterns } from './language/user-patterns.ts'
export type {
  Annotated,
  Block,
  BlockKind,
  Chain,
  Claim,
  ClaimId,
  DateReading,
  Document,
  DocumentId,
  Entity,
  EntityId,
  EntityType,
  Event,
  EventId,
  EventMention,
  EventMentionId,
  EventType,
  Evidence,
  Extraction,
  Judgement,
  Knowledge,
  Layers,
  Mention,
  MentionForm,
  MentionId,
  NodeId,
  Origin,
  Problem,
  Quotation,
  Rejection,
  RelationName,
  Sentence,
  Source,
  Span,
  Statement,
  StatementId,
  Status,
  Title,
  Token,
  UserName,
  UserTypes,
} from './model.ts'
export { ENTITY_TYPES, EVENT_TYPES, RELATIONS } from './ontology/ontology.ts'
export { readTypes } from './ontology/user-types.ts'
export { DEFAULT_OPTIONS, type Options } from './options.ts'
export { buildKnowledge, type SourceList } from './pipeline.ts'
export { match, type Pattern } from './query/match.ts'
export { findEntities } from './query/names.ts'
export { type Path, paths, type Step } from './query/paths.ts'
export type { Match, ResolvedNode } from './query/resolved.ts'
export { type TimelineEntry, timeline } from './query/timeline.ts'
export { readKnowledge, writeKnowledge } from './store/knowledge-file.ts'
