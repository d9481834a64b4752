import { isGivenName } from '../language/gazetteer-match.ts'
import type { Language } from '../language/language.ts'
import type { Span } from '../model.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { MentionFields } from './mention.ts'
import { readComplement } from './title-complement.ts'
import { titleNouns } from './title-nouns.ts'
import type { TokenView } from './token-view.ts'

/** A name before it is placed in its document. */
export interface FoundName {
  readonly span: Span
  readonly fields: MentionFields
}

/** The people whom runs of capitals name: a forename begins the run, or an office or a civility stands before it. */
export function findPeople(view: TokenView, runs: readonly CapitalRun[], language: Language): FoundName[] {
  const offices = readOffices(view, language)
  return runs.flatMap(run => {
    const rule = personRule(view, run, offices, language)
    return rule ? [{ span: run, fields: { type: 'person', form: 'name', name: run.text, confidence: 0.8, rule } }] : []
  })
}

/** Where an office ends, as token indices: right before a name, or before a comma and a name. */
interface OfficeEnds {
  readonly direct: ReadonlySet<number>
  readonly apposed: ReadonlySet<number>
}

function readOffices(view: TokenView, language: Language): OfficeEnds {
  const ends = titleNouns(view, language).map(noun => readComplement(view, noun.end, language).end)
  return {
    direct: new Set(ends),
    apposed: new Set(ends.filter(end => view.lower(end) === ',').map(end => end + 1)),
  }
}

function personRule(view: TokenView, run: CapitalRun, offices: OfficeEnds, language: Language): string | undefined {
  const known = view.mentionAt(run.first)
  if (known && known.end >= run.end) return undefined
  const inFull = run.last > run.first
  if (inFull && isGivenName(language.gazetteer, view.tokens[run.first]?.text ?? '')) return 'forename'
  if (known) return undefined
  const inSentence = view.sentenceOf(run.first) === view.sentenceOf(run.first - 1)
  if (offices.direct.has(run.first) && inSentence) return 'title'
  if (offices.apposed.has(run.first) && inFull) return 'title-apposition'
  const before = view.lower(run.first - 1) === '.' ? run.first - 2 : run.first - 1
  return language.words.civilities.includes(view.lower(before)) ? 'civility' : undefined
}
