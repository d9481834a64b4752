import { cliticOf } from '../../annotation/chains/back-references.ts'
import { beforeBracket } from '../../annotation/syntax/brackets.ts'
import { nounArguments, verbArguments } from '../../annotation/syntax/predicates.ts'
import type { Mention, Sentence, Title } from '../../model.ts'
import { isPersonal } from '../../ontology/ontology.ts'
import { spansWithin } from '../../text/span.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { headlineBody } from './headline.ts'

/**
 * The body of an office whose own words name none: what stands before the colon of a headline (« Gabon : X élu
 * président »), or the one body or country told before « son » in its sentence (« Le Sénat, par la voix de son président X »).
 */
export function bodyAround(context: ClaimContext, title: Title, sentence: Sentence): Mention | undefined {
  if (title.of.some(id => isNamed(context, id))) return undefined
  return (
    headlineBody(context, title, sentence) ??
    ownerOf(context, title) ??
    led(context, title) ??
    owner(context, title, sentence) ??
    antecedent(context, title) ??
    elector(context, title)
  )
}

/** Whose « son » is; a court has no counsel: « Le tribunal a condamné X. Son avocat … ». */
function ownerOf({ ownerAt, syntax }: ClaimContext, title: Title): Mention | undefined {
  const owner = ownerAt(syntax.indexOf(title.start))
  return owner?.kind === 'court' && title.relation === 'works_for' ? undefined : owner
}

/** « X en est le président », « X en devient membre »: what « en » stands for. */
function led({ syntax }: ClaimContext, { head }: Title): Mention | undefined {
  const clitic = cliticOf(syntax, syntax.headOf(head) ?? -1)
  return clitic === undefined ? undefined : syntax.mentionOf(clitic)
}

/** How many tokens may stand between a verb and the office that it gives. */
const ELECTION = 10

/** « Renault a nommé X directeur général », « le congrès de la CDU a élu X président », « X a rejoint Y comme directeur »: the body that gives an office or is joined has it, but for those of a state. */
function elector({ view, syntax, language, mention }: ClaimContext, title: Title): Mention | undefined {
  const holder = title.holder && mention(title.holder)
  if (!holder || holder.start > title.start) return undefined
  const { electing, joining, namings } = language.titles
  const from = view.indexOf(title.start)
  let isNamed = false
  for (let at = from - 1; at > from - ELECTION; at--) {
    const word = view.word(at)
    isNamed ||= word?.upos === 'NOUN' && namings.includes(word.lemma)
    if (word?.upos !== 'VERB') continue
    const isJoined = joining.includes(word.lemma)
    if (!isNamed && !isJoined && !electing.includes(word.lemma)) return undefined
    const wanted = isJoined ? 'object' : 'subject'
    const argument = verbArguments(syntax, syntax.indexOf(word.start)).find(({ role }) => role === wanted)
    const body = argument && bodyOf(syntax, argument.word)
    return body?.type === 'organisation' && !GOVERNING.has(body.kind ?? '') ? body : undefined
  }
  return undefined
}

/** What a word names, or whose it is: « le congrès de X ». */
function bodyOf(syntax: ClaimContext['syntax'], word: number): Mention | undefined {
  const own = syntax.mentionOf(word)
  if (own) return own
  const of = nounArguments(syntax, word).find(({ role }) => role === 'nmod:de')
  return of && syntax.mentionOf(of.word)
}

const GOVERNING: ReadonlySet<string> = new Set(['court', 'government'])

function owner(
  { view, syntax, language, annotated, chainOf }: ClaimContext,
  title: Title,
  sentence: Sentence,
): Mention | undefined {
  if (!title.holder || !isTheirs(language, view.lower(view.indexOf(title.start)))) return undefined
  const holder = chainOf(title.holder)
  const personal = isPersonal(title.relation)
  const near = personal ? undefined : bodyBeside(view, view.indexOf(title.start))
  if (near) return near
  // « Selon sa femme, X est parti »; but in « Sa femme a vu X » it is another’s.
  const isLed = syntax.caseOf(syntax.headOf(title.head) ?? -1) !== ''
  const owners = spansWithin(annotated.mentions, sentence).filter(
    mention =>
      (isOwner(mention) || (personal && mention.type === 'person' && chainOf(mention.id) !== holder)) &&
      mention.form === 'name' &&
      ((personal && isLed) || mention.end <= title.start),
  )
  // « Le chanteur X est mort, a annoncé sa porte-parole »: a person has one before a body does.
  const people = owners.filter(({ type }) => type === 'person')
  const candidates = people.length > 0 ? people : owners.filter(({ end }) => end <= title.start)
  return new Set(candidates.map(({ id }) => chainOf(id))).size === 1 ? candidates[0] : undefined
}

/** « son », « leurs », but not « notre ». */
function isTheirs({ heads }: ClaimContext['language'], word: string): boolean {
  return heads.pronouns.some(({ use, forms }) => use === 'possessive' && forms.includes(word))
}

/** How many tokens may lead from a body to « son »: « X, par la voix de son président ». */
const LEAD = 6

/** The body or country right before « son », with no verb and no other name between. */
function bodyBeside(view: ClaimContext['view'], possessive: number): Mention | undefined {
  for (let at = possessive - 1; at >= possessive - LEAD; at--) {
    const mention = view.mentionEndingAt(at)
    if (mention) return mention.form === 'name' && isOwner(mention) ? mention : undefined
    if (VERBAL.has(view.word(at)?.upos ?? '')) return undefined
  }
  return undefined
}

function isOwner({ type, kind }: Mention): boolean {
  return type === 'organisation' || kind === 'country'
}

const VERBAL: ReadonlySet<string> = new Set(['AUX', 'VERB'])

/** « Y, dont X est le président », « Y, dont le président est X »: what « dont » stands for. */
export function antecedent({ view, language }: ClaimContext, title: Title): Mention | undefined {
  const from = view.indexOf(title.start)
  for (let at = from - 1; at >= from - RELATIVE; at--) {
    if (!language.words.whose.includes(view.lower(at))) continue
    const before = [',', '('].includes(view.lower(at - 1)) ? at - 1 : at
    return view.mentionEndingAt(beforeBracket(view, before) - 1)
  }
  return undefined
}

/** How many tokens before a title « dont » may stand. */
const RELATIVE = 6
