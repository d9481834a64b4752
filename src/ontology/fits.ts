/** Whether a thing of a type and kind is one of those that a row of the ontology allows: `place`, or `place/country`. */
export function fits(allowed: readonly string[], type: string, kind?: string): boolean {
  return allowed.includes(type) || (kind !== undefined && allowed.includes(`${type}/${kind}`))
}
