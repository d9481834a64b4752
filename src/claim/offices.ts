import type { Mention, Title } from '../model.ts'
import { fits } from '../ontology/fits.ts'
import { RELATIONS } from '../ontology/ontology.ts'
import { type ClaimContext, isNamed } from './context.ts'
import type { Draft } from './draft.ts'

/** « le porte-parole du Kremlin, Dmitri Peskov »: a title with a body and a person is a claim that he holds the office. */
export function findOffices(context: ClaimContext): Draft[] {
  return context.annotated.titles.flatMap(title => readOffice(context, title) ?? [])
}

function readOffice(context: ClaimContext, title: Title): Draft | undefined {
  const holder = title.holder ?? title.description
  const person = holder && isNamed(context, holder) ? context.mention(holder) : undefined
  const body = title.of.map(id => context.mention(id)).find(mention => mention && isBody(title, mention))
  const evidence = context.sentenceAt(title)
  if (!person || !body || !evidence || context.chainOf(person.id) === context.chainOf(body.id)) return undefined
  const [subject, object] = title.inverse ? [body, person] : [person, body]
  const { text } = context.document
  return {
    relation: title.relation,
    subject: { node: subject.id, span: subject },
    object: { node: object.id, span: object },
    status: title.status,
    qualifiers: { title: text.slice(title.head.start, title.head.end) },
    trigger: title.head,
    evidence,
    confidence: title.holder ? 0.9 : 0.7,
    rule: title.holder ? 'title-with-name' : 'title-of-known-person',
  }
}

function isBody(title: Title, mention: Mention): boolean {
  const { subject, object } = RELATIONS[title.relation]
  return fits(title.inverse ? subject : object, mention.type, mention.kind)
}
