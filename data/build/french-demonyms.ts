/** The forms of a French adjective of nationality: masculine, feminine, and their plurals. */
export interface Demonym {
  readonly adjectives: readonly string[]
  readonly inhabitants: readonly string[]
}

/**
 * All forms from the masculine and feminine singular: « Iranien », « Iranienne » → iranien, iranienne, iraniens, iraniennes,
 * and with a capital for the people.
 */
export function frenchDemonym(masculine: string, feminine: string): Demonym {
  const singulars = [masculine, feminine].map(word => word.toLowerCase())
  const adjectives = [...new Set([...singulars, ...singulars.map(frenchPlural)])]
  return { adjectives, inhabitants: adjectives.map(upperFirst) }
}

/** The regular plural of a French adjective of nationality. */
function frenchPlural(singular: string): string {
  return /[sxz]$/.test(singular) ? singular : `${singular}s`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
