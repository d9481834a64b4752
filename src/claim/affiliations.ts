import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { type Draft, draftBetween } from './draft.ts'

/** How far into brackets after a name is looked: « (PSE, Italie) ». */
const DEPTH = 3

/** What is told of a person right behind his name: « Gianni Pittella (PSE, Italie) », « X, de l’université de Y ». */
export function findAffiliations(context: ClaimContext): Draft[] {
  const people = context.annotated.mentions.filter(({ type, form }) => type === 'person' && form === 'name')
  return people.flatMap(person => [...inBrackets(context, person), ...afterComma(context, person)])
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
        relation: 'member_of',
        rule: 'organisation-in-brackets',
      })
    if (mention.kind === 'country')
      return draftBetween(context, person, mention, { ...fields, relation: 'citizen_of', rule: 'country-in-brackets' })
    return []
  })
}

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
