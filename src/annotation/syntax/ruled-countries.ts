import type { Language } from '../../language/language.ts'
import type { Mention } from '../../model.ts'
import type { SyntaxView } from './syntax-view.ts'

/** What is needed to say whose government a noun means. */
interface RuleContext {
  readonly syntax: SyntaxView
  readonly language: Language
}

/** « le gouvernement burundais », « le régime de X », « les autorités turques et grecques »: the countries or ruler whom such a noun stands for. */
export function ruledBy({ syntax, language }: RuleContext, word: number): Mention[] {
  if (!language.words.governments.includes(syntax.words[word]?.lemma ?? '')) return []
  const isOf = (preposition: string): boolean => preposition === '' || language.words.of.includes(preposition)
  const ruled = syntax
    .children(word)
    .filter(child => RULED.has(syntax.words[child]?.relation ?? '') && isOf(syntax.caseOf(child)))
    .find(child => isRuled(syntax.mentionOf(child)))
  return ruled === undefined ? [] : withJoined(syntax, ruled).flatMap(at => syntax.mentionOf(at) ?? [])
}

/** « russes et iraniens »: an adjective of a country with those that are joined to it; of anything else only itself. */
export function withJoined(syntax: SyntaxView, adjective: number): number[] {
  if (syntax.mentionOf(adjective)?.form !== 'adjective') return [adjective]
  const joined = syntax.children(adjective).filter(child => {
    const mention = syntax.words[child]?.relation === 'conj' ? syntax.mentionOf(child) : undefined
    return mention?.form === 'adjective' && mention.kind === 'country'
  })
  return [adjective, ...joined]
}

/** The words by which a text means the country or ruler of a mention: « gouvernement » in « le gouvernement burundais ». */
export function metonymOf({ syntax, language }: RuleContext, mention: Mention): string | undefined {
  const at = syntax.headOf(mention) ?? -1
  const first =
    syntax.words[at]?.relation === 'conj' && mention.form === 'adjective' ? (syntax.words[at]?.head ?? -1) : at
  const { relation = '', head = -1 } = syntax.words[first] ?? {}
  const { form = '', lemma = '' } = syntax.words[head] ?? {}
  return RULED.has(relation) && language.words.governments.includes(lemma) ? form : undefined
}

function isRuled(mention: Mention | undefined): boolean {
  return mention?.kind === 'country' || mention?.type === 'person'
}

const RULED: ReadonlySet<string> = new Set(['amod', 'nmod'])
