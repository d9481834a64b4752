/** What a row of a table names: the words, by lemma, that it is tried at. */
interface Row {
  readonly lemmas: readonly string[]
}

const indices = new WeakMap<readonly Row[], ReadonlyMap<string, readonly Row[]>>()

/** The rows of a table by each lemma that they name, in the order of the table; made once for each table. */
export function byLemma<R extends Row>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const known = indices.get(rows)
  // The rows of an index are those of the table that it was made of.
  if (known) return known as ReadonlyMap<string, readonly R[]>
  const made = new Map<string, R[]>()
  for (const row of rows) for (const lemma of row.lemmas) made.set(lemma, [...(made.get(lemma) ?? []), row])
  indices.set(rows, made)
  return made
}
