import type { Language } from '../../language/language.ts'
import type { Mention, MentionId, RelationName } from '../../model.ts'
import { isPersonal } from '../../ontology/ontology.ts'
import { isCapitalised } from '../../text/characters.ts'
import { bracketEnd, isOpening } from '../syntax/brackets.ts'
import { namesListedAfter } from '../syntax/participants.ts'
import { afterPreposition } from '../syntax/prepositions.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { Reading, Source } from './title-reading.ts'

/** « chef de la police de Dakar »: the body whose first word belongs to the form of the office. */
export function bodyBegun({ view, noun, relation, language }: Source): Reading | undefined {
  const goesOn = language.words.of.includes(view.lower(noun.end))
  for (let first = noun.first + 1; first < noun.end; first++) {
    const mention = view.mentionAt(first)
    const at = mention ? view.after(mention) : -1
    if (!mention || at <= noun.end || !isBody(mention, relation, language, view)) continue
    // « chef d’orchestre français »: the office is whole; « président de La République en marche » is of a party.
    const isName = isCapitalised(view.tokens[first]?.text ?? '')
    if (!goesOn && !isName && !STATE.has(mention.kind ?? '')) continue
    return { at, end: at, reach: at, of: [mention.id], parties: [], indirect: false }
  }
  return undefined
}

const STATE: ReadonlySet<string> = new Set(['government', 'military'])

/** « (LR) », « (PS, Nord) »: a party in brackets; what else stands there is only passed. */
export function readBracket({ view }: Source, reading: Reading): Reading | undefined {
  const close = isOpening(view, reading.at) ? bracketEnd(view, reading.at) : undefined
  if (close === undefined) return undefined
  const party = view.mentionAt(reading.at + 1)
  const body = view.mention(reading.of.at(-1) ?? ('men-' as MentionId))
  const isAcronym = body !== undefined && party !== undefined && body.name.endsWith(party.name)
  const isParty =
    party?.type === 'organisation' && !CARRIERS.has(party.kind ?? '') && reading.end === reading.at && !isAcronym
  return { ...reading, at: close, parties: isParty ? [...reading.parties, party.id] : reading.parties }
}

const CARRIERS: ReadonlySet<string> = new Set(['media', 'agency'])

/** « du Kremlin », « à la Maison-Blanche », « russe », « LR »: a body, or the party of the holder. */
export function readBody(source: Source, reading: Reading): Reading | undefined {
  const { view, noun, relation, language } = source
  const { at } = reading
  const leading = afterPreposition(view, at, language)
  const employers = leading === at && reading.of.length === 0 ? employersAt(source, at) : []
  const last = employers.at(-1)
  if (last) return { ...reading, at: view.after(last), end: view.after(last), of: employers.map(({ id }) => id) }
  const next = leading > at && relation && isPersonal(relation) ? afterTitle(view, leading) : leading
  const mention = view.mentionAt(next)
  const beside = next === at && mention?.form === 'name'
  if (!mention || !isBody(mention, relation, language, view)) return undefined
  if (beside && !isNameOfNoun(source, at, mention)) return undefined
  if (next > at && mention.form === 'adjective') return undefined
  const end = view.after(mention)
  // « président du groupe X au Sénat »: where, not of what.
  const isWhere = language.titles.at.includes(view.lower(at)) && (reading.of.length > 0 || isOfGroup(source, at))
  if (isWhere) return { ...reading, at: end }
  const isOrigin = mention.form === 'adjective' && noun.foreign
  if (isOrigin) return { ...reading, at: end, end }
  const lead = nounBeside(source, at)
  const isNamed = lead > 0 && !isPartyGroup(source, view.lower(lead), mention)
  const isParty = beside && mention.type === 'organisation' && noun.partisan && !isNamed
  if (isParty) return { ...reading, at: end, end, parties: [...reading.parties, mention.id] }
  const indirect = reading.indirect && !(beside && isNamed && lead <= noun.end + LEAD)
  return { ...reading, at: end, end, indirect, of: [...reading.of, mention.id] }
}

/** « correspondant pour l’AFP et RFI », « analyste chez X », « chargé de mission auprès de X »: whom somebody works for. */
function employersAt({ view, relation, language }: Source, at: number): Mention[] {
  if (!SERVING.has(relation ?? '')) return []
  const { serving } = language.titles
  const lead = [3, 2, 1].find(length =>
    serving.includes(Array.from({ length }, (_, index) => view.lower(at + index)).join(' ')),
  )
  if (lead === undefined) return []
  const first = language.words.articles.includes(view.lower(at + lead)) ? at + lead + 1 : at + lead
  const noun = language.titles.transparent.includes(view.lower(first)) ? first + 1 : first
  const body = view.mentionAt(noun)
  if (body?.type !== 'organisation' || body.form !== 'name') return []
  return [body, ...namesListedAfter(view, body, language)]
}

const SERVING: ReadonlySet<string> = new Set(['works_for', 'member_of'])

/** How many tokens lead from an office to the noun of its body: « de la ». */
const LEAD = 2

/** How many words may stand between the noun of a body and its name: « société de production audiovisuelle X ». */
const QUALIFIERS = 5

/** « parti islamiste X », « société de production X »: the index of the noun that says what the name beside it names; 0 where none does. */
function nounBeside({ view, noun, language }: Source, at: number): number {
  for (let before = at - 1; before >= Math.max(noun.end, at - QUALIFIERS); before--) {
    const word = view.lower(before)
    if (language.titles.transparent.includes(word)) return before
    if (!QUALIFYING.has(view.word(before)?.upos ?? '') && !language.words.of.includes(word)) return 0
  }
  return 0
}

const QUALIFYING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'VERB'])

/** « groupe LR », « groupe X au Sénat »: a group of a party, where « groupe X » is a body that the office is of. */
function isPartyGroup({ view, language }: Source, lead: string, mention: Mention): boolean {
  const after = view.after(mention)
  const isSeated = language.titles.at.includes(view.lower(after)) && afterPreposition(view, after, language) > after
  return language.titles.groups.includes(lead) && (mention.kind === 'party' || isSeated)
}

/** « président du groupe socialiste »: whether the group is what the office is of. */
function isOfGroup({ view, noun, language }: Source, end: number): boolean {
  for (let at = noun.end; at < end; at++) if (language.titles.groups.includes(view.lower(at))) return true
  return false
}

/** How many words a title before a name may have. */
const TITLE_WORDS = 4

/** « frère du président syrien X »: the index of the person’s name behind his title; the index given where none follows. */
function afterTitle(view: TokenView, from: number): number {
  for (let at = from; at < from + TITLE_WORDS; at++) {
    const mention = view.mentionAt(at)
    if (mention?.type === 'person' && mention.form === 'name') return at
    const isTitleWord = mention === undefined ? TITLE.has(view.word(at)?.upos ?? '') : mention.form === 'adjective'
    if (!isTitleWord) return from
  }
  return from
}

const TITLE: ReadonlySet<string> = new Set(['NOUN', 'ADJ'])

/** Whether a mention is what an office may be of: a person only for kin and the like, no portfolio taken for a body. */
function isBody(mention: Mention, relation: RelationName | undefined, { titles }: Language, view: TokenView): boolean {
  const isPortfolioName =
    relation === 'minister_of' && titles.portfolioWords.includes(view.lower(view.indexOf(mention.start)))
  if (isPortfolioName && mention.origin.rule === 'recogniser') return false
  if (mention.type !== 'person') return true
  return relation !== undefined && isPersonal(relation)
}

/** « la région Occitanie », « député LR », « le journaliste Reuters »: the name stands beside the noun with nothing between. */
function isNameOfNoun(source: Source, at: number, mention: Mention): boolean {
  const { view, noun, relation, language } = source
  if (mention.type === 'person') return false
  const isMember = relation === 'member_of' || relation === 'works_for'
  if (mention.type === 'organisation' && (isMember || noun.partisan) && at === noun.end)
    return mention.kind === 'party' || isAcronym(view, at) || (isMember && EMPLOYERS.has(mention.kind ?? ''))
  return language.titles.portfolioWords.includes(view.lower(at - 1)) || nounBeside(source, at) > 0
}

/** « pilote Ferrari », « le journaliste Reuters »: bodies whose name stands beside the noun of who works there. */
const EMPLOYERS: ReadonlySet<string> = new Set(['agency', 'company', 'media', 'team'])

/** « LR », « PSOE »: a short word in capitals. */
function isAcronym(view: TokenView, at: number): boolean {
  return /^\p{Lu}{2,5}$/u.test(view.tokens[at]?.text ?? '')
}

/** « correspondant de l’AFP et de RFI », « maire de A et de B »: another body of one kind, with its preposition. */
export function readAnother({ view, relation, language }: Source, reading: Reading): Reading | undefined {
  const body = reading.of.at(-1)
  const last = body && view.mention(body)
  if (!last || reading.at !== view.after(last) || !isJoint(view, reading.at, language)) return undefined
  const next = afterPreposition(view, reading.at + 1, language)
  const mention = view.mentionAt(next)
  const alike = mention?.type === last.type && mention.form === 'name' && last.form === 'name'
  if (!alike || next === reading.at + 1 || !isBody(mention, relation, language, view)) return undefined
  const end = view.after(mention)
  return { ...reading, at: end, end, of: [...reading.of, mention.id] }
}

function isJoint(view: TokenView, at: number, { words }: Language): boolean {
  return view.lower(at) === ',' || words.and.includes(view.lower(at))
}
