import type { Demonym } from './french-demonyms.ts'

/** All forms of an English demonym: « Iranian » → Iranian, Iranians. Several are given with commas between them. */
export function englishDemonym(text: string): Demonym {
  const adjectives = text
    .split(/,| or /)
    .map(word => word.trim())
    .filter(word => word !== '')
  return { adjectives, inhabitants: [...new Set(adjectives.flatMap(word => [word, englishPlural(word)]))] }
}

/** The plural of a people's name: none for those in -ese, -ish, -ss, -ch (« the Chinese », « the British », « the French »). */
function englishPlural(singular: string): string {
  if (/(?:ese|ish|ss|[nt]ch|ois)$/.test(singular)) return singular
  return `${singular}s`
}
