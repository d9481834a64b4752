import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'

/** « Samarkand, en Ouzbékistan », « Homs (Syrie) »: a place and, right after it, the country or region it lies in. */
export function findPlaces(context: ClaimContext): Draft[] {
  const places = context.annotated.mentions.filter(mention => mention.type === 'place' && mention.form === 'name')
  return places.flatMap(inner => {
    const outer = outerAfter(context, inner)
    const evidence = context.sentenceAt(inner)
    if (!outer || !evidence || outer.end > evidence.end) return []
    return [
      {
        relation: 'located_in',
        subject: { node: inner.id, span: inner },
        object: { node: outer.id, span: outer },
        status: 'asserted',
        trigger: context.view.span(context.view.after(inner), context.view.indexOf(outer.start)),
        evidence,
        confidence: 0.9,
        rule: 'place-then-country',
      } as const,
    ]
  })
}

function outerAfter({ view, language }: ClaimContext, inner: Mention): Mention | undefined {
  const at = view.after(inner)
  const mark = view.lower(at)
  if (mark !== ',' && mark !== '(') return undefined
  const led = language.words.in.includes(view.lower(at + 1))
  if (mark === ',' && !led) return undefined
  const outer = view.mentionAt(led ? at + 2 : at + 1)
  const larger = outer?.kind === 'country' || (outer?.kind === 'region' && inner.kind === 'city')
  return outer?.form === 'name' && larger && inner.kind !== 'country' ? outer : undefined
}
