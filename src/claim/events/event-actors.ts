import { type ClaimContext, isNamed } from '../context.ts'
import { bearersOf } from './event-links.ts'
import type { ToldEvent } from './told-events.ts'

/** « L’assaillant, X, a été arrêté », « la victime, Y »: puts them into the last event told before that has such a part. */
export function addActors(context: ClaimContext, told: readonly ToldEvent[]): ToldEvent[] {
  const { syntax, language } = context
  const more = new Map<ToldEvent, ToldEvent['roles'][number][]>()
  const last = new Map<ToldEvent['type'], ToldEvent>()
  let next = 0
  for (const [word, { upos, lemma }] of syntax.words.entries()) {
    for (let event = told[next]; event && event.word < word; event = told[++next]) last.set(event.type, event)
    const row = upos === 'NOUN' ? language.events.actors.find(({ words }) => words.includes(lemma)) : undefined
    if (!row) continue
    const before = row.events.flatMap(type => last.get(type) ?? [])
    const event = before.toSorted((a, b) => b.word - a.word)[0]
    if (!event) continue
    const roles = bearersOf(context, word).flatMap(mention => {
      const fits = context.mention(mention)?.type === 'person' && isNamed(context, mention)
      return fits ? [{ role: row.role, mention }] : []
    })
    more.set(event, [...(more.get(event) ?? []), ...roles])
  }
  return told.map(event => withRoles(context, event, more.get(event) ?? []))
}

/** An event with more roles; who stands in it already keeps his own. */
export function withRoles(context: ClaimContext, event: ToldEvent, more: ToldEvent['roles']): ToldEvent {
  const seen = new Set(event.roles.map(({ mention }) => context.chainOf(mention)[0] ?? mention))
  const added = more.filter(({ mention }) => {
    const first = context.chainOf(mention)[0] ?? mention
    const isNew = !seen.has(first)
    seen.add(first)
    return isNew
  })
  return added.length === 0 ? event : { ...event, roles: [...event.roles, ...added] }
}
