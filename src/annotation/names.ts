import { findEntries } from '../language/gazetteer-match.ts'
import type { Language } from '../language/language.ts'
import type { Annotated, Document, Mention, Span, Token } from '../model.ts'
import { byPosition } from '../text/span.ts'
import { findGlosses, type Gloss } from './acronyms.ts'
import { type CapitalRun, capitalRuns } from './capital-runs.ts'
import { type MentionFields, makeMention } from './mention.ts'
import { type FoundName, findPeople } from './people.ts'
import { type TokenView, viewTokens } from './token-view.ts'

/**
 * The names of a document: people told by their forename or their title, long forms with their acronyms, what stands
 * for either further on, what the gazetteer knows, and other acronyms. Where two overlap, the one found first in this
 * order stays. Sorted by position.
 */
export function findNames(syntax: Annotated<'sentences' | 'tokens' | 'words'>, language: Language): Mention[] {
  const { document, tokens } = syntax
  const known = findKnown(document, tokens, language)
  const view = viewTokens(syntax, known)
  const runs = capitalRuns(view, language)
  const people = findPeople(view, runs, language)
  const glosses = findGlosses(document, view, language)
  const shortened = findShortened(runs, people, glosses)
  const acronyms = runs.filter(run => run.acronym).map(run => ({ span: run, fields: ACRONYM(run.text) }))
  const found = [...people, ...glosses, ...shortened].map(({ span, fields }) => makeMention(document, span, fields))
  const rest = acronyms.map(({ span, fields }) => makeMention(document, span, fields))
  return withoutOverlaps(view, [...found, ...known, ...rest])
}

const ACRONYM = (name: string): MentionFields => ({
  type: 'organisation',
  form: 'name',
  name,
  confidence: 0.5,
  rule: 'acronym',
})

function findKnown(document: Document, tokens: readonly Token[], language: Language): Mention[] {
  return findEntries(language.gazetteer, tokens).flatMap(({ first, end, entry, form: by }) => {
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
    const { type, kind, name, sameAs } = entry
    if (entry.ambiguous || !isCredited(document, span, kind)) return []
    const form = by === 'name' ? 'name' : 'adjective'
    return [makeMention(document, span, { type, kind, form, name, sameAs, confidence: 0.9, rule: `gazetteer-${by}` })]
  })
}

/** The line that credits an agency names nobody else: « traduit de l’Anglais » is about a language. */
function isCredited(document: Document, span: Span, kind: string): boolean {
  const block = document.blocks.find(candidate => candidate.start <= span.start && span.end <= candidate.end)
  return block?.kind !== 'agency' || kind === 'agency' || kind === 'media'
}

/** Runs that repeat a part of a name: the acronym of a long form, a person's name without the forename. */
function findShortened(
  runs: readonly CapitalRun[],
  people: readonly FoundName[],
  glosses: readonly Gloss[],
): FoundName[] {
  const short = new Map<string, MentionFields>(glosses.map(({ acronym, fields }) => [acronym, fields]))
  for (const { fields } of people) {
    for (const name of familyNames(fields.name)) short.set(name, { ...fields, name, rule: 'family-name' })
  }
  return runs.flatMap(run => {
    const fields = short.get(run.text)
    return fields ? [{ span: run, fields }] : []
  })
}

/** Every ending of a name that leaves out at least its first word. */
function familyNames(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '))
}

/** The mentions that share no token with one before them in the list, sorted by position. */
function withoutOverlaps(view: TokenView, mentions: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(view.tokens.length)
  const kept = mentions.filter(mention => {
    const first = view.indexOf(mention.start)
    const end = view.after(mention)
    if (taken.subarray(first, end).includes(1)) return false
    taken.fill(1, first, end)
    return true
  })
  return kept.sort(byPosition)
}
