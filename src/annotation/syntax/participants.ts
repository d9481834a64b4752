import type { Language } from '../../language/language.ts'
import type { Mention, MentionId, Title } from '../../model.ts'
import { contains } from '../../text/span.ts'
import { introductionAt } from '../names/introduced-names.ts'
import { introducingNouns } from '../names/introducing-nouns.ts'
import { afterShare } from '../names/shares.ts'
import { afterBracket } from './brackets.ts'
import { examplesBehind } from './examples.ts'
import { phraseAt } from './phrases.ts'
import { ruledBy } from './ruled-countries.ts'
import type { SyntaxView } from './syntax-view.ts'
import type { TokenView } from './token-view.ts'

/** What is needed to say whom a word stands for. */
export interface ReferenceContext {
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly language: Language
  /** The title whose noun is a word. */
  titleAt(word: number): Title | undefined
  /** The mention of whose a thing is, by the word of the possessive (« son »), where chains are known. */
  ownerAt?(word: number): Mention | undefined
  /** The mentions that share their words with one: those whom « ils » means; none where it means one. */
  together?(mention: MentionId): readonly MentionId[]
}

/** The mentions that a word and the words coordinated with it stand for: « A, B et le président de C ». */
export function participantsOf(context: ReferenceContext, word: number): MentionId[] {
  const [first, ...more] = coordinated(context, word)
    .flatMap(at => context.titleAt(at)?.holders ?? mentionsFor(context, at))
    .flatMap(id => [...(context.together?.(id) ?? [id])])
  if (first === undefined) return examplesOf(context, word)
  return [
    ...new Set([
      ...listedBefore(context, first),
      first,
      ...listedAfter(context.view, first, context.language),
      ...more,
    ]),
  ]
}

/** Of those whom a plural means without a name, the ones that the text names: « plusieurs pays, dont A et B ». */
function examplesOf({ syntax, view, language }: ReferenceContext, word: number): MentionId[] {
  const { upos, start = 0 } = syntax.words[word] ?? {}
  if (upos !== 'NOUN' || !syntax.hasFeature(word, 'Number=Plur')) return []
  return examplesBehind(view, view.indexOf(start), language).map(({ id }) => id)
}

/**
 * The names that go on a list: « A, B et C » coordinates names of one type whatever the parser makes of the commas. A
 * comma without an « et » at the end begins an apposition and lists nothing; what its own noun leads to may still follow:
 * « les sociétés A et B, les chaînes C et D ».
 */
export function namesListedAfter(view: TokenView, first: Mention, language: Language): Mention[] {
  const { words } = language
  const listed: Mention[] = []
  let whole = 0
  for (let last = first; ; ) {
    const joint = afterBracket(view, view.after(last))
    const isLast = bothAt(view, joint, language) > 0
    const at = isLast ? joint + bothAt(view, joint, language) : view.lower(joint) === ',' ? joint + 1 : -1
    const isOpen = at >= 0 && (whole === 0 || listed.length > whole)
    const led = at >= 0 ? nameLedBy(view, at, language) : undefined
    const next = (isOpen ? nameFrom(view, at, words.articles) : undefined) ?? led
    if (!next || next.type !== last.type || next.form !== 'name' || last.form !== 'name') return listed.slice(0, whole)
    listed.push(next)
    if (isLast) whole = listed.length
    last = next
  }
}

/** How many tokens at one join the last name of a list: « et », « ainsi que »; 0 where none do. */
function bothAt(view: TokenView, at: number, { words }: Language): number {
  if (words.both.includes(view.lower(at))) return 1
  return words.both.includes(`${view.lower(at)} ${view.lower(at + 1)}`) ? 2 : 0
}

/** « les chaînes X », « 20 % des parts de X »: the name that the noun of what it names, or of a part of it, leads to. */
function nameLedBy(view: TokenView, from: number, language: Language): Mention | undefined {
  const noun = language.words.articles.includes(view.lower(from))
    ? phraseAt(view, from + 1, introducingNouns(language.institutions))
    : undefined
  const at = noun ? from + 1 + noun.words.length : afterShare(view, from, language)
  return at === undefined ? undefined : view.mentionAt(at)
}

/** The names that go on the list of a mention, by id. */
export function listedAfter(view: TokenView, first: MentionId, language: Language): MentionId[] {
  const mention = view.mention(first)
  return mention ? namesListedAfter(view, mention, language).map(({ id }) => id) : []
}

function nameFrom(view: TokenView, at: number, articles: readonly string[]): Mention | undefined {
  return view.mentionAt(at) ?? (articles.includes(view.lower(at)) ? view.mentionAt(at + 1) : undefined)
}

/** « l’Arabie saoudite, les Émirats arabes unis et l’Égypte »: the names that the last one of a list has before it. */
function listedBefore({ view, language }: ReferenceContext, last: MentionId): MentionId[] {
  const mention = view.mention(last)
  const listed: MentionId[] = []
  let at = mention?.form === 'name' ? jointBefore(view, language, mention) : -1
  const isBoth = (joint: number): boolean => language.words.both.includes(view.lower(joint))
  if (!isBoth(at)) return []
  while (isBoth(at) || view.lower(at) === ',') {
    if (view.lower(at) === ',' && listed.length === 0) return []
    const before = view.mentionEndingAt(at - 1)
    if (!before || before.type !== mention?.type || before.kind !== mention.kind || before.form !== 'name')
      return listed
    listed.unshift(before.id)
    at = jointBefore(view, language, before)
  }
  return view.word(at)?.upos === 'ADP' ? [] : listed
}

function jointBefore(view: TokenView, { words }: Language, { start }: Mention): number {
  const before = view.indexOf(start) - 1
  return words.articles.includes(view.lower(before)) ? before - 1 : before
}

function coordinated({ syntax, language }: ReferenceContext, word: number): number[] {
  // « racheter X, selon Y »: a preposition of its own begins something else.
  const leads = new Set(['', syntax.caseOf(word)])
  const goesOn = (child: number): boolean => {
    const lead = syntax.caseOf(child)
    return leads.has(lead) || language.words.of.includes(lead) || syntax.child(child, 'cc') !== undefined
  }
  const more = syntax
    .children(word)
    .filter(child => syntax.words[child]?.relation === 'conj' && goesOn(child) && !isAround(syntax, word, child))
    .concat(joinedToName(syntax, word))
  return [word, ...more.flatMap(child => (isNominal(syntax.words[child]?.upos) ? [child] : []))]
}

/** « le soutien du président X et de Y »: the tree joins Y to the name, its preposition to the office before it. */
function joinedToName(syntax: SyntaxView, word: number): number[] {
  const lead = syntax.caseOf(word)
  if (lead === '') return []
  return syntax.children(word).flatMap(child => {
    if (syntax.words[child]?.relation !== 'appos') return []
    return syntax
      .children(child)
      .filter(joined => syntax.words[joined]?.relation === 'conj' && syntax.caseOf(joined) === lead)
  })
}

/** « à Houston, au Texas »: the second only says where the first one is, whatever the tree makes of it. */
function isAround(syntax: SyntaxView, word: number, child: number): boolean {
  const [inner, outer] = [syntax.mentionOf(word), syntax.mentionOf(child)]
  const isLarger = outer?.kind === 'country' || outer?.kind === 'region'
  const isPlace = inner?.type === 'place' && inner.kind !== 'country' && inner.kind !== 'region'
  return isLarger && isPlace && syntax.caseOf(child) !== '' && syntax.child(child, 'cc') === undefined
}

function isNominal(upos: string | undefined): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON'
}

/** Whom a word stands for; « les gouvernements turc et grec » for two. */
function mentionsFor(context: ReferenceContext, word: number): MentionId[] {
  const first = mentionFor(context, word)
  if (first === undefined) return []
  const [ruled, ...others] = ruledBy(context, word)
  return ruled?.id === first ? [first, ...others.map(({ id }) => id)] : [first]
}

/** An office stands for who holds it, a name for itself, a government for its country, another noun for the person named beside it. */
function mentionFor(context: ReferenceContext, word: number): MentionId | undefined {
  const { syntax } = context
  if (syntax.words[word]?.upos === 'DET') return context.ownerAt?.(word)?.id
  const title = context.titleAt(word)
  const office = title?.holder ?? title?.description
  // « Les deux présidents »: an office of several may be told by a chain.
  if (office || (title && !title.plural)) return office
  const mention = syntax.mentionOf(word) ?? around(context, word)
  if (mention?.form === 'adjective' && mention.origin.rule !== 'gazetteer-inhabitant') {
    // « le rachat de l’américain Monsanto »: the adjective stands for the noun of the name behind it.
    return syntax.words[word]?.upos === 'NOUN' ? nameBeside(context, word)?.id : undefined
  }
  if (mention) return (inhabitantNamed(context, mention) ?? mention).id
  const ruled = ruledBy(context, word)[0] ?? bodyOf(context, word)
  if (ruled) return ruled.id
  const place = placeOf(context, word)
  if (place) return place.id
  if (context.language.words.namesakes.includes(syntax.words[word]?.lemma.toLowerCase() ?? '')) return undefined
  const named = nameBeside(context, word) ?? betweenCommas(context, word) ?? introducedBy(context, word)
  return named?.id ?? apposedTo(context, word)
}

/** « l’Allemande Steffi Graf »: the person named right behind the word for an inhabitant. */
function inhabitantNamed({ view }: ReferenceContext, mention: Mention): Mention | undefined {
  if (mention.origin.rule !== 'gazetteer-inhabitant') return undefined
  const beside = view.mentionAt(view.after(mention))
  return beside?.type === 'person' && beside.form === 'name' ? beside : undefined
}

/** « le site Slate », « le groupe armé X »: the name that hangs on a noun with nothing to lead to it, or the body behind what qualifies it. */
function nameBeside({ syntax, view }: ReferenceContext, word: number): Mention | undefined {
  const beside = syntax.children(word).find(child => {
    const { relation = '' } = syntax.words[child] ?? {}
    return BESIDE.has(relation) && syntax.caseOf(child) === '' && syntax.mentionOf(child)?.form === 'name'
  })
  if (beside !== undefined) return syntax.mentionOf(beside)
  const { relation = '', head = -1, end = 0 } = syntax.words[word + 1] ?? {}
  const behind = QUALIFYING.has(relation) && head === word ? view.mentionAt(view.indexOf(end)) : undefined
  return behind?.type === 'organisation' && behind.form === 'name' ? behind : undefined
}

const QUALIFYING: ReadonlySet<string> = new Set(['acl', 'amod'])

/** « les sociétés de production X »: the body that a noun says what it is stands behind all its words, whatever it hangs on. */
function introducedBy({ syntax, view, language }: ReferenceContext, word: number): Mention | undefined {
  const { upos, start = 0 } = syntax.words[word] ?? {}
  const introduction = upos === 'NOUN' ? introductionAt(view, view.indexOf(start), language) : undefined
  return introduction?.row.type === 'organisation' ? view.mentionAt(introduction.first) : undefined
}

/** « son mouvement, En marche, »: the body between commas behind a noun with « son », whatever the parser makes of it. */
function betweenCommas({ syntax, view }: ReferenceContext, word: number): Mention | undefined {
  const { upos, start = 0 } = syntax.words[word] ?? {}
  const at = view.indexOf(start) + 1
  if (upos !== 'NOUN' || view.lower(at) !== ',') return undefined
  const mention = view.mentionAt(at + 1)
  if (mention?.form !== 'name' || mention.type !== 'organisation') return undefined
  const isOwned = syntax.children(word).some(child => syntax.hasFeature(child, 'Poss=Yes'))
  return isOwned && CLOSING.has(view.lower(view.after(mention))) ? mention : undefined
}

const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', ')'])

/** « Canal+, la chaîne détenue par X »: an apposition is the name that it stands behind. */
function apposedTo({ syntax }: ReferenceContext, word: number): MentionId | undefined {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  if (relation !== 'appos' || head > word || syntax.caseOf(word) !== '') return undefined
  const mention = syntax.mentionOf(head)
  return mention?.form === 'name' ? mention.id : undefined
}

/** « les militants de X »: the body for which its people stand. */
function bodyOf({ syntax, language }: ReferenceContext, word: number): Mention | undefined {
  if (!language.words.members.includes(syntax.words[word]?.lemma ?? '') || !syntax.hasFeature(word, 'Number=Plur'))
    return undefined
  return syntax
    .children(word)
    .filter(child => syntax.words[child]?.relation === 'nmod' && language.words.of.includes(syntax.caseOf(child)))
    .flatMap(child => syntax.mentionOf(child) ?? [])
    .find(({ type, form }) => type === 'organisation' && form === 'name')
}

/** « la ville de X », « le nord de la X »: the place that such a noun only says what it is, or a side of it. */
function placeOf({ syntax, language }: ReferenceContext, word: number): Mention | undefined {
  if (!language.patterns.places.classes.includes(syntax.words[word]?.lemma.toLowerCase() ?? '')) return undefined
  return syntax
    .children(word)
    .filter(
      child => syntax.words[child]?.relation === 'nmod' && ['', ...language.words.of].includes(syntax.caseOf(child)),
    )
    .flatMap(child => syntax.mentionOf(child) ?? [])
    .find(({ type, form }) => type === 'place' && form === 'name')
}

const BESIDE: ReadonlySet<string> = new Set(['amod', 'appos', 'flat:name', 'nmod'])

/** The name in which a word stands without being its head: the parser may have read the name otherwise. */
function around({ syntax, view }: ReferenceContext, word: number): Mention | undefined {
  const at = syntax.words[word]
  if (!at) return undefined
  const token = view.indexOf(at.start)
  for (let first = token; first >= Math.max(0, token - 6); first--) {
    const mention = view.mentionAt(first)
    if (mention && contains(mention, at) && mention.form === 'name') return mention
  }
  return undefined
}
