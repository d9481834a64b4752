/**
 * The best sequence of labels (Viterbi): `emissions` holds the scores of `labels` labels a word, `transitions` the score
 * of label b after label a at `a * labels + b`, with row `labels` for the start of the sentence.
 */
export function bestSequence(emissions: Float64Array, transitions: Float64Array, labels: number): Uint8Array {
  const words = emissions.length / labels
  const best = new Uint8Array(words)
  const back = new Uint8Array(words * labels)
  const { least, most } = rangesOf(transitions, labels)
  const live = new Uint8Array(labels)
  let scores = new Float64Array(labels)
  let next = new Float64Array(labels)
  for (let b = 0; b < labels; b++) {
    scores[b] = (emissions[b] as number) + (transitions[labels * labels + b] as number)
  }
  for (let word = 1; word < words; word++) {
    const at = word * labels
    const count = keepLive(scores, least, most, live)
    for (let b = 0; b < labels; b++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let i = 0; i < count; i++) {
        const a = live[i] as number
        const score = (scores[a] as number) + (transitions[a * labels + b] as number)
        if (score > top) {
          top = score
          from = a
        }
      }
      next[b] = top + (emissions[at + b] as number)
      back[at + b] = from
    }
    const free = scores
    scores = next
    next = free
  }
  let label = indexOfMax(scores)
  for (let word = words - 1; word >= 0; word--) {
    best[word] = label
    label = back[word * labels + label] as number
  }
  return best
}

/** The lowest and the highest score of all transitions from each label. */
function rangesOf(
  transitions: Float64Array,
  labels: number,
): { readonly least: Float64Array; readonly most: Float64Array } {
  const least = new Float64Array(labels).fill(Number.POSITIVE_INFINITY)
  const most = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY)
  for (let a = 0; a < labels; a++) {
    for (let b = 0; b < labels; b++) {
      const score = transitions[a * labels + b] as number
      if (score < (least[a] as number)) least[a] = score
      if (score > (most[a] as number)) most[a] = score
    }
  }
  return { least, most }
}

/**
 * Lists in `live` the labels that some label may follow best, and gives their number: a label whose highest transition
 * leaves it behind the lowest of the best label is never chosen. Most labels of most words are none.
 */
function keepLive(scores: Float64Array, least: Float64Array, most: Float64Array, live: Uint8Array): number {
  const top = indexOfMax(scores)
  const floor = (scores[top] as number) + (least[top] as number)
  let count = 0
  for (let a = 0; a < scores.length; a++) {
    if ((scores[a] as number) + (most[a] as number) >= floor) live[count++] = a
  }
  return count
}

function indexOfMax(scores: Float64Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
  return best
}
