/** How many things we gave, how many of them are right, how many were wanted and how many of those were hit. */
export interface Tally {
  readonly given: number
  readonly right: number
  readonly wanted: number
  readonly hit: number
}

/** So many right out of a total. */
export interface Share {
  readonly right: number
  readonly total: number
}

/** One line of what went wrong: where, what kind of thing, how, the thing in words, and the sentence where there is one. */
export interface Fault {
  readonly article: string
  readonly part: 'entity' | 'relation' | 'said' | 'event' | 'trap' | 'mention' | 'chain' | 'name' | 'word' | 'date'
  readonly fault:
    | 'missed'
    | 'false alarm'
    | 'wrong'
    | 'wrong status'
    | 'wrong date'
    | 'wrong type'
    | 'wrong speaker'
    | 'hit'
  readonly what: string
  readonly sentence?: string
}

/** What a comparison with the right answer counts; sums over articles are of the same shape. */
export interface Score {
  readonly articles: number
  readonly entities: Tally
  /** Of the entities found, how many have the right type. */
  readonly types: Share
  /** All relations but `said`. */
  readonly relations: Tally
  readonly byRelation: Readonly<Record<string, Tally>>
  /** Of the claims whose relation and ends are right, how many have the right status. */
  readonly statuses: Share
  /** Of the relations hit that have a date in the gold, how many have that date. */
  readonly dates: Share
  /** Of the relations given with so much confidence, how many are right: one share for each of `BANDS`. */
  readonly calibration: readonly Share[]
  /** Quotations with the right speaker. */
  readonly said: Tally
  readonly events: Tally
  /** How many of the traps were hit. */
  readonly traps: Share
  readonly faults: readonly Fault[]
}

/** Bands of confidence, each from this value on up to the next. */
export const BANDS = [0, 0.7, 0.8, 0.9] as const

export const EMPTY_TALLY: Tally = { given: 0, right: 0, wanted: 0, hit: 0 }

const EMPTY_SHARE: Share = { right: 0, total: 0 }

/** The score of no article. */
export const EMPTY_SCORE: Score = {
  articles: 0,
  entities: EMPTY_TALLY,
  types: EMPTY_SHARE,
  relations: EMPTY_TALLY,
  byRelation: {},
  statuses: EMPTY_SHARE,
  dates: EMPTY_SHARE,
  calibration: BANDS.map(() => EMPTY_SHARE),
  said: EMPTY_TALLY,
  events: EMPTY_TALLY,
  traps: EMPTY_SHARE,
  faults: [],
}

/** In [0, 1]; 1 where nothing was given. */
export function precision(tally: Tally): number {
  return tally.given === 0 ? 1 : tally.right / tally.given
}

/** In [0, 1]; 1 where nothing was wanted. */
export function recall(tally: Tally): number {
  return tally.wanted === 0 ? 1 : tally.hit / tally.wanted
}

/** The harmonic mean of precision and recall, in [0, 1]. */
export function f1(tally: Tally): number {
  const p = precision(tally)
  const r = recall(tally)
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

/** In [0, 1]; 1 where there was nothing to judge. */
export function rate(share: Share): number {
  return share.total === 0 ? 1 : share.right / share.total
}

/** Both together, as if their articles had been measured at once. */
export function addScores(a: Score, b: Score): Score {
  const names = [...new Set([...Object.keys(a.byRelation), ...Object.keys(b.byRelation)])].sort()
  return {
    articles: a.articles + b.articles,
    entities: addTallies(a.entities, b.entities),
    types: addShares(a.types, b.types),
    relations: addTallies(a.relations, b.relations),
    byRelation: Object.fromEntries(
      names.map(name => [name, addTallies(a.byRelation[name] ?? EMPTY_TALLY, b.byRelation[name] ?? EMPTY_TALLY)]),
    ),
    statuses: addShares(a.statuses, b.statuses),
    dates: addShares(a.dates, b.dates),
    calibration: a.calibration.map((share, band) => addShares(share, b.calibration[band] ?? EMPTY_SHARE)),
    said: addTallies(a.said, b.said),
    events: addTallies(a.events, b.events),
    traps: addShares(a.traps, b.traps),
    faults: [...a.faults, ...b.faults],
  }
}

/** The sum of two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  return { given: a.given + b.given, right: a.right + b.right, wanted: a.wanted + b.wanted, hit: a.hit + b.hit }
}

/** In which of `BANDS` a confidence lies. */
export function bandOf(confidence: number): number {
  return BANDS.findLastIndex(least => confidence >= least)
}

function addShares(a: Share, b: Share): Share {
  return { right: a.right + b.right, total: a.total + b.total }
}
