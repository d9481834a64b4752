import type { GoldArticle } from '../../src/evaluation/gold.ts'
import type {
  Claim,
  Document,
  Entity,
  EntityType,
  Event,
  EventType,
  Knowledge,
  NodeId,
  Origin,
  RelationName,
  Statement,
  Status,
} from '../../src/model.ts'

/** What a test says of the knowledge: entities by a key of its own, claims and events between those keys. */
export interface Tiny {
  readonly text?: string
  readonly entities?: Readonly<Record<string, { type: EntityType; kind?: string; names?: readonly string[] }>>
  readonly claims?: readonly TinyClaim[]
  readonly events?: Readonly<
    Record<string, { type: EventType; who: readonly string[]; date?: string; status?: Status }>
  >
  readonly statements?: Readonly<Record<string, { speaker: string; text: string }>>
}

interface TinyClaim {
  readonly s: string
  readonly r: RelationName
  readonly o: string
  readonly status?: Status
  readonly date?: string
}

const origin: Origin = { extractor: 'hand', version: '1', rule: 'test' }
const nowhere = { start: 0, end: 0 }

/** A whole knowledge from a few words: each entity has one mention, each event one event mention. */
export function tiny({ text = '', entities = {}, claims = [], events = {}, statements = {} }: Tiny): Knowledge {
  const document: Document = {
    id: 'doc-1',
    uri: 'test.txt',
    text,
    language: 'fr',
    authors: [],
    blocks: [],
    warnings: [],
  }
  const node = (key: string): NodeId => {
    if (key === 'document') return document.id
    if (Object.hasOwn(events, key)) return `evm-${key}`
    return Object.hasOwn(statements, key) ? `stm-${key}` : `men-${key}`
  }
  return {
    documents: [document],
    mentions: [],
    eventMentions: [],
    statements: Object.entries(statements).map(
      ([key, { speaker, text: words }]): Statement => ({
        id: `stm-${key}`,
        document: document.id,
        speaker: `men-${speaker}`,
        verb: 'dire',
        direct: true,
        text: words,
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
      }),
    ),
    claims: claims.map(
      ({ s, r, o, status = 'asserted', date }, index): Claim => ({
        id: `clm-${index}`,
        relation: r,
        subject: node(s),
        object: node(o),
        status,
        ...(date === undefined ? {} : { date: { edtf: date, rule: 'test' } }),
        qualifiers: {},
        attribution: [],
        evidence: {
          document: document.id,
          ...nowhere,
          quote: '',
          subject: nowhere,
          object: nowhere,
          trigger: nowhere,
        },
        confidence: 1,
        origin,
      }),
    ),
    rejected: [],
    judgements: [],
    entities: Object.entries(entities).map(
      ([key, { names = [key], ...kind }]): Entity => ({
        id: `ent-${key}`,
        ...kind,
        name: names[0] ?? key,
        names,
        sameAs: [],
        mentions: [`men-${key}`],
      }),
    ),
    events: Object.entries(events).map(
      ([key, { type, who, date, status = 'asserted' }]): Event => ({
        id: `evt-${key}`,
        type,
        status,
        ...(date === undefined ? {} : { date }),
        roles: who.map(entity => ({ role: 'participant', entity: `ent-${entity}` })),
        mentions: [`evm-${key}`],
        claims: [],
      }),
    ),
    problems: [],
  }
}

/** A gold article with the rows given and no others. */
export function goldOf(rows: Partial<GoldArticle>): GoldArticle {
  return {
    id: 'test',
    file: 'test.txt',
    language: 'fr',
    source: {},
    entities: [],
    relations: [],
    events: [],
    quotes: [],
    must_not: [],
    not_entities: [],
    ...rows,
  }
}
