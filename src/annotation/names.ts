import { findEntries, type GazetteerMatch } from '../language/gazetteer-match.ts'
import type { Language } from '../language/language.ts'
import type { Document, Mention, Sentence, Token } from '../model.ts'
import { byPosition, overlaps } from '../text/span.ts'
import { capitalRuns } from './capital-runs.ts'
import { type MentionFields, makeMention } from './mention.ts'
import { readPerson } from './people.ts'
import { viewTokens } from './token-view.ts'

/**
 * The names of a document: what the gazetteer knows, people told by their forename or the title before them, and
 * acronyms. No two overlap; sorted by position.
 */
export function findNames(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
): Mention[] {
  const known = findEntries(language.gazetteer, tokens).flatMap(match => knownMention(document, tokens, match) ?? [])
  const view = viewTokens(tokens, sentences, known)
  const people: Mention[] = []
  const others: Mention[] = []
  const runs = capitalRuns(view, language)
  for (const run of runs) {
    const person = readPerson(document, view, run, language)
    if (person) people.push(person)
  }
  const families = familyNames(people)
  for (const run of runs) {
    if (people.some(person => overlaps(person, run))) continue
    if (families.has(run.text)) people.push(makeMention(document, run, FAMILY_NAME(run.text)))
    else if (run.acronym && !view.mentionAt(run.first)) others.push(makeMention(document, run, ACRONYM(run.text)))
  }
  const kept = known.filter(
    mention => !people.some(person => overlaps(person, mention)) && isCredited(document, mention),
  )
  return [...kept, ...people, ...others].sort(byPosition)
}

const ACRONYM = (name: string): MentionFields => ({
  type: 'organisation',
  form: 'name',
  name,
  confidence: 0.5,
  rule: 'acronym',
})

const FAMILY_NAME = (name: string): MentionFields => ({
  type: 'person',
  form: 'name',
  name,
  confidence: 0.8,
  rule: 'family-name',
})

/** What may stand alone for the people named in full: every ending of the name that leaves out at least the forename. */
function familyNames(people: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name } of people) {
    const words = name.split(' ')
    for (let from = 1; from < words.length; from++) names.add(words.slice(from).join(' '))
  }
  return names
}

function knownMention(document: Document, tokens: readonly Token[], match: GazetteerMatch): Mention | undefined {
  const first = tokens[match.first]
  const last = tokens[match.end - 1]
  if (!first || !last || match.entry.ambiguous) return undefined
  const { type, kind, name, sameAs } = match.entry
  const span = { start: first.start, end: last.end }
  const form = match.form === 'name' ? 'name' : 'adjective'
  return makeMention(document, span, {
    type,
    kind,
    form,
    name,
    sameAs,
    confidence: 0.9,
    rule: `gazetteer-${match.form}`,
  })
}

/** The line that credits an agency names nobody else: « traduit de l’Anglais » is about a language. */
function isCredited(document: Document, mention: Mention): boolean {
  const block = document.blocks.find(candidate => candidate.start <= mention.start && mention.end <= candidate.end)
  return block?.kind !== 'agency' || mention.kind === 'agency' || mention.kind === 'media'
}
