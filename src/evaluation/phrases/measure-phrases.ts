import { readFileSync } from 'node:fs'
import type { Calendar } from '../../language/calendar.ts'
import type { Tense } from '../../language/dates/date-resolve.ts'
import { scanDates } from '../../language/dates/date-scan.ts'
import type { Language } from '../../language/language.ts'
import { interval } from '../../text/edtf.ts'
import type { Fault } from '../score.ts'
import { type DatedPhrase, PHRASE_KINDS, type PhraseKind, REFERENCE, readDuckling } from './read-duckling.ts'

/**
 * How many phrases were read, and how: `right` to the day; `wider` as the whole month or year of which the phrase names a
 * part without agreed ends (« fin mars », « il y a deux ans »); the rest of `read` is wrong.
 */
export interface PhraseTally {
  readonly right: number
  readonly wider: number
  readonly read: number
  readonly wanted: number
}

/** What a corpus of time expressions says of our reading of dates. */
export interface MeasuredPhrases {
  readonly kind: 'phrases'
  readonly path: string
  readonly phrases: Readonly<Record<PhraseKind, PhraseTally>>
  readonly faults: readonly Fault[]
}

/**
 * The scores of our reading of dates on phrases that stand alone. They have no verb; as they were collected for an assistant
 * that is told of plans, a weekday or a day without its month is the next one.
 * @throws DataError naming file and line where the corpus is broken.
 */
export async function measurePhrases(
  path: string,
  languageOf: (text: string) => Promise<Language>,
): Promise<MeasuredPhrases> {
  const phrases = readDuckling(readFileSync(path, 'utf8'), path)
  const { calendar } = await languageOf(phrases.map(({ phrase }) => phrase).join('\n'))
  const judged = phrases.map(phrase => ({ phrase, ...judge(phrase, calendar) }))
  const tallies = PHRASE_KINDS.map(kind => {
    const own = judged.filter(({ phrase }) => phrase.kind === kind).map(({ verdict }) => verdict)
    const count = (verdict: Verdict): number => own.filter(one => one === verdict).length
    const read = own.length - count('missed')
    return [kind, { right: count('right'), wider: count('wider'), read, wanted: own.length }] as const
  })
  return {
    kind: 'phrases',
    path,
    phrases: Object.fromEntries(tallies) as Record<PhraseKind, PhraseTally>,
    faults: judged.flatMap(({ phrase, verdict, given }) => faultOf(path, phrase, verdict, given)),
  }
}

const COMING: Tense = { direction: 'future', isOwn: true }

type Verdict = 'right' | 'wider' | 'wrong' | 'missed'

function judge({ phrase, wanted }: DatedPhrase, calendar: Calendar): { verdict: Verdict; given: readonly string[] } {
  const span = { start: 0, end: phrase.length }
  const given = scanDates(phrase, span, { calendar, published: REFERENCE, tense: () => COMING }).map(
    ({ period }) => period.edtf,
  )
  const [only = ''] = given
  const days = given.length === 1 ? interval(only) : undefined
  if (given.length === 0) return { verdict: 'missed', given }
  if (days?.from === wanted.from && days.to === wanted.to) return { verdict: 'right', given }
  const isWider = days !== undefined && days.from <= wanted.from && wanted.to <= days.to && !only.includes('..')
  return { verdict: isWider ? 'wider' : 'wrong', given }
}

/** Times of day are told of only where a wrong day was read. */
function faultOf(path: string, phrase: DatedPhrase, verdict: Verdict, given: readonly string[]): readonly Fault[] {
  if (verdict === 'right' || (verdict === 'missed' && phrase.kind === 'time of day')) return []
  const { from, to } = phrase.wanted
  const got = given.length > 0 ? `, got ${given.join(' and ')}${verdict === 'wider' ? ', which is wider' : ''}` : ''
  const what = `${phrase.phrase} (${from === to ? from : `${from}/${to}`})${got}`
  return [{ article: path, part: 'date', fault: verdict === 'missed' ? 'missed' : 'wrong date', what }]
}
