import { hashText, mixEnd, mixIn, mixStart } from './hash.ts'

/** A feature is a template number and up to four atoms; templates are rows of names of atoms, compiled once. */
export interface Templates {
  readonly count: number
  /** The state from which the hash of each template's features starts. */
  readonly starts: Int32Array
  /** Four a template: 1 + the index of an atom, 0 for none. */
  readonly columns: Uint8Array
  /** Changes with any change of the rows: a model trained with other templates must not be read with these. */
  readonly hash: number
}

const WIDTH = 4

/**
 * The templates of a table of rows such as `"S0.form N0.tag"`; `atoms` lists the names in the order in which the
 * caller fills them.
 */
export function compileTemplates(rows: readonly string[], atoms: readonly string[]): Templates {
  const columns = new Uint8Array(rows.length * WIDTH)
  rows.forEach((row, r) => {
    const names = row.split(' ')
    if (names.length > WIDTH) throw new RangeError(`templates: more than ${WIDTH} atoms, got "${row}".`)
    names.forEach((name, i) => {
      const atom = atoms.indexOf(name)
      if (atom < 0) throw new RangeError(`templates: no atom "${name}" in "${row}".`)
      columns[r * WIDTH + i] = atom + 1
    })
  })
  return {
    count: rows.length,
    starts: Int32Array.from(rows, (_, r) => mixStart(r)),
    columns,
    hash: hashText(`${atoms.join(' ')}\n${rows.join('\n')}`),
  }
}

/**
 * A table in parts, one a test and one for what is left: a template is in the first part whose test all its atoms pass.
 * It gives the features that it gives in the whole table.
 */
export function partTemplates(templates: Templates, tests: readonly ((atom: number) => boolean)[]): Templates[] {
  const partOf = (t: number): number => {
    const atoms = [...columnsOf(templates, t)].filter(column => column > 0).map(column => column - 1)
    const part = tests.findIndex(test => atoms.every(test))
    return part < 0 ? tests.length : part
  }
  const parts = Array.from({ length: templates.count }, (_, t) => partOf(t))
  return [...tests.keys(), tests.length].map(part =>
    selectTemplates(
      templates,
      [...parts.keys()].filter(t => parts[t] === part),
    ),
  )
}

function selectTemplates(templates: Templates, numbers: readonly number[]): Templates {
  return {
    count: numbers.length,
    starts: Int32Array.from(numbers, t => templates.starts[t] as number),
    columns: Uint8Array.from(numbers.flatMap(t => [...columnsOf(templates, t)])),
    hash: templates.hash,
  }
}

function columnsOf({ columns }: Templates, template: number): Uint8Array {
  return columns.subarray(template * WIDTH, (template + 1) * WIDTH)
}

/** Writes the feature of every template, read off `atoms`, into `features`. */
export function fillFeatures(templates: Templates, atoms: Uint32Array, features: Uint32Array): void {
  const { count, starts, columns } = templates
  for (let t = 0, c = 0; t < count; t++, c += WIDTH) {
    // No loop over the columns: some hundred features a word are made here, and it takes half as long again.
    const second = columns[c + 1] as number
    const third = columns[c + 2] as number
    const fourth = columns[c + 3] as number
    let hash = mixIn(starts[t] as number, atoms[(columns[c] as number) - 1] as number)
    if (second !== 0) hash = mixIn(hash, atoms[second - 1] as number)
    if (third !== 0) hash = mixIn(hash, atoms[third - 1] as number)
    if (fourth !== 0) hash = mixIn(hash, atoms[fourth - 1] as number)
    features[t] = mixEnd(hash)
  }
}
