import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, draftBetween } from '../draft.ts'

/** How far into brackets after a name is looked: « (PSE, Italie) ». */
const DEPTH = 3

/** What is told of a person right behind his name: « Gianni Pittella (PSE, Italie) », « X, de l’université de Y ». */
export function findAffiliations(context: ClaimContext): Draft[] {
  const people = context.annotated.mentions.filter(({ type, form }) => type === 'person' && form === 'name')
  return people.flatMap(person => [
    ...inBrackets(context, person),
    ...afterComma(context, person),
    ...partyBefore(context, person),
  ])
}

/** A party in brackets is the person’s own, a country his nationality. */
function inBrackets(context: ClaimContext, person: Mention): Draft[] {
  const { view } = context
  const open = view.after(person)
  const found: Mention[] = []
  let at = view.lower(open) === '(' ? open + 1 : -1
  for (let steps = 0; at >= 0 && steps < DEPTH; steps++) {
    const mention = view.mentionAt(at)
    const end = mention ? view.after(mention) : -1
    if (!mention || ![')', ','].includes(view.lower(end))) return []
    found.push(mention)
    at = view.lower(end) === ',' ? end + 1 : -1
  }
  return found.flatMap(mention => {
    const fields = { trigger: view.span(open, open + 1), confidence: 0.8 }
    // « X (Défense) »: his portfolio.
    if (context.language.titles.portfolioWords.includes(mention.name.toLowerCase())) return []
    if (mention.type === 'organisation' && mention.kind !== 'media')
      return draftBetween(context, person, mention, {
        ...fields,
        relation: EMPLOYERS.has(mention.kind ?? '') ? 'works_for' : 'member_of',
        rule: 'organisation-in-brackets',
      })
    if (mention.kind === 'country')
      return draftBetween(context, person, mention, { ...fields, relation: 'citizen_of', rule: 'country-in-brackets' })
    return []
  })
}

/** Bodies that have staff rather than members. */
const EMPLOYERS: ReadonlySet<string> = new Set(['company', 'university'])

/** « X, de l’université de Y, »: works there. */
function afterComma(context: ClaimContext, person: Mention): Draft[] {
  const { view, language } = context
  const comma = view.after(person)
  if (view.lower(comma) !== ',' || !language.words.of.includes(view.lower(comma + 1))) return []
  const first = language.words.articles.includes(view.lower(comma + 2)) ? comma + 3 : comma + 2
  const body = view.mentionAt(first)
  if (body?.type !== 'organisation') return []
  const relation = body.kind === 'party' || body.kind === 'team' ? 'member_of' : 'works_for'
  const fields = { trigger: view.span(comma, comma + 2), confidence: 0.8 }
  return draftBetween(context, person, body, { ...fields, relation, rule: 'of-organisation-after-name' })
}

/** « l’UKIP de Nigel Farage »: the party that a text names by its leader. */
function partyBefore(context: ClaimContext, person: Mention): Draft[] {
  const { view, language } = context
  const first = view.indexOf(person.start)
  const party = language.words.of.includes(view.lower(first - 1)) ? view.mentionEndingAt(first - 2) : undefined
  if (party?.kind !== 'party' || party.form !== 'name') return []
  const fields = { trigger: view.span(first - 1, first), confidence: 0.7 }
  return draftBetween(context, person, party, { ...fields, relation: 'head_of', rule: 'party-of-person' })
}
