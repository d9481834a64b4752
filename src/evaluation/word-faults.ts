import type { Analysis } from '../language/engine/analysis.ts'
import { universalRelation } from '../language/treebank/labels.ts'
import type { Word } from '../model.ts'
import type { Fault } from './score.ts'

/** Every word of a treebank whose tag, head or relation is wrong, with its sentence; both analyses of the same words. */
export function wordFaults(text: string, gold: Analysis, guess: Analysis): readonly Fault[] {
  return gold.sentences.flatMap(({ start, end, words: [first, last] }, at) => {
    const faults: Fault[] = []
    for (let word = first; word < last; word++) {
      const [wanted, found] = [told(gold.words, word), told(guess.words, word)]
      if (wanted === found && gold.words[word]?.head === guess.words[word]?.head) continue
      const what = `« ${gold.words[word]?.form} » ${found}, wanted ${wanted}`
      faults.push({
        article: `sentence ${at + 1}`,
        part: 'word',
        fault: 'wrong',
        what,
        sentence: text.slice(start, end),
      })
    }
    return faults
  })
}

function told(words: readonly Word[], at: number): string {
  const { upos = '', relation = '', head = -1 } = words[at] ?? {}
  return `${upos} ${universalRelation(relation)} of ${head < 0 ? 'nothing' : `« ${words[head]?.form} »`}`
}
