/**
 * The greatest sum of weights that a one-to-one assignment of rows to columns reaches (Kuhn 1955, Munkres 1957; the form with
 * potentials, cubic in the smaller side). Weights are not negative; `weights[row][column]`.
 */
export function greatestAssignment(weights: readonly (readonly number[])[]): number {
  const columns = weights[0]?.length ?? 0
  const [rows, width] = [weights.length, columns]
  if (rows === 0 || width === 0) return 0
  if (rows > width) return greatestAssignment(transposed(weights, width))
  const assigned = assign(weights, rows, width)
  let sum = 0
  for (let column = 1; column <= width; column++) {
    const row = assigned[column] ?? 0
    if (row > 0) sum += weights[row - 1]?.[column - 1] ?? 0
  }
  return sum
}

function transposed(weights: readonly (readonly number[])[], width: number): number[][] {
  return Array.from({ length: width }, (_, column) => weights.map(row => row[column] ?? 0))
}

/** For each column from 1 the row from 1 that it is given to; 0 for none. */
function assign(weights: readonly (readonly number[])[], rows: number, width: number): Int32Array {
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(width + 1)
  const assigned = new Int32Array(width + 1)
  const from = new Int32Array(width + 1)
  for (let row = 1; row <= rows; row++) {
    assigned[0] = row
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(width + 1)
    let column = 0
    do {
      used[column] = 1
      const current = assigned[column] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= width; other++) {
        if (used[other]) continue
        const cost = -(weights[current - 1]?.[other - 1] ?? 0)
        const reduced = cost - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0)
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced
          from[other] = column
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0
          next = other
        }
      }
      for (let other = 0; other <= width; other++) {
        if (used[other]) {
          const at = assigned[other] ?? 0
          rowPotential[at] = (rowPotential[at] ?? 0) + delta
          columnPotential[other] = (columnPotential[other] ?? 0) - delta
        } else least[other] = (least[other] ?? 0) - delta
      }
      column = next
    } while ((assigned[column] ?? 0) !== 0)
    for (; column !== 0; column = from[column] ?? 0) assigned[column] = assigned[from[column] ?? 0] ?? 0
  }
  return assigned
}
