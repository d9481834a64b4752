import type { Language } from '../../language/language.ts'
import type { Mention, MentionId, RelationName, Title } from '../../model.ts'
import { makeMention } from '../mention.ts'
import { afterPreposition } from '../syntax/prepositions.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { readComplement } from './title-complement.ts'
import { findHolder, postAbove, type TitleContext } from './title-holder.ts'
import { findHolders } from './title-holders.ts'
import { isOneOf, readLeft } from './title-left.ts'
import type { TitleNoun } from './title-nouns.ts'
import type { Complement } from './title-reading.ts'
import { shareHolders } from './title-sharing.ts'

/** Titles of a document with the descriptions that they make: people told by their office alone. */
export interface TitleLayer {
  readonly titles: readonly Title[]
  readonly descriptions: readonly Mention[]
  /** Parties that an adjective of an office tells: « démocrate ». */
  readonly parties: readonly Mention[]
}

/** A title with the mentions that it makes. */
interface ReadTitle {
  readonly title: Title
  readonly description?: Mention
  readonly party?: Mention
}

/**
 * The offices that a text names: their noun, the body or country, the person beside it where there is one. Where there
 * is none and the title is definite, a description mention stands for the holder.
 */
export function findTitles(context: TitleContext): TitleLayer {
  const { view, language } = context
  const read: ReadTitle[] = []
  for (const found of context.nouns) {
    if (isInBody(view, found)) continue
    const noun = found.plural && isOneOf(view, found.first, language) ? { ...found, plural: false } : found
    const relation = noun.relation ?? officeBefore(context, read.at(-1)?.title, noun)
    if (relation) read.push(readTitle(context, noun, relation))
  }
  return {
    titles: shareHolders(
      view,
      language,
      read.map(({ title }) => title),
    ),
    descriptions: read.flatMap(({ description }) => description ?? []),
    parties: read.flatMap(({ party }) => party ?? []),
  }
}

/** « Médecins du monde », « Reporters sans frontières »: the noun begins the name of a body. */
function isInBody(view: TokenView, { first, end }: TitleNoun): boolean {
  const mention = view.mentionAt(first)
  return mention?.type === 'organisation' && view.after(mention) > end
}

/** « son homologue »: the office of the last person named with one, in the same sentence or, of a state, in the one before. */
function officeBefore(
  { view, language }: TitleContext,
  before: Title | undefined,
  noun: TitleNoun,
): RelationName | undefined {
  const sentence = view.sentenceOf(noun.first)
  if (!before || !sentence) return undefined
  const isNational = language.titles.national.includes(before.relation)
  const first = isNational ? (view.sentenceOf(sentence.tokens[0] - 1) ?? sentence) : sentence
  return before.start >= first.start ? before.relation : undefined
}

function readTitle(context: TitleContext, noun: TitleNoun, relation: RelationName): ReadTitle {
  const { document, view, language } = context
  const left = readLeft(view, noun, language)
  const read = readComplement(view, noun, relation, language)
  const holder = noun.plural ? undefined : findHolder(context, noun, left.first, read)
  const complement = { ...read, of: read.of.length > 0 ? read.of : bodyBehind(view, holder, read, language) }
  const holders = noun.plural ? findHolders(context, left.first, complement) : []
  const span = view.span(left.first, complement.end)
  const partyWord = noun.party ? { ...view.span(noun.first, noun.end), party: noun.party } : complement.partyWord
  const isHeld = holder !== undefined || holders.length > 0
  const party = partyWord && isHeld && makeMention(document, partyWord, { ...PARTY, name: partyWord.party })
  const title: Title = {
    start: span.start,
    end: Math.max(span.end, endBeside(view, complement, holder)),
    head: view.span(noun.first, noun.end),
    relation: relationTold(view, noun, relation, complement),
    inverse: noun.inverse,
    status:
      noun.former || isLeft(context, noun)
        ? 'former'
        : left.status === 'asserted'
          ? (complement.status ?? noun.status ?? 'asserted')
          : left.status,
    ...withParty(noun, relation, complement, party || undefined),
    plural: noun.plural,
    ...(holders.length > 0 && { holders: holders.map(({ id }) => id) }),
  }
  const made = party ? { party } : {}
  if (holder) return { ...made, title: { ...title, holder: holder.id } }
  if (!left.definite || noun.plural) return { ...made, title }
  const description = makeMention(document, span, {
    type: 'person',
    form: 'description',
    name: document.text.slice(span.start, span.end),
    confidence: 0.7,
    rule: 'title-alone',
  })
  return { ...made, title: { ...title, description: description.id }, description }
}

/** « le roi Salman d’Arabie saoudite », « le journaliste X de la BBC »: the body behind a name that stands right behind its title. */
function bodyBehind(
  view: TokenView,
  holder: Mention | undefined,
  { end }: Complement,
  language: Language,
): MentionId[] {
  if (!holder || view.indexOf(holder.start) !== end) return []
  const after = view.after(holder)
  const at = afterPreposition(view, after, language)
  const body = at > after && language.words.of.includes(view.lower(after)) ? view.mentionAt(at) : undefined
  const isBody = body?.kind === 'country' || body?.type === 'organisation'
  return body && isBody && body.form === 'name' ? [body.id] : []
}

/** « quitte son poste de directeur de X », « démissionne de ses fonctions de ministre »: an office given up. */
function isLeft({ view, syntax, language: { titles } }: TitleContext, noun: TitleNoun): boolean {
  const word = syntax.headOf(view.span(noun.first, noun.end))
  const post = word === undefined ? -1 : postAbove(syntax, word, titles.posts)
  const { relation = '', head = -1 } = syntax.words[post] ?? {}
  return (
    post !== word &&
    (relation === 'obj' || relation === 'obl') &&
    titles.leaving.includes(syntax.words[head]?.lemma ?? '')
  )
}

const PARTY = {
  type: 'organisation',
  kind: 'party',
  form: 'adjective',
  confidence: 0.7,
  rule: 'party-adjective',
} as const

/** A party told by an adjective is what a member belongs to or a leader leads; beside other offices it is the holder’s. */
function withParty(
  noun: TitleNoun,
  relation: RelationName,
  { of, parties }: Complement,
  party: Mention | undefined,
): Pick<Title, 'of' | 'parties'> {
  if (!party) return { of, parties }
  const isBody = relation !== 'member_of' && !noun.partisan && of.length === 0
  return isBody ? { of: [party.id], parties } : { of, parties: [...parties, party.id] }
}

/** Who leads a part of a body works for it; a vice-president of a country leads it. */
function relationTold(
  view: TokenView,
  { ofPlace }: TitleNoun,
  relation: RelationName,
  { of: [body], indirect }: Complement,
): RelationName {
  if (indirect) return INDIRECT[relation] ?? relation
  return ofPlace && body && view.mention(body)?.type === 'place' ? ofPlace : relation
}

const INDIRECT: Readonly<Partial<Record<RelationName, RelationName>>> = {
  head_of: 'works_for',
  president_of: 'member_of',
}

/** Where the name right behind a title ends; 0 where none stands there. */
function endBeside(view: TokenView, { end, reach }: Complement, holder: Mention | undefined): number {
  const at = holder ? view.indexOf(holder.start) : -1
  return holder && at >= end && at <= reach + 2 ? holder.end : 0
}
