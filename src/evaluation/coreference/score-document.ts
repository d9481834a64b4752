import type { Annotated } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import { addTallies, EMPTY_TALLY, type Fault, type Tally } from '../score.ts'
import { type AlignedMention, alignMentions } from './align-mentions.ts'
import { chainFaults } from './chain-faults.ts'
import { type GoldForm, type GoldMention, goldMentions } from './gold-mentions.ts'
import { METRICS, type MetricName, type Partition } from './metrics.ts'
import type { ChainDocument } from './read-conll.ts'

/** The forms that are compared. */
export const COVERED = ['name', 'description', 'pronoun'] as const

/** A form that is compared. */
export type CoveredForm = (typeof COVERED)[number]

/** What a comparison of chains counts; sums over documents are of the same shape. */
export interface ChainScores {
  readonly documents: number
  readonly words: number
  /** Mentions of each form: wanted are those of the corpus, given are ours. */
  readonly mentions: Readonly<Record<CoveredForm, Tally>>
  /** Mentions that name nobody by themselves and stand in a chain with a name: the right one? */
  readonly resolved: Readonly<Record<'description' | 'pronoun', Tally>>
  readonly metrics: Readonly<Record<MetricName, Tally>>
}

/** The scores of no document. */
export const EMPTY_CHAIN_SCORES: ChainScores = {
  documents: 0,
  words: 0,
  mentions: { name: EMPTY_TALLY, description: EMPTY_TALLY, pronoun: EMPTY_TALLY },
  resolved: { description: EMPTY_TALLY, pronoun: EMPTY_TALLY },
  metrics: { MUC: EMPTY_TALLY, 'B³': EMPTY_TALLY, 'CEAF-e': EMPTY_TALLY },
}

/** Both together, as if their documents had been measured at once. */
export function addChainScores(a: ChainScores, b: ChainScores): ChainScores {
  return {
    documents: a.documents + b.documents,
    words: a.words + b.words,
    mentions: addEach(a.mentions, b.mentions),
    resolved: addEach(a.resolved, b.resolved),
    metrics: addEach(a.metrics, b.metrics),
  }
}

function addEach<K extends string>(
  a: Readonly<Record<K, Tally>>,
  b: Readonly<Record<K, Tally>>,
): Readonly<Record<K, Tally>> {
  const keys = Object.keys(a) as K[]
  return Object.fromEntries(keys.map(key => [key, addTallies(a[key], b[key])])) as Record<K, Tally>
}

/**
 * Compares our chains with those of a corpus, on what our chains are to cover: names, descriptions and « il », « elle » in
 * chains in which a person, an organisation or a place is named. Our chains about nobody of them, and our mentions of other forms
 * (`other` of GoldForm), are left out. A mention alone makes no chain, as in CoNLL 2012.
 */
export function scoreChains(
  ours: Annotated<'mentions' | 'chains'>,
  document: ChainDocument,
): { readonly scores: ChainScores; readonly faults: readonly Fault[] } {
  const all = goldMentions(document)
  const wanted = all.filter(({ anchored, form }) => anchored && form !== 'other')
  const given = keptMentions(alignMentions(ours.mentions, ours.chains, document.words, all))
  const key = partition(
    wanted,
    ({ chain }) => chain,
    ({ id }) => id,
  )
  const response = partition(given, ({ chain }) => chain, nameOf)
  const metrics = Object.entries(METRICS).map(([name, metric]) => [name, metric(key, response)])
  const scores: ChainScores = {
    documents: 1,
    words: document.words.length,
    mentions: perForm(COVERED, form => mentionTally(form, wanted, given)),
    resolved: perForm(['description', 'pronoun'], form => resolvedTally(form, wanted, given)),
    metrics: Object.fromEntries(metrics) as Record<MetricName, Tally>,
  }
  return { scores, faults: chainFaults(document, wanted, given) }
}

/** Without what stands for a form that is not compared, and without chains that touch no named thing. */
function keptMentions(aligned: readonly AlignedMention[]): readonly AlignedMention[] {
  const touching = new Set(aligned.filter(({ gold }) => gold?.anchored ?? true).map(({ chain }) => chain))
  return aligned.filter(({ gold, chain }) => gold?.form !== 'other' && touching.has(chain))
}

function partition<T, C>(mentions: readonly T[], chainOf: (mention: T) => C, name: (mention: T) => string): Partition {
  return [...groupBy(mentions, chainOf).values()].filter(chain => chain.length > 1).map(chain => chain.map(name))
}

function nameOf({ mention, gold }: AlignedMention): string {
  return gold?.id ?? mention.id
}

function perForm<F extends GoldForm>(forms: readonly F[], tally: (form: F) => Tally): Record<F, Tally> {
  return Object.fromEntries(forms.map(form => [form, tally(form)])) as Record<F, Tally>
}

function mentionTally(form: CoveredForm, wanted: readonly GoldMention[], given: readonly AlignedMention[]): Tally {
  const found = new Set(given.map(({ gold }) => gold?.id))
  const own = given.filter(({ mention }) => mention.form === form)
  const needed = wanted.filter(mention => mention.form === form)
  return {
    given: own.length,
    right: own.filter(({ gold }) => gold?.anchored).length,
    wanted: needed.length,
    hit: needed.filter(({ id }) => found.has(id)).length,
  }
}

function resolvedTally(
  form: 'description' | 'pronoun',
  wanted: readonly GoldMention[],
  given: readonly AlignedMention[],
): Tally {
  const named = groupBy(
    given.filter(({ mention }) => mention.form === 'name'),
    ({ chain }) => chain,
  )
  const isRight = ({ chain, gold }: AlignedMention): boolean =>
    (named.get(chain) ?? []).some(name => gold !== undefined && name.gold?.chain === gold.chain)
  const own = given.filter(({ mention, chain }) => mention.form === form && named.has(chain))
  const right = new Set(given.filter(isRight).map(({ gold }) => gold?.id))
  const needed = wanted.filter(mention => mention.form === form)
  return {
    given: own.length,
    right: own.filter(isRight).length,
    wanted: needed.length,
    hit: needed.filter(({ id }) => right.has(id)).length,
  }
}
