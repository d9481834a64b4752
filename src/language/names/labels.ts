/**
 * What a name may be. `MISC` (events, products) is never reported: it is learnt so that « Coupe du monde » is not taken
 * for an organisation.
 */
export type NameType = 'LOC' | 'MISC' | 'ORG' | 'PER'

export const NAME_TYPES: readonly NameType[] = ['LOC', 'MISC', 'ORG', 'PER']

/** Words `first` to `end` (half-open) of a sentence are one name. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly type: NameType
}

const POSITIONS = ['B', 'I', 'E', 'S'] as const
type Position = (typeof POSITIONS)[number]

/** `O`, then begin, inside, end and single word of each type (BIOES; Ratinov and Roth 2009). */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap(type => POSITIONS.map(position => `${position}-${type}`)),
]

export const OUTSIDE = 0

/** The number of the label of a word at a position of a name. */
export function labelNumber(position: Position, type: NameType): number {
  return 1 + NAME_TYPES.indexOf(type) * POSITIONS.length + POSITIONS.indexOf(position)
}

/** Whether a name goes on after a word with this label. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && (label - 1) % POSITIONS.length < 2
}

/** Whether a word with this label goes on with the name before it. */
function continues(label: number): boolean {
  const position = (label - 1) % POSITIONS.length
  return label !== OUTSIDE && (position === 1 || position === 2)
}

/** The type of a label other than `O`. */
export function typeOf(label: number): NameType {
  return NAME_TYPES[Math.floor((label - 1) / POSITIONS.length)] ?? 'MISC'
}

/** Whether label b may follow label a; `NAME_LABELS.length` stands for the start of the sentence. */
export function mayFollow(a: number, b: number): boolean {
  if (a === NAME_LABELS.length || !isOpen(a)) return !continues(b)
  return continues(b) && typeOf(a) === typeOf(b)
}

/** The labels of the words of a sentence with these names. */
export function labelsOf(names: readonly NameSpan[], words: number): Uint8Array {
  const labels = new Uint8Array(words)
  for (const { first, end, type } of names) {
    labels.fill(labelNumber('I', type), first, end)
    labels[first] = labelNumber('B', type)
    labels[end - 1] = labelNumber(end - first === 1 ? 'S' : 'E', type)
  }
  return labels
}

/** The names of a sentence whose labels follow one another as `mayFollow` allows and end in a closed name. */
export function spansOf(labels: Uint8Array): readonly NameSpan[] {
  const names: NameSpan[] = []
  let first = 0
  labels.forEach((label, i) => {
    if (label === OUTSIDE || isOpen(label)) {
      if (!continues(label)) first = i
      return
    }
    names.push({ first: continues(label) ? first : i, end: i + 1, type: typeOf(label) })
  })
  return names
}
