import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'

/** « Gianni Pittella (PSE, Italie) »: an organisation in brackets right after a person is the one he belongs to. */
export function findAffiliations(context: ClaimContext): Draft[] {
  const { view, annotated } = context
  return annotated.mentions.flatMap(person => {
    const open = person.type === 'person' && person.form === 'name' ? view.after(person) : -1
    const body = view.lower(open) === '(' ? view.mentionAt(open + 1) : undefined
    const evidence = context.sentenceAt(person)
    const closed = body && [')', ','].includes(view.lower(view.after(body)))
    if (!closed || body.type !== 'organisation' || !evidence || body.end > evidence.end) return []
    return [
      {
        relation: 'member_of',
        subject: { node: person.id, span: person },
        object: { node: body.id, span: body },
        status: 'asserted',
        trigger: view.span(open, open + 1),
        evidence,
        confidence: 0.8,
        rule: 'organisation-in-brackets',
      } as const,
    ]
  })
}
