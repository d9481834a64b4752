import type { Mention } from '../model.ts'
import { isAllCapitals } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { ChainContext, Link } from './chains.ts'

/** « Organisation de coopération de Shanghai (OCS) »: an acronym in brackets after the long form whose initials it bears. */
export function linkAcronyms({ view, mentions }: ChainContext): Link[] {
  return mentions.flatMap(long => {
    const open = view.after(long)
    const short = view.lower(open) === '(' ? view.mentionAt(open + 1) : undefined
    if (!short || short.type !== long.type || view.lower(view.after(short)) !== ')') return []
    return bearsInitials(short, long) ? [{ left: long.id, right: short.id, rule: 'acronym' }] : []
  })
}

function bearsInitials(short: Mention, long: Mention): boolean {
  if (!isAllCapitals(short.name)) return false
  const initials = fold(long.name)
    .split(/[ '-]/)
    .filter(word => word.length > 3)
    .map(word => word.charAt(0))
  const letters = [...fold(short.name)]
  return letters.length >= 2 && initials.join('') === letters.join('')
}
