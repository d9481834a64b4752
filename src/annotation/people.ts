import { isGivenName } from '../language/gazetteer-match.ts'
import type { Language } from '../language/language.ts'
import type { Document, Mention } from '../model.ts'
import type { CapitalRun } from './capital-runs.ts'
import { makeMention } from './mention.ts'
import type { TokenView } from './token-view.ts'

/** The person that a run of capitals names: a forename begins it, or a title or a civility stands before it. */
export function readPerson(
  document: Document,
  view: TokenView,
  run: CapitalRun,
  language: Language,
): Mention | undefined {
  const rule = personRule(view, run, language)
  if (!rule) return undefined
  return makeMention(document, run, {
    type: 'person',
    form: 'name',
    name: run.text,
    confidence: rule[1],
    rule: rule[0],
  })
}

function personRule(view: TokenView, run: CapitalRun, language: Language): [string, number] | undefined {
  const known = view.mentionAt(run.first)
  if (known && known.end >= run.end) return undefined
  const word = view.tokens[run.first]?.text ?? ''
  if (run.last > run.first && isGivenName(language.gazetteer, word)) return ['forename', 0.8]
  const before = titleBefore(view, run.first, language)
  if (before && !known) return [before, 0.8]
  return undefined
}

/** « le président russe X », « M. X », « le porte-parole du Kremlin, X »: the rule that makes X a person. */
function titleBefore(view: TokenView, first: number, language: Language): string | undefined {
  let at = first - 1
  if (view.lower(at) === '.') at--
  if (language.words.civilities.includes(view.lower(at))) return 'civility'
  while (view.mentionEndingAt(at)?.form === 'adjective') at--
  return isTitleNoun(view.lower(at), language) ? 'title' : undefined
}

function isTitleNoun(word: string, language: Language): boolean {
  const { titles, counterparts } = language.titles
  return counterparts.includes(word) || titles.some(title => title.forms.some(form => lastWord(form) === word))
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1)
}
