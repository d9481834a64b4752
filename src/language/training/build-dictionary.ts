import { type Dictionary, dictionaryKey } from '../engine/dictionary.ts'
import type { Lexicon } from '../engine/lexicon.ts'
import type { ModelPart } from '../engine/model-file.ts'
import { describeWord } from '../engine/morphology.ts'
import { hashLower, hashWords } from '../engine/word-hashes.ts'
import type { TreebankSentence } from '../treebank/conllu.ts'
import { tagLabel, tagUpos } from '../treebank/labels.ts'
import type { LexiconEntry } from './lefff.ts'

const LONGEST_ENDING = 5
/** A rule that fewer words than this bear out is chance. */
const LEAST_WORDS = 3
/** Parts of speech whose unknown words are inflected. */
const INFLECTED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB'])
/** The features that are the same in all treebanks and that depend on the word alone. */
const KEPT_FEATS: ReadonlySet<string> = new Set(
  'Definite Gender Mood Number NumType Person Polarity Poss PronType Reflex Tense VerbForm'.split(' '),
)

/** The dictionary as a part of the model: what the treebanks say wherever lexicon and endings would say otherwise. */
export function buildDictionary(
  sentences: readonly TreebankSentence[],
  entries: readonly LexiconEntry[],
  lexicon: Lexicon,
  header: Pick<ModelPart['header'], 'licence' | 'trainedOn'>,
): ModelPart {
  const endings = endingRules(entries)
  const dictionary: Dictionary = { words: new Map(), endings: ruleMap(endings) }
  const words = wordRows(sentences, lexicon, dictionary)
  const lines = [...words, '', ...[...endings].map(([key, rule]) => `${key}\t${rule.cut}\t${rule.add}`)]
  return {
    header: { name: 'dictionary', labels: [], templates: 0, scores: {}, ...header },
    body: new TextEncoder().encode(lines.join('\n')),
  }
}

type Rules = ReadonlyMap<string, { readonly cut: number; readonly add: string }>

/** The commonest rule of each ending and tag, where it differs from that of the next shorter ending. */
function endingRules(entries: readonly LexiconEntry[]): Rules {
  const votes = new Map<string, Map<string, number>>()
  for (const { form, lemma, tag } of entries) {
    if (!INFLECTED.has(tagUpos(tag))) continue
    const rule = editRule(form.toLowerCase(), lemma.toLowerCase())
    for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length); length++) {
      count(votes, `${form.toLowerCase().slice(-length)}\t${tag}`, rule)
    }
  }
  const rules = new Map<string, { readonly cut: number; readonly add: string }>()
  const best = new Map([...votes].map(([key, rules]) => [key, mostFrequent(rules)]))
  for (const [key, { value, times }] of [...best].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [ending = '', tag = ''] = key.split('\t')
    const shorter = best.get(`${ending.slice(1)}\t${tag}`)?.value
    if (times < LEAST_WORDS || value === shorter) continue
    const [cut, add = ''] = value.split(' ')
    rules.set(`${hashLower(ending).toString(36)}\t${tag}`, { cut: Number(cut), add })
  }
  return rules
}

function ruleMap(rules: Rules): Dictionary['endings'] {
  return new Map(
    [...rules].map(([key, rule]) => {
      const [hash = '', tag = ''] = key.split('\t')
      return [dictionaryKey(Number.parseInt(hash, 36), tag), rule]
    }),
  )
}

/** « 3 aire »: cut three letters, add « aire ». */
function editRule(form: string, lemma: string): string {
  let shared = 0
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++
  return `${form.length - shared} ${lemma.slice(shared)}`
}

/** Lines of the words whose commonest lemma and features differ from what would be guessed without them. */
function wordRows(sentences: readonly TreebankSentence[], lexicon: Lexicon, dictionary: Dictionary): readonly string[] {
  const votes = new Map<string, Map<string, number>>()
  for (const { words } of sentences) {
    for (const { form, lemma, upos, feats } of words) {
      if (/\d/.test(form) || lemma === '_' || upos === 'PROPN' || upos === 'X') continue
      count(votes, `${form.toLowerCase()}\t${tagLabel(upos, feats)}`, `${lemma}\t${keptFeats(feats)}`)
    }
  }
  const lines: string[] = []
  for (const [key, values] of [...votes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form = '', tag = ''] = key.split('\t')
    const { value } = mostFrequent(values)
    const guess = describeWord({ lexicon, dictionary }, [form], hashWords([form]), 0, tag)
    if (`${guess.lemma}\t${guess.feats}` !== value) lines.push(`${hashLower(form).toString(36)}\t${tag}\t${value}`)
  }
  return lines
}

function keptFeats(feats: string): string {
  return feats
    .split('|')
    .filter(feat => KEPT_FEATS.has(feat.slice(0, feat.indexOf('='))))
    .join('|')
}

function count(votes: Map<string, Map<string, number>>, key: string, value: string): void {
  const values = votes.get(key) ?? new Map<string, number>()
  votes.set(key, values.set(value, (values.get(value) ?? 0) + 1))
}

/** The commonest value, the first of equals. */
function mostFrequent(values: ReadonlyMap<string, number>): { value: string; times: number } {
  let best = { value: '', times: 0 }
  for (const [value, times] of values) if (times > best.times) best = { value, times }
  return best
}
