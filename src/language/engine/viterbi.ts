/**
 * The best sequence of labels (Viterbi): `emissions` holds the scores of `labels` labels a word, `transitions` the score
 * of label b after label a at `a * labels + b`, with row `labels` for the start of the sentence.
 */
export function bestSequence(emissions: Float32Array, transitions: Float32Array, labels: number): Uint8Array {
  const words = emissions.length / labels
  const best = new Uint8Array(words)
  const back = new Uint8Array(words * labels)
  let scores = new Float32Array(labels)
  let next = new Float32Array(labels)
  for (let b = 0; b < labels; b++) {
    scores[b] = (emissions[b] as number) + (transitions[labels * labels + b] as number)
  }
  for (let word = 1; word < words; word++) {
    const at = word * labels
    for (let b = 0; b < labels; b++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let a = 0; a < labels; a++) {
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

function indexOfMax(scores: Float32Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
  return best
}
