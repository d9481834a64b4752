import { isOpen, NAME_LABELS } from '../names/labels.ts'

const LABELS = NAME_LABELS.length

/** What a linear chain expects of a sentence: row-major, labels fastest. Arrays are of the trainer and used again. */
export interface Marginals {
  /** The probability of each label of each word. */
  readonly labels: Float64Array
  /** The expected number of times that label b follows label a; row `LABELS` is the start. */
  readonly transitions: Float64Array
}

interface Work {
  readonly emissions: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scale: Float64Array
  readonly transitions: Float64Array
}

/**
 * Forward and backward (Rabiner 1989, scaled): the marginals of a sentence under emission scores and transition scores
 * whose forbidden entries are very low.
 */
export function marginalsOf(emissions: Float32Array, transitions: Float32Array): Marginals {
  const words = emissions.length / LABELS
  const work: Work = {
    emissions: exponentials(emissions),
    forward: new Float64Array(words * LABELS),
    backward: new Float64Array(words * LABELS),
    scale: new Float64Array(words),
    transitions: Float64Array.from(transitions, Math.exp),
  }
  for (let i = 0; i < words; i++) stepForward(work, i, i === words - 1)
  for (let i = words - 1; i >= 0; i--) stepBackward(work, i, i === words - 1)
  return { labels: work.forward.map((value, at) => value * (work.backward[at] as number)), transitions: pairs(work) }
}

/** Each row is shifted by its largest score first, which changes no marginal. */
function exponentials(scores: Float32Array): Float64Array {
  const result = new Float64Array(scores.length)
  for (let row = 0; row < scores.length; row += LABELS) {
    let top = Number.NEGATIVE_INFINITY
    for (let b = row; b < row + LABELS; b++) top = Math.max(top, scores[b] as number)
    for (let b = row; b < row + LABELS; b++) result[b] = Math.exp((scores[b] as number) - top)
  }
  return result
}

function stepForward({ emissions, forward, scale, transitions }: Work, i: number, last: boolean): void {
  const row = i * LABELS
  let total = 0
  for (let b = 0; b < LABELS; b++) {
    let sum = 0
    if (i === 0) sum = transitions[LABELS * LABELS + b] as number
    else
      for (let a = 0; a < LABELS; a++)
        sum += (forward[row - LABELS + a] as number) * (transitions[a * LABELS + b] as number)
    const value = last && isOpen(b) ? 0 : sum * (emissions[row + b] as number)
    forward[row + b] = value
    total += value
  }
  scale[i] = total
  for (let b = row; b < row + LABELS; b++) forward[b] = (forward[b] as number) / total
}

function stepBackward({ emissions, backward, scale, transitions }: Work, i: number, last: boolean): void {
  const row = i * LABELS
  const next = row + LABELS
  for (let a = 0; a < LABELS; a++) {
    if (last) {
      backward[row + a] = isOpen(a) ? 0 : 1
      continue
    }
    let sum = 0
    for (let b = 0; b < LABELS; b++) {
      sum += (transitions[a * LABELS + b] as number) * (emissions[next + b] as number) * (backward[next + b] as number)
    }
    backward[row + a] = sum / (scale[i + 1] as number)
  }
}

function pairs({ emissions, forward, backward, scale, transitions }: Work): Float64Array {
  const expected = new Float64Array((LABELS + 1) * LABELS)
  for (let b = 0; b < LABELS; b++) expected[LABELS * LABELS + b] = (forward[b] as number) * (backward[b] as number)
  for (let row = LABELS; row < forward.length; row += LABELS) {
    for (let a = 0; a < LABELS; a++) {
      const before = (forward[row - LABELS + a] as number) / (scale[row / LABELS] as number)
      if (before === 0) continue
      for (let b = 0; b < LABELS; b++) {
        const after = (emissions[row + b] as number) * (backward[row + b] as number)
        expected[a * LABELS + b] =
          (expected[a * LABELS + b] as number) + before * (transitions[a * LABELS + b] as number) * after
      }
    }
  }
  return expected
}
