import type { Gender } from '../../language/gazetteer-entry.ts'
import { nameWords } from '../../language/gazetteer-words.ts'
import type { Language } from '../../language/language.ts'
import type { HeadWords } from '../../language/lexicons/heads.ts'
import type { Mention, MentionId } from '../../model.ts'
import { clusters } from '../../text/clusters.ts'
import { fold } from '../../text/fold.ts'
import { memoise } from '../../text/memoise.ts'
import type { ChainContext, Link } from './chains.ts'

/** Who or what a text names, as far as coreference needs it. */
export interface Referent {
  readonly id: MentionId
  readonly type: Mention['type']
  readonly kinds: ReadonlySet<string>
  readonly gender: Gender | undefined
  readonly plural: boolean
  /** Nouns by lemma by which the text introduces it: « le collectif X », « X, une entreprise ». */
  readonly nouns: ReadonlySet<string>
  /** The first words of its names, folded: « parti » of « Parti socialiste ». */
  readonly heads: ReadonlySet<string>
}

/** The referents that the text names, by each mention that is known to mean them. */
export function referentsOf(context: ChainContext, links: readonly Link[]): Map<MentionId, Referent> {
  const byMention = new Map<MentionId, Referent>()
  const ids = context.mentions.map(({ id }) => id)
  const offices = officeGenders(context)
  for (const group of clusters(ids, links)) {
    const mentions = group.flatMap(id => context.byId.get(id) ?? [])
    const names = mentions.filter(({ form }) => form === 'name' || form === 'adjective')
    const [first] = names
    if (!first) continue
    const heads =
      first.type === 'person'
        ? new Set<string>()
        : new Set(names.map(({ start }) => fold(context.view.lower(context.view.indexOf(start)))))
    const kinds = new Set(names.flatMap(({ kind }) => kind ?? []))
    const referent: Referent = {
      id: first.id,
      type: first.type,
      kinds: kinds.size > 0 || first.type !== 'organisation' ? kinds : kindsOfNouns(context, heads),
      gender: genderOf(context, mentions, offices),
      plural: names.some(name => hasDeterminer(context, name, 'Number=Plur')),
      nouns: new Set(names.flatMap(name => introducedBy(context, name))),
      heads,
    }
    for (const id of group) byMention.set(id, referent)
  }
  return byMention
}

/** What a body may be whose name begins with such nouns: a « mouvement » is a party or a group that is armed. */
function kindsOfNouns({ language }: ChainContext, heads: ReadonlySet<string>): Set<string> {
  const rows = rowsByHead(language.heads)
  return new Set([...heads].flatMap(head => rows.get(head) ?? []))
}

/** The kinds of bodies by the nouns, folded, that tell them. */
const rowsByHead: (heads: HeadWords) => ReadonlyMap<string, readonly string[]> = memoise(({ nouns }) => {
  const kinds = new Map<string, string[]>()
  for (const row of nouns)
    for (const noun of row.type === 'organisation' ? row.nouns : [])
      kinds.set(fold(noun), [...(kinds.get(fold(noun)) ?? []), ...(row.kinds ?? [])])
  return kinds
})

/** The gender for which more speaks: civility before offices, forenames and agreement. */
function genderOf(
  context: ChainContext,
  mentions: readonly Mention[],
  offices: ReadonlyMap<MentionId, number>,
): Gender | undefined {
  let feminine = 0
  for (const mention of mentions) {
    if (mention.form === 'pronoun') continue
    const { language } = context
    if (mention.type === 'person') feminine += civility(context, mention, language) + forename(mention, language)
    feminine += agreement(context, mention) + (offices.get(mention.id) ?? 0)
  }
  return feminine === 0 ? undefined : feminine > 0 ? 'Fem' : 'Masc'
}

/** What the articles of the offices tell of those who hold them: « la ministre ». */
function officeGenders(context: ChainContext): ReadonlyMap<MentionId, number> {
  const genders = new Map<MentionId, number>()
  for (const { holder, description, head, inverse } of context.titles) {
    const [person, noun] = [holder ?? description, context.syntax.headOf(head)]
    if (person === undefined || noun === undefined || inverse) continue
    genders.set(person, (genders.get(person) ?? 0) + 2 * genderAt(context, context.syntax.child(noun, 'det')))
  }
  return genders
}

function civility({ view }: ChainContext, mention: Mention, { heads }: Language): number {
  const at = view.indexOf(mention.start)
  const said = [view.lower(at), view.lower(at - 1)]
  if (said.some(word => heads.civilities.feminine.includes(word))) return 5
  return said.some(word => heads.civilities.masculine.includes(word)) ? -5 : 0
}

function forename({ name, form }: Mention, { gazetteer }: Language): number {
  const [first, second] = form === 'name' ? nameWords(name) : []
  const gender = second && gazetteer.genders.get(first?.key ?? '')
  return gender === undefined ? 0 : gender === 'Fem' ? 2 : -2
}

/** What the article, the adjectives and a passive verb agree with; one for feminine, minus one for masculine. */
function agreement(context: ChainContext, mention: Mention): number {
  const { syntax } = context
  const head = syntax.headOf(mention)
  if (head === undefined) return 0
  const { relation = '', head: above = -1 } = syntax.words[head] ?? {}
  const verb = relation === 'nsubj:pass' ? genderAt(context, above) : 0
  return verb + genderAt(context, syntax.child(head, 'det'))
}

function genderAt({ syntax }: ChainContext, word: number | undefined): number {
  if (word === undefined || syntax.words[word]?.feats.includes('Poss=Yes')) return 0
  return syntax.hasFeature(word, 'Gender=Fem') ? 1 : syntax.hasFeature(word, 'Gender=Masc') ? -1 : 0
}

function hasDeterminer({ syntax }: ChainContext, mention: Mention, feature: string): boolean {
  const head = syntax.headOf(mention)
  const determiner = head === undefined ? undefined : syntax.child(head, 'det')
  return determiner !== undefined && syntax.hasFeature(determiner, feature)
}

/** The nouns that stand beside a name and say what it is. */
function introducedBy({ syntax, language }: ChainContext, name: Mention): string[] {
  const head = syntax.headOf(name)
  const word = head === undefined ? undefined : syntax.words[head]
  if (head === undefined || !word) return []
  const beside = syntax.children(head).filter(child => syntax.words[child]?.relation === 'appos')
  const isBeside = BESIDE.has(word.relation) && isBesidePreposition(syntax.caseOf(head), name, language)
  const above = isBeside ? [word.head] : []
  const predicate = word.relation === 'nsubj' && syntax.child(word.head, 'cop') !== undefined ? [word.head] : []
  return [...beside, ...above, ...predicate].flatMap(at => {
    const { upos = '', lemma = '' } = syntax.words[at] ?? {}
    return upos === 'NOUN' ? [lemma] : []
  })
}

const BESIDE: ReadonlySet<string> = new Set(['appos', 'flat:name', 'nmod'])

/** « la ville de Nice »: a place is what stands before its « de ». */
function isBesidePreposition(preposition: string, { type }: Mention, { words }: Language): boolean {
  return preposition === '' || (words.of.includes(preposition) && type === 'place')
}
