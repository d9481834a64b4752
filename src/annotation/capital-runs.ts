import { isGivenName } from '../language/gazetteer-match.ts'
import type { Language } from '../language/language.ts'
import type { Span } from '../model.ts'
import { isAllCapitals, isCapitalised } from '../text/characters.ts'
import type { TokenView } from './token-view.ts'

/** Tokens in a row that look like one name: capitals, with the particles between them (« Charles de Gaulle »). */
export interface CapitalRun extends Span {
  readonly first: number
  readonly last: number
  readonly text: string
  readonly acronym: boolean
}

const ROMAN = /^[IVXLCDM]+$/

/** The runs of capitalised words, from left to right; a common word that only begins a sentence is left out. */
export function capitalRuns(view: TokenView, language: Language): CapitalRun[] {
  const particles = new Set(language.words.nameParticles)
  const common = commonWords(language)
  const runs: CapitalRun[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isName(view, at) || common.has(view.lower(at)) || onlyBegins(view, at, language)) continue
    const last = runEnd(view, at, particles)
    runs.push(toRun(view, at, last))
    at = last
  }
  return runs
}

/** « Selon Jean Ping »: the first word of a sentence, before a forename and none itself. */
function onlyBegins(view: TokenView, at: number, { gazetteer }: Language): boolean {
  if (view.sentenceOf(at)?.tokens[0] !== at || !isName(view, at + 1)) return false
  const [word, next] = [view.tokens[at]?.text ?? '', view.tokens[at + 1]?.text ?? '']
  return !isGivenName(gazetteer, word) && isGivenName(gazetteer, next)
}

function runEnd(view: TokenView, first: number, particles: ReadonlySet<string>): number {
  let last = first
  let at = first + 1
  while (at < view.tokens.length && view.sentenceOf(at) === view.sentenceOf(first)) {
    if (isName(view, at) || isParticled(view, at, particles)) last = at
    else if (!particles.has(view.lower(at))) break
    at++
  }
  return last
}

function isName(view: TokenView, at: number): boolean {
  const text = view.tokens[at]?.text ?? ''
  return isCapitalised(text) && /\p{L}[\p{L}\p{N}.]*$/u.test(text)
}

/** « al-Assad »: a particle and a name in one word. */
function isParticled(view: TokenView, at: number, particles: ReadonlySet<string>): boolean {
  const [particle = '', name = ''] = view.tokens[at]?.text.split('-') ?? []
  return particles.has(particle) && isCapitalised(name)
}

function toRun(view: TokenView, first: number, last: number): CapitalRun {
  const from = view.tokens[first]
  const words = view.tokens.slice(first, last + 1).map(token => token.text)
  const only = words.length === 1 ? (words[0] ?? '') : ''
  return {
    first,
    last,
    start: from?.start ?? 0,
    end: view.tokens[last]?.end ?? 0,
    text: words.join(' ').replace(/(['’]) /g, '$1'),
    acronym: isAllCapitals(only) && only.length <= 6 && !ROMAN.test(only),
  }
}

function commonWords(language: Language): ReadonlySet<string> {
  const { articles, possessives, of, in: within, and, civilities, thirdPersons, negations } = language.words
  return new Set([...articles, ...possessives, ...of, ...within, ...and, ...civilities, ...thirdPersons, ...negations])
}
