import type { Language } from '../../language/language.ts'
import type { Chain, Mention, MentionId, Quotation, Title } from '../../model.ts'
import { clusters } from '../../text/clusters.ts'
import type { NameWords } from '../../text/person-name.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { linkAliases } from './chain-aliases.ts'
import { linkNames } from './chain-names.ts'
import { linkNouns } from './chain-nouns.ts'
import { linkPronouns } from './chain-pronouns.ts'
import { linkReferences } from './chain-references.ts'
import { linkShortForms } from './chain-short-forms.ts'
import { linkSubjects } from './chain-subjects.ts'
import { linkTitles } from './chain-titles.ts'
import { linkVariations } from './chain-variations.ts'
import { linkPossessed } from './possessed-nouns.ts'

/** Two mentions that refer to the same thing, and the rule that says so. */
export interface Link {
  readonly left: MentionId
  readonly right: MentionId
  readonly rule: string
}

/** What the rules of coreference look at: the layers before this one, mentions sorted by position. */
export interface ChainContext {
  readonly view: TokenView
  readonly mentions: readonly Mention[]
  readonly titles: readonly Title[]
  readonly quotations: readonly Quotation[]
  readonly syntax: SyntaxView
  readonly byId: ReadonlyMap<MentionId, Mention>
  readonly nameWords: NameWords
  readonly language: Language
}

/** Each rule sees the links made before it, so the surest come first. */
const RULES: readonly ((context: ChainContext, links: readonly Link[]) => Link[])[] = [
  linkNames,
  linkAliases,
  linkShortForms,
  linkTitles,
  linkNouns,
  linkVariations,
  linkSubjects,
  linkPronouns,
  linkReferences,
  linkPossessed,
]

/** The chains of a document: every mention is in one, alone where nothing is known to be the same. */
export function findChains(context: ChainContext): Chain[] {
  const links: Link[] = []
  for (const rule of RULES) links.push(...rule(context, links))
  const ids = context.mentions.map(mention => mention.id)
  return clusters(ids, links).map(mentions => {
    const members = new Set(mentions)
    return { mentions, links: links.filter(link => members.has(link.left)) }
  })
}
