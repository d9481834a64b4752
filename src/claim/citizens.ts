import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'

/** « l’Italien Antonio Tajani »: the name of an inhabitant right before a person is a nationality. */
export function findCitizens(context: ClaimContext): Draft[] {
  const { view, annotated } = context
  return annotated.mentions.flatMap(person => {
    const country = person.type === 'person' ? view.mentionEndingAt(view.indexOf(person.start) - 1) : undefined
    const evidence = context.sentenceAt(person)
    if (country?.origin.rule !== 'gazetteer-inhabitant' || !evidence || person.form !== 'name') return []
    return [
      {
        relation: 'citizen_of',
        subject: { node: person.id, span: person },
        object: { node: country.id, span: country },
        status: 'asserted',
        trigger: country,
        evidence,
        confidence: 0.85,
        rule: 'inhabitant-before-name',
      } as const,
    ]
  })
}
