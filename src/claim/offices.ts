import type { Mention, Status, Title } from '../model.ts'
import { fits } from '../ontology/fits.ts'
import { RELATIONS } from '../ontology/ontology.ts'
import { certaintyOf } from './certainty.ts'
import { type ClaimContext, isNamed } from './context.ts'
import type { Draft } from './draft.ts'
import { bodyAround } from './office-bodies.ts'

/** « le porte-parole de l’ONU, X »: a title with a body and a person is a claim that he holds the office. */
export function findOffices(context: ClaimContext): Draft[] {
  return context.annotated.titles.flatMap(title => readOffice(context, title) ?? [])
}

function readOffice(context: ClaimContext, title: Title): Draft | undefined {
  const holder = title.holder ?? title.description
  const person = holder && isNamed(context, holder) ? context.mention(holder) : undefined
  const evidence = context.sentenceAt(title)
  if (!person || !evidence) return undefined
  const named = title.of.map(id => context.mention(id)).find(mention => mention && isBody(title, mention))
  const body = named ?? bodyAround(context, title, evidence)
  if (!body || !isBody(title, body) || context.chainOf(person.id) === context.chainOf(body.id)) return undefined
  const [subject, object] = title.inverse ? [body, person] : [person, body]
  const { text } = context.document
  return {
    relation: title.relation,
    subject: { node: subject.id, span: subject },
    object: { node: object.id, span: object },
    status: statusOf(context, title),
    qualifiers: { title: text.slice(title.head.start, title.head.end) },
    trigger: title.head,
    evidence,
    confidence: title.holder && named ? 0.9 : 0.7,
    rule: named ? (title.holder ? 'title-with-name' : 'title-of-known-person') : 'title-with-body-before',
  }
}

function isBody(title: Title, mention: Mention): boolean {
  const { subject, object } = RELATIONS[title.relation]
  return fits(title.inverse ? subject : object, mention.type, mention.kind)
}

/** « X était président »: former; « X sera président »: planned; else as the words of the title say. */
function statusOf({ syntax, language }: ClaimContext, title: Title): Status {
  const noun = syntax.headOf(title.head)
  const copula = noun === undefined ? undefined : syntax.child(noun, 'cop')
  if (title.status !== 'asserted' || noun === undefined || copula === undefined) return title.status
  return certaintyOf(syntax, noun, language.certainty)
}
