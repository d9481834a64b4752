import type { Language } from '../language/language.ts'
import type { Annotated, Document, Layers, Mention } from '../model.ts'
import { byPosition } from '../text/span.ts'
import { findBackReferences } from './chains/back-references.ts'
import { findChains } from './chains/chains.ts'
import { findPossessed } from './chains/possessed-nouns.ts'
import { findPronouns } from './chains/pronouns.ts'
import { findReferenceNouns } from './chains/reference-nouns.ts'
import { settleReferences, withSeveral } from './chains/settle-references.ts'
import { readDates } from './dates.ts'
import { findNames } from './names/names.ts'
import { outermost } from './names/nested-names.ts'
import { findQuotations } from './speech/quotations.ts'
import { findBoth } from './syntax/both-nouns.ts'
import { resolveSeveral } from './syntax/several.ts'
import { readSyntax } from './syntax/syntax.ts'
import { viewSyntax } from './syntax/syntax-view.ts'
import { tenseAround } from './syntax/tense.ts'
import { viewTokens } from './syntax/token-view.ts'
import { frontTitles } from './titles/fronted-titles.ts'
import { referredBodies } from './titles/referred-bodies.ts'
import { titleNouns } from './titles/title-nouns.ts'
import { findTitles } from './titles/titles.ts'

/** A document with every layer that claims are read from. */
export type FullyAnnotated = Annotated<keyof Layers>

/**
 * Lays all layers over a document, each on those before it: names and pronouns need trees, titles need both, quotations
 * need the people whom titles tell, and chains need them all.
 */
export function annotate(document: Document, language: Language): FullyAnnotated {
  const syntax = readSyntax(document, language.engine)
  const bare = viewTokens(syntax, [])
  const offices = titleNouns(bare, language)
  const { outer: names, nested } = findNames(syntax, bare, offices, language)
  const pronouns = findPronouns(document, viewSyntax(syntax, []), language)
  const holders = viewSyntax(syntax, [...names, ...pronouns])
  const {
    titles: found,
    descriptions,
    parties,
  } = findTitles({
    document,
    view: viewTokens(syntax, names),
    syntax: holders,
    nouns: offices,
    language,
  })
  const known = [...names, ...descriptions, ...parties, ...pronouns].sort(byPosition)
  const nouns = findReferenceNouns({
    document,
    view: viewTokens(syntax, known),
    syntax: viewSyntax(syntax, known),
    heads: language.heads,
  })
  const people = [...known, ...nouns].sort(byPosition)
  const trees = viewSyntax(syntax, people)
  const all = viewTokens(syntax, people)
  const titles = referredBodies(all, language, frontTitles({ view: all, syntax: trees, language }, found))
  const { quotations, pronouns: speakers } = findQuotations(document, all, trees, titles, language)
  const references = [
    ...findBackReferences(document, trees, language.heads),
    ...findPossessed({ document, view: all, syntax: trees, language }),
    ...findBoth({ document, view: all, syntax: trees, titles, heads: language.heads }),
  ]
  const mentions = unique([...references, ...people, ...nested, ...speakers]).sort(byPosition)
  const context = {
    view: viewTokens(syntax, outermost(mentions)),
    syntax: viewSyntax(syntax, [...people, ...references].sort(byPosition)),
    mentions,
    byId: new Map(mentions.map(mention => [mention.id, mention])),
    titles,
    quotations,
    nameWords: {
      particles: new Set(language.words.familyParticles),
      ranks: new Set(language.words.ranks),
    },
    language,
  }
  const chains = findChains(context)
  const several = resolveSeveral(context, chains)
  const dates = readDates(document, language.calendar, span => tenseAround(trees, span, language.certainty))
  return {
    ...syntax,
    ...settleReferences(withSeveral({ mentions, chains, quotations }, several, document)),
    titles,
    dates,
  }
}

/** A pronoun may be found as a subject and as a speaker. */
function unique(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map(mention => [mention.id, mention])).values()]
}
