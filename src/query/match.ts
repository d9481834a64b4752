import { InputError } from '../errors.ts'
import { indexKnowledge, type KnowledgeIndex, type ThingId } from '../graph/knowledge-index.ts'
import { byEvidence } from '../graph/order.ts'
import type { Claim, Document, Knowledge, RelationName, Status, UserName } from '../model.ts'
import { isSymmetric, ontologyOf } from '../ontology/ontology.ts'
import { BEGINNING, END, type Interval, interval, meet } from '../text/edtf.ts'
import { findEntities, findThings, nameKey } from './names.ts'
import { type Match, resolveClaim } from './resolved.ts'

/** What is asked for; a field that is absent fits everything. */
export interface Pattern {
  readonly relation?: RelationName | UserName | readonly (RelationName | UserName)[]
  /** Any form of a name, without accents or case, or an id. Of a symmetric relation either end may be the subject. */
  readonly subject?: string
  readonly object?: string
  readonly status?: Status | readonly Status[]
  /** EDTF: the claim's date does not end before it. A claim without a date fits no `since` and no `until`. */
  readonly since?: string
  /** EDTF: the claim's date does not begin after it. */
  readonly until?: string
  /** Who says so or carries it: a speaker, a body, an agency, a publisher, or the title or address of a document. */
  readonly source?: string
  /** Title, address or id of the document. */
  readonly document?: string
}

type Test = (claim: Claim) => boolean

/**
 * The claims that fit a pattern, in order of reading.
 * @throws InputError where a relation does not exist or a date cannot be read.
 */
export function match(knowledge: Knowledge, pattern: Pattern): readonly Match[] {
  const index = indexKnowledge(knowledge)
  const tests = [
    testRelation(knowledge, pattern),
    testStatus(pattern),
    testDate(pattern),
    testDocument(knowledge, pattern),
    testSource(index, pattern),
  ].filter(test => test !== undefined)
  return candidates(index, pattern)
    .filter(claim => tests.every(test => test(claim)))
    .flatMap(claim => resolveClaim(index, claim) ?? [])
}

interface ClaimIndex {
  readonly inOrder: readonly Claim[]
  readonly byEnd: ReadonlyMap<ThingId, ReadonlySet<Claim>>
}

const indexes = new WeakMap<Knowledge, ClaimIndex>()

function indexClaims({ knowledge, things }: KnowledgeIndex): ClaimIndex {
  const known = indexes.get(knowledge)
  if (known) return known
  const inOrder = [...knowledge.claims].sort(byEvidence)
  const byEnd = new Map<ThingId, Set<Claim>>()
  for (const claim of inOrder) {
    for (const end of [things.get(claim.subject), things.get(claim.object)]) {
      if (end === undefined) continue
      const claims = byEnd.get(end)
      if (claims) claims.add(claim)
      else byEnd.set(end, new Set([claim]))
    }
  }
  const index: ClaimIndex = { inOrder, byEnd }
  indexes.set(knowledge, index)
  return index
}

/** The claims whose ends fit, found from the end that is named. */
function candidates(index: KnowledgeIndex, pattern: Pattern): readonly Claim[] {
  const { inOrder, byEnd } = indexClaims(index)
  const [subjects, objects] = [pattern.subject, pattern.object].map(name =>
    name === undefined ? undefined : findThings(index.knowledge, name),
  )
  const named = subjects ?? objects
  if (named === undefined) return inOrder
  const near = new Set([...named].flatMap(thing => [...(byEnd.get(thing) ?? [])]))
  const fits = (claim: Claim): boolean => {
    const subject = index.things.get(claim.subject)
    const object = index.things.get(claim.object)
    if (isIn(subject, subjects) && isIn(object, objects)) return true
    return isSymmetric(index.ontology, claim.relation) && isIn(object, subjects) && isIn(subject, objects)
  }
  return [...near].filter(fits).sort(byEvidence)
}

function isIn(thing: ThingId | undefined, things: ReadonlySet<ThingId> | undefined): boolean {
  return things === undefined || (thing !== undefined && things.has(thing))
}

function testRelation(knowledge: Knowledge, { relation }: Pattern): Test | undefined {
  if (relation === undefined) return undefined
  const relations = listOf(relation)
  const known = ontologyOf(knowledge).relations
  // Programs without types and command lines come here too.
  const unknown = relations.find(name => !Object.hasOwn(known, name))
  if (unknown !== undefined) {
    throw new InputError(
      `relation: there is no such relation, got "${unknown}". Choose among ${Object.keys(known).join(', ')}.`,
    )
  }
  return claim => relations.includes(claim.relation)
}

function testStatus({ status }: Pattern): Test | undefined {
  if (status === undefined) return undefined
  const statuses = listOf(status)
  return claim => statuses.includes(claim.status)
}

function testDate({ since, until }: Pattern): Test | undefined {
  if (since === undefined && until === undefined) return undefined
  const span: Interval = {
    from: since === undefined ? BEGINNING : read('since', since).from,
    to: until === undefined ? END : read('until', until).to,
  }
  return ({ date }) => {
    const days = date && interval(date.edtf)
    return days !== undefined && meet(days, span)
  }
}

function read(where: string, date: string): Interval {
  const days = interval(date)
  if (days) return days
  throw new InputError(`${where}: not a date, got "${date}". Write it as 2023, 2023-12 or 2023-12-07.`)
}

function testDocument(knowledge: Knowledge, { document }: Pattern): Test | undefined {
  if (document === undefined) return undefined
  const documents = findThings(knowledge, document)
  return claim => documents.has(claim.evidence.document)
}

function testSource(index: KnowledgeIndex, { source }: Pattern): Test | undefined {
  if (source === undefined) return undefined
  const key = nameKey(source)
  const sayers = new Set(findEntities(index.knowledge, source).map(({ id }): ThingId => id))
  const documents = new Set(findThings(index.knowledge, source))
  const carries = ({ agency, publisher }: Document) => [agency, publisher].some(name => name && nameKey(name) === key)
  for (const document of index.knowledge.documents) if (carries(document)) documents.add(document.id)
  return ({ attribution, evidence }) =>
    documents.has(evidence.document) || attribution.some(mention => isIn(index.things.get(mention), sayers))
}

function listOf<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value
}
