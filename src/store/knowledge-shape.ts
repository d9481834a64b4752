/** The shape of `Knowledge` in a file: one check for each interface of `model.ts`, in its order. */
import type { Knowledge } from '../model.ts'
import { ENTITY_TYPES, ontologyOf } from '../ontology/ontology.ts'
import { USER_TYPES_SHAPE } from '../ontology/user-types.ts'
import { all, type Check, type Fault, flag, fraction, id, list, offset, oneOf, row, text, texts } from '../shape.ts'

const entityType = oneOf(Object.keys(ENTITY_TYPES), 'a type of entity that this version knows')
const status = oneOf(['asserted', 'planned', 'former', 'possible', 'alleged', 'denied'], 'a status')
const form = oneOf(['name', 'adjective', 'description', 'pronoun'], 'a form of mention')
const verdict = oneOf(['same', 'different', 'unsure'], 'a verdict')

const span: Check = row({ start: offset, end: offset })
const date = row({ edtf: text, rule: text, 'span?': span })
const origin = row({ extractor: text, version: text, rule: text })

const document = row({
  id: id('doc'),
  uri: text,
  text,
  language: text,
  'title?': text,
  'publisher?': text,
  'agency?': text,
  'translatedFrom?': text,
  authors: list(text),
  'published?': date,
  blocks: list(all(span, row({ kind: text }))),
  warnings: list(text),
})

const mention = all(
  span,
  row({
    id: id('men'),
    document: id('doc'),
    type: entityType,
    'kind?': text,
    form,
    name: text,
    sameAs: list(text),
    confidence: fraction,
    origin,
  }),
)

const claim = row({
  id: id('clm'),
  relation: text,
  subject: id('men', 'evm', 'stm', 'doc'),
  object: id('men', 'evm', 'stm', 'doc'),
  status,
  'date?': date,
  'place?': id('men'),
  qualifiers: texts,
  attribution: list(id('men')),
  evidence: all(span, row({ document: id('doc'), quote: text, subject: span, object: span, trigger: span })),
  confidence: fraction,
  origin,
})

const eventMention = row({
  id: id('evm'),
  document: id('doc'),
  type: text,
  status,
  'date?': date,
  'place?': id('men'),
  roles: list(row({ role: text, mention: id('men') })),
  trigger: span,
  sentence: span,
  origin,
})

const statement = all(
  span,
  row({ id: id('stm'), document: id('doc'), speaker: id('men'), verb: text, direct: flag, text, 'to?': text }),
)

const judgement = row({
  left: id('men'),
  right: id('men'),
  verdict,
  score: fraction,
  reasons: list(text),
  by: text,
})

const entity = row({
  id: id('ent'),
  type: entityType,
  'kind?': text,
  name: text,
  names: list(text),
  sameAs: list(text),
  mentions: list(id('men')),
})

const event = row({
  id: id('evt'),
  type: text,
  status,
  'date?': text,
  'place?': id('ent'),
  roles: list(row({ role: text, entity: id('ent') })),
  mentions: list(id('evm')),
  claims: list(id('clm')),
})

const KNOWLEDGE_SHAPE: Check = row({
  'types?': USER_TYPES_SHAPE,
  documents: list(document),
  mentions: list(mention),
  eventMentions: list(eventMention),
  statements: list(statement),
  claims: list(claim),
  rejected: list(row({ claim, reason: text })),
  judgements: list(judgement),
  entities: list(entity),
  events: list(event),
  problems: list(row({ uri: text, message: text })),
})

/** The first thing that is wrong with the whole file but for the key that says its format. */
export function checkKnowledge(value: unknown): Fault | undefined {
  return KNOWLEDGE_SHAPE(value, '') ?? unknownName(value as Knowledge)
}

/** Relations and events are those of the tables and of the types that the file keeps. */
function unknownName(knowledge: Knowledge): Fault | undefined {
  const { relations, events } = ontologyOf(knowledge)
  const relation = oneOf(Object.keys(relations), 'a relation that this version knows')
  const type = oneOf(Object.keys(events), 'a type of event that this version knows')
  return (
    list(row({ relation }))(knowledge.claims, 'claims') ??
    list(row({ claim: row({ relation }) }))(knowledge.rejected, 'rejected') ??
    list(row({ type }))(knowledge.eventMentions, 'eventMentions') ??
    list(row({ type }))(knowledge.events, 'events')
  )
}
