/** The shape of `Knowledge` in a file: one check for each interface of `model.ts`, in its order. */
import { ENTITY_TYPES, EVENT_TYPES, RELATION_NAMES } from '../ontology/ontology.ts'
import { all, type Check, flag, fraction, id, list, offset, oneOf, row, text, texts } from './shape.ts'

const entityType = oneOf(Object.keys(ENTITY_TYPES), 'a type of entity that this version knows')
const eventType = oneOf(Object.keys(EVENT_TYPES), 'a type of event that this version knows')
const relation = oneOf(RELATION_NAMES, 'a relation that this version knows')
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
  relation,
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
  type: eventType,
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
  type: eventType,
  status,
  'date?': text,
  'place?': id('ent'),
  roles: list(row({ role: text, entity: id('ent') })),
  mentions: list(id('evm')),
  claims: list(id('clm')),
})

/** The whole file but for the key that says its format. */
export const KNOWLEDGE_SHAPE: Check = row({
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
