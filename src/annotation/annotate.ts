import type { Language } from '../language/language.ts'
import type { Annotated, Document, Layers } from '../model.ts'
import { byPosition } from '../text/span.ts'
import { findChains } from './chains.ts'
import { readDates } from './dates.ts'
import { findNames } from './names.ts'
import { findQuotations } from './quotations.ts'
import { readSyntax } from './syntax.ts'
import { viewSyntax } from './syntax-view.ts'
import { findTitles } from './titles.ts'
import { viewTokens } from './token-view.ts'

/** A document with every layer that claims are read from. */
export type FullyAnnotated = Annotated<keyof Layers>

/**
 * Lays all layers over a document, each on those before it: names need tokens, titles need names, quotations need the
 * people whom titles tell, and chains need them all.
 */
export function annotate(document: Document, language: Language): FullyAnnotated {
  const syntax = readSyntax(document, language.engine)
  const names = findNames(syntax, language)
  const { titles, descriptions } = findTitles(document, viewTokens(syntax, names), language)
  const people = [...names, ...descriptions].sort(byPosition)
  const view = viewTokens(syntax, people)
  const { quotations, pronouns } = findQuotations(document, view, viewSyntax(syntax, people), titles, language)
  const mentions = [...people, ...pronouns].sort(byPosition)
  const chains = findChains({ view: viewTokens(syntax, mentions), mentions, titles, quotations })
  const dates = readDates(document, language.calendar)
  return { ...syntax, mentions, titles, chains, dates, quotations }
}
