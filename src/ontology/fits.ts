/** Whether a thing of a type and kind is one of those that a row allows: `place`, `place/country`, or `place/` where no kind is known. */
export function fits(allowed: readonly string[], type: string, kind?: string): boolean {
  return allowed.includes(type) || allowed.includes(`${type}/${kind ?? ''}`)
}
