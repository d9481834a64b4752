import type { InstitutionRow } from '../language/lexicons.ts'
import type { Mention } from '../model.ts'
import type { FoundName } from './name-choice.ts'
import type { SyntaxView } from './syntax-view.ts'
import type { TokenView } from './token-view.ts'

/** How many words a name of this kind may have. */
const LONGEST = 9

/**
 * « tribunal de grande instance de Paris », « parti communiste chinois »: bodies that a common
 * noun names together with a place, a people or a name. The noun leads; what names it hangs on it.
 */
export function findInstitutions(view: TokenView, syntax: SyntaxView, rows: readonly InstitutionRow[]): FoundName[] {
  const byNoun = new Map(rows.flatMap(row => row.nouns.map(noun => [noun, row] as const)))
  return view.tokens.flatMap((token, at) => {
    const word = view.word(at)
    const row = word?.upos === 'NOUN' && token.text === view.lower(at) ? byNoun.get(word.lemma) : undefined
    const end = row ? nameEnd(view, syntax, at) : undefined
    if (!row || !word || end === undefined || syntax.hasFeature(token.words[0], 'Number=Plur')) return []
    const span = { start: token.start, end }
    const name = view.tokens
      .slice(at, view.indexOf(end))
      .map(part => part.text)
      .join(' ')
      .replace(/(['’]) /g, '$1')
    const { type, kind } = row
    return [{ span, fields: { type, kind, form: 'name', name, confidence: 0.7, rule: 'institution' } as const }]
  })
}

/** The end of the last mention that the noun and the phrases after it lead to without a break. */
function nameEnd(view: TokenView, syntax: SyntaxView, noun: number): number | undefined {
  const head = view.tokens[noun]?.words[0] ?? -1
  let end: number | undefined
  for (let at = noun + 1; at <= noun + LONGEST; ) {
    const word = view.word(at)
    if (
      !word ||
      !ALLOWED.has(word.upos) ||
      (word.upos === 'ADP' && word.lemma !== 'de') ||
      !hangsOn(syntax, view.tokens[at]?.words[0] ?? -1, head)
    )
      break
    const mention = view.mentionAt(at)
    if (mention && !isPart(mention)) break
    if (mention) end = mention.end
    at = mention ? view.after(mention) : at + 1
    if (mention?.form === 'name') break
  }
  return end
}

const ALLOWED: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'PROPN'])

/** A place, a people, or another body; never a person who stands beside. */
function isPart(mention: Mention): boolean {
  return mention.type !== 'person'
}

/** Whether a word depends on the noun, directly or through others. */
function hangsOn(syntax: SyntaxView, word: number, noun: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === noun) return true
    at = syntax.words[at]?.head ?? -1
  }
  return false
}
