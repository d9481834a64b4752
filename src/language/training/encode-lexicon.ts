import type { ModelPart } from '../engine/model-file.ts'
import type { LexiconEntry } from './lefff.ts'

/**
 * A lexicon as a part of the model: each lemma is a stem, written once, under its paradigm; a paradigm is the ending of
 * the lemma and the endings of its forms, each with its readings. `decodeLexicon` tells the layout.
 */
export function encodeLexicon(entries: readonly LexiconEntry[], licence: string, trainedOn: string): ModelPart {
  const readings = new Map<string, number>()
  const paradigms = new Map<string, string[]>()
  for (const [lemma, forms] of groupByLemma(entries)) {
    const stem = forms.reduce((shared, { form }) => shared.slice(0, commonPrefix(shared, form)), lemma)
    const paradigm = [lemma.slice(stem.length), ...endings(forms, stem.length, readings)].join('|')
    const stems = paradigms.get(paradigm)
    if (stems) stems.push(stem)
    else paradigms.set(paradigm, [stem])
  }
  const lines = [...paradigms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([cells, stems]) => [cells, frontCode(stems)])
  return {
    header: { name: 'lexicon', labels: [...readings.keys()], templates: 0, trainedOn, scores: {}, licence },
    body: new TextEncoder().encode(lines.join('\n')),
  }
}

/** Entries under their lemma and part of speech, in a fixed order. */
function groupByLemma(entries: readonly LexiconEntry[]): readonly (readonly [string, readonly LexiconEntry[]])[] {
  const groups = new Map<string, LexiconEntry[]>()
  for (const entry of entries) {
    const key = `${entry.lemma}\t${entry.tag.split('.')[0]}`
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key.split('\t')[0] ?? '', group])
}

/** `ons:14,15` for each ending, sorted. */
function endings(forms: readonly LexiconEntry[], stem: number, readings: Map<string, number>): readonly string[] {
  const byEnding = new Map<string, Set<number>>()
  for (const { form, tag, feats } of forms) {
    const reading = `${tag} ${feats}`
    if (!readings.has(reading)) readings.set(reading, readings.size)
    const ending = form.slice(stem)
    const numbers = byEnding.get(ending) ?? new Set()
    byEnding.set(ending, numbers.add(readings.get(reading) ?? 0))
  }
  return [...byEnding].map(([ending, numbers]) => `${ending}:${[...numbers].sort((a, b) => a - b).join(',')}`).sort()
}

/** Sorted words, each as the number of letters that it shares with the one before (one sign from « 0 ») and the rest. */
function frontCode(words: readonly string[]): string {
  let last = ''
  return [...words]
    .sort()
    .map(word => {
      const shared = Math.min(60, commonPrefix(word, last))
      last = word
      return String.fromCharCode(48 + shared) + word.slice(shared)
    })
    .join(' ')
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
