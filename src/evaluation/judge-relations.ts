import type { GoldArticle, GoldRelation } from './gold.ts'
import { type Prediction, readingKey, triple } from './predictions.ts'
import { acceptedDates, canonical, isWanted, readings } from './readings.ts'
import { type Hit, isRightlyDated, relationHits } from './relation-hits.ts'
import { addTallies, BANDS, bandOf, EMPTY_TALLY, type Fault, type Share, type Tally } from './score.ts'

/** The part of a score that is about relations. */
export interface RelationScore {
  readonly relations: Tally
  readonly byRelation: Readonly<Record<string, Tally>>
  readonly statuses: Share
  readonly dates: Share
  readonly calibration: readonly Share[]
  readonly faults: readonly Fault[]
}

/**
 * Compares predictions with the relations of the gold but `said`. One that is in the gold at all is right, with its status;
 * wanted are those that are neither optional nor implicit. `describe` puts a prediction into words.
 */
export function judgeRelations(
  predictions: readonly Prediction[],
  gold: GoldArticle,
  describe: (prediction: Prediction) => string,
): RelationScore {
  const relations = judgedRelations(gold)
  const given = predictions.filter(prediction => gold.topics !== undefined || prediction.relation !== 'about')
  const rightKeys = new Set(relations.flatMap(readings).map(readingKey))
  const rightTriples = new Set(relations.flatMap(readings).map(triple))
  const right = given.filter(prediction => rightKeys.has(readingKey(prediction)))
  const related = given.filter(prediction => rightTriples.has(triple(prediction)))
  const hits = relationHits(relations, right)
  const dated = hits.filter(hit => acceptedDates(hit.gold).length > 0)
  const found = new Set(hits.map(hit => hit.gold))
  const rows = [
    ...given.map(prediction => row(prediction.relation, { given: 1, right: right.includes(prediction) ? 1 : 0 })),
    ...relations.filter(isWanted).map(one => row(rowName(one), { wanted: 1, hit: found.has(one) ? 1 : 0 })),
  ]
  const wrongStatus = related.filter(prediction => !right.includes(prediction))
  const invented = given.filter(prediction => !related.includes(prediction))
  return {
    relations: rows.map(([, tally]) => tally).reduce(addTallies, EMPTY_TALLY),
    byRelation: sumByName(rows),
    statuses: { right: right.length, total: related.length },
    calibration: calibrationOf(given, right),
    dates: { right: dated.filter(isRightlyDated).length, total: dated.length },
    faults: [
      ...relations.filter(one => isWanted(one) && !found.has(one)).map(one => missed(gold, one)),
      ...wrongStatus.map(prediction => wrong(gold, 'wrong status', prediction, describe)),
      ...invented.map(prediction => wrong(gold, 'false alarm', prediction, describe)),
      ...dated.filter(hit => !isRightlyDated(hit)).map(hit => wrongDate(gold, hit)),
    ],
  }
}

/** Of the predictions of each band of confidence, which is that of the surest of their claims, how many are right. */
function calibrationOf(given: readonly Prediction[], right: readonly Prediction[]): readonly Share[] {
  const band = ({ claims }: Prediction): number => bandOf(Math.max(0, ...claims.map(({ confidence }) => confidence)))
  return BANDS.map((_, at) => {
    const own = given.filter(prediction => band(prediction) === at)
    return { right: own.filter(prediction => right.includes(prediction)).length, total: own.length }
  })
}

/** The relations of the gold but those of speech, and what its events say by themselves: who took part and where. */
function judgedRelations(gold: GoldArticle): readonly GoldRelation[] {
  const implied = gold.events.flatMap(event => {
    const own = { status: event.status, optional: true }
    const shares = event.participants.map(s => ({ ...own, s, r: 'participated_in', o: event.id }))
    return event.place ? [...shares, { ...own, s: event.id, r: 'takes_place_in', o: event.place }] : shares
  })
  return [...gold.relations.filter(relation => relation.r !== 'said'), ...implied]
}

/** The name under which a gold relation is counted. */
function rowName({ r, s, o, status }: GoldRelation): string {
  return canonical({ relation: r, subject: s, object: o, status }).relation
}

function row(name: string, tally: Partial<Tally>): readonly [string, Tally] {
  return [name, { ...EMPTY_TALLY, ...tally }]
}

function sumByName(rows: readonly (readonly [string, Tally])[]): Readonly<Record<string, Tally>> {
  const sums = new Map<string, Tally>()
  for (const [name, tally] of rows) sums.set(name, addTallies(sums.get(name) ?? EMPTY_TALLY, tally))
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function missed(gold: GoldArticle, relation: GoldRelation): Fault {
  return {
    article: gold.id,
    part: 'relation',
    fault: 'missed',
    what: inWords(relation),
    ...sentence(relation.evidence),
  }
}

function wrong(
  gold: GoldArticle,
  fault: Fault['fault'],
  prediction: Prediction,
  describe: (prediction: Prediction) => string,
): Fault {
  const what = describe(prediction)
  return { article: gold.id, part: 'relation', fault, what, ...sentence(prediction.claims[0]?.evidence.quote) }
}

function wrongDate(gold: GoldArticle, hit: Hit): Fault {
  const what = `${inWords(hit.gold)}, got ${hit.date ?? 'no date'}`
  return { article: gold.id, part: 'relation', fault: 'wrong date', what, ...sentence(hit.gold.evidence) }
}

function inWords({ s, r, o, status, date }: GoldRelation): string {
  return `${s} ${r} ${o} (${status}${date ? `, ${date}` : ''})`
}

function sentence(text: string | undefined): Pick<Fault, 'sentence'> {
  return text === undefined ? {} : { sentence: text }
}
