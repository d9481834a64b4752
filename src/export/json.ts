import { entitiesOf, indexKnowledge, type KnowledgeIndex } from '../graph/knowledge-index.ts'
import { compare, sorted } from '../graph/order.ts'
import type { Claim, DateReading, Document, Entity, Event, Knowledge, Span, Statement } from '../model.ts'

/** A row as JSON writes it: a key that is undefined is left out. */
type Row = Readonly<Record<string, unknown>>

/**
 * Everything that is known as one JSON object with a row a line: `documents`, `entities`, `events`, `statements` and
 * `claims`. Mentions are resolved: subjects, objects, places and those who say it are ids of entities, events,
 * statements or documents. A key stands only where its value is known.
 */
export function* writeJson(knowledge: Knowledge): Iterable<string> {
  const index = indexKnowledge(knowledge)
  const { documents, entities, events, statements, claims } = sorted(knowledge)
  const rows = claims.flatMap(claim => claimRow(index, claim))
  const omitted = claims.length - rows.length
  yield '{\n"relata": 1'
  yield* list('documents', documents.map(documentRow))
  yield* list('entities', entities.map(entityRow))
  yield* list('events', events.map(eventRow))
  yield* list(
    'statements',
    statements.map(statement => statementRow(index, statement)),
  )
  yield* list('claims', rows)
  // Claims on what no entity and no event holds cannot be resolved; the file says so where there are any.
  if (omitted > 0) yield `,\n"omitted": ${omitted}`
  yield '\n}\n'
}

function* list(name: string, rows: readonly Row[]): Iterable<string> {
  yield `,\n"${name}": [`
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(row)}`
  yield rows.length === 0 ? ']' : '\n]'
}

function documentRow(document: Document): Row {
  const { id, uri, title, language, publisher, agency, translatedFrom, published } = document
  return { id, uri, title, language, publisher, agency, translatedFrom, published: published?.edtf }
}

function entityRow({ id, type, kind, name, names, sameAs }: Entity): Row {
  return { id, type, kind, name, forms: names, sameAs }
}

function eventRow({ id, type, status, date, place, roles, claims }: Event): Row {
  const inOrder = [...roles].sort((a, b) => compare(a.role, b.role) || compare(a.entity, b.entity))
  return { id, type, status, date, place, roles: inOrder, claims: [...claims].sort(compare) }
}

function statementRow(index: KnowledgeIndex, statement: Statement): Row {
  const { id, verb, direct, text, document, start, end, to } = statement
  const speaker = index.things.get(statement.speaker)
  return { id, speaker, verb, direct, text, document, start, end, to }
}

function claimRow(index: KnowledgeIndex, claim: Claim): readonly Row[] {
  const subject = index.things.get(claim.subject)
  const object = index.things.get(claim.object)
  if (subject === undefined || object === undefined) return []
  const { document, start, end, quote, subject: ofSubject, object: ofObject, trigger } = claim.evidence
  const row: Row = {
    id: claim.id,
    subject,
    relation: claim.relation,
    object,
    status: claim.status,
    date: claim.date?.edtf,
    dateSource: claim.date && dateSource(index.documents.get(document), claim.date),
    place: claim.place && index.things.get(claim.place),
    qualifiers: Object.fromEntries(Object.entries(claim.qualifiers).sort(([a], [b]) => compare(a, b))),
    attribution: entitiesOf(index, claim.attribution).map(({ id }) => id),
    confidence: claim.confidence,
    origin: { extractor: claim.origin.extractor, version: claim.origin.version, rule: claim.origin.rule },
    evidence: {
      document,
      start,
      end,
      quote,
      subject: pair(ofSubject),
      object: pair(ofObject),
      trigger: pair(trigger),
    },
  }
  return [row]
}

/** How the date was read: the words, where the text has them, and the rule. */
function dateSource(document: Document | undefined, { span, rule }: DateReading): Row {
  return { text: span && document?.text.slice(span.start, span.end), rule }
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
