import { memoise } from '../text/memoise.ts'
import type { GazetteerEntry } from './gazetteer-entry.ts'
import type { Language } from './language.ts'

/** The country for whose government a text may name a capital, by the canonical name of that; undefined for any other town. */
export function stateOf(language: Language, capital: string): GazetteerEntry | undefined {
  return byCapital(language).get(capital)
}

/** The countries by the names of their capitals. */
const byCapital = memoise(({ gazetteer, words }: Language): ReadonlyMap<string, GazetteerEntry> => {
  const capitals = gazetteer.entries.filter(({ capital, name }) => capital && !words.otherSeats.includes(name))
  return new Map(
    capitals.flatMap(({ name, country = '' }) => {
      const state = gazetteer.countries.get(country)
      return state ? [[name, state] as const] : []
    }),
  )
})
