import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, draftBetween } from '../draft.ts'

/** How many tokens such brackets may hold. */
const LONGEST = 24

/** « X (Namur, 1934 – Nice, 2017) », « X (né à Namur en 1934 – mort à Nice en 2017) »: where somebody was born and died. */
export function findLifePlaces(context: ClaimContext): Draft[] {
  const { view } = context
  return context.annotated.mentions.flatMap(person => {
    const open = view.after(person)
    if (person.type !== 'person' || person.form !== 'name' || view.lower(open) !== '(') return []
    const parts = partsOf(view, open + 1)
    if (parts.length !== RELATIONS.length) return []
    return parts.flatMap(([first, end], index) => {
      const place = placeIn(view, first, end)
      const relation = RELATIONS[index]
      if (!place || !relation || !hasYear(view, first, end)) return []
      return draftBetween(context, person, place, {
        relation,
        trigger: place,
        confidence: 0.85,
        rule: 'life-in-brackets',
      })
    })
  })
}

/** What stands before the dash, and what behind it. */
const RELATIONS = ['born_in', 'died_in'] as const

type View = ClaimContext['view']

/** The stretches of tokens between dashes, up to the bracket that closes; nothing where none does. */
function partsOf(view: View, from: number): (readonly [first: number, end: number])[] {
  const parts: (readonly [number, number])[] = []
  let first = from
  for (let at = from; at < from + LONGEST; at++) {
    const token = view.lower(at)
    if (!DASHES.has(token) && token !== ')') continue
    parts.push([first, at])
    if (token === ')') return parts
    first = at + 1
  }
  return []
}

const DASHES: ReadonlySet<string> = new Set(['–', '—', '-', '/', ';'])

function placeIn(view: View, first: number, end: number): Mention | undefined {
  for (let at = first; at < end; at++) {
    const mention = view.mentionAt(at)
    if (mention) return mention.type === 'place' && mention.form === 'name' ? mention : undefined
  }
  return undefined
}

function hasYear(view: View, first: number, end: number): boolean {
  return view.tokens.slice(first, end).some(({ text }) => /^[12]\d{3}$/.test(text))
}
