/** « Did you mean "x"? » for the known name that is written most like the unknown one; empty where none is. */
export function suggestion(unknown: string, known: Iterable<string>): string {
  const best = nearest(unknown, known)
  return best === undefined ? '' : ` Did you mean "${best}"?`
}

/** The known name within a third of the letters, at least two; the first of equals. */
export function nearest(unknown: string, known: Iterable<string>): string | undefined {
  const wanted = unknown.slice(0, LONGEST).toLowerCase()
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const name of known) {
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance <= Math.max(2, name.length / 3) && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { name, distance }
    }
  }
  return best?.name
}

/** Longer words are no slip of the fingers, and comparing takes the product of both lengths. */
const LONGEST = 40

/** How many letters must be put in, taken out, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          changed,
          swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
