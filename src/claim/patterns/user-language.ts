import { annotate } from '../../annotation/annotate.ts'
import { DataError } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { UserPatterns } from '../../language/user-patterns.ts'
import type { Document, UserTypes } from '../../model.ts'
import { ontologyOf } from '../../ontology/ontology.ts'
import { contentId } from '../../text/hash.ts'
import { claimContext } from '../context.ts'
import { extractClaims } from '../extract.ts'
import { type Stop, tryPatterns } from './patterns.ts'

/** What a user adds to a language: rows of its pattern table, and the types that they may tell. */
export interface Additions {
  readonly types?: UserTypes
  readonly patterns?: UserPatterns
}

/** Languages by what was added last, so that examples are tried once and not for every article. */
const made = new WeakMap<Language, { readonly additions: Additions; readonly language: Language }>()

/**
 * A language with what a user adds to it; patterns of another language are left out.
 * @throws DataError, naming file and row, where a row does not read its own example or has the name of a rule of the pack.
 */
export function withAdditions(language: Language, additions: Additions): Language {
  const { types, patterns } = additions
  if (!types && !patterns) return language
  const known = made.get(language)
  if (known && known.additions.types === types && known.additions.patterns === patterns) return known.language
  const own = patterns?.language === language.code ? patterns : undefined
  const extended: Language = {
    ...language,
    ontology: ontologyOf(types ? { types } : {}),
    patterns: {
      ...language.patterns,
      verbs: [...language.patterns.verbs, ...(own?.verbs ?? [])],
      nouns: [...language.patterns.nouns, ...(own?.nouns ?? [])],
    },
  }
  if (own) checkExamples(extended, own)
  made.set(language, { additions, language: extended })
  return extended
}

function checkExamples(language: Language, { where, verbs, nouns }: UserPatterns): void {
  for (const [name, rows] of Object.entries({ verbs, nouns })) {
    for (const [at, row] of rows.entries()) {
      const reason = whyUnread(language, row)
      if (reason === undefined) continue
      throw new DataError(
        `${where}: ${name}[${at}].example: the row does not read it: ${reason}, got "${row.example}". Change the example or the row.`,
      )
    }
  }
}

/** Why a row makes nothing of its own example; undefined where it does. */
function whyUnread(language: Language, { rule, relation, event, example }: Pattern): string | undefined {
  const annotated = annotate(exampleDocument(language, example), language)
  const { claims, events, rejected } = extractClaims(annotated, language)
  const told =
    relation === undefined || claims.some(({ origin, relation: name }) => origin.rule === rule && name === relation)
  if (told && (event === undefined || events.some(({ origin, type }) => origin.rule === rule && type === event)))
    return undefined
  const refused = rejected.find(({ claim }) => claim.origin.rule === rule)
  if (refused) return refused.reason
  const trials = tryPatterns(claimContext(annotated, language)).filter(({ pattern }) => pattern.rule === rule)
  const [trial] = trials
  if (!trial) return 'none of its lemmas stands there'
  return STOPS[trial.stopped ?? 'ontology']
}

const STOPS: Readonly<Record<Stop, string>> = {
  reflexive: 'the verb stands there without « se »',
  with: 'none of the words of "with" is the object of the verb there',
  subject: 'nobody named stands in its role "subject"',
  object: 'nobody named stands in its role "object"',
  ontology: 'the ontology does not allow the relation between those who stand there',
}

function exampleDocument({ code }: Language, text: string): Document {
  return {
    id: contentId('doc', text),
    uri: 'example',
    text,
    language: code,
    authors: [],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    warnings: [],
  }
}
