import type { Mention, Title } from '../../model.ts'
import { RELATIONS } from '../../ontology/ontology.ts'
import { isNominalSubject } from '../syntax/subjects.ts'
import { agreesInGender, sentenceAt, unnamedNouns } from './chain-nouns.ts'
import { isSubject } from './chain-subjects.ts'
import type { ChainContext, Link } from './chains.ts'
import { REFERENCE_RULE, rowsByNoun, tellsPeople } from './reference-nouns.ts'
import { type Referent, referentsOf } from './referents.ts'

/** How many sentences back the person may have been named. */
const SENTENCES = 2

/** Somebody named, where, and whether as a subject. */
interface Named {
  readonly referent: Referent
  readonly sentence: number
  readonly subject: boolean
}

/**
 * « X a démissionné. L’ancien ministre … », « X est mort. L’artiste … »: a definite description as a subject goes on with the
 * one person who was the subject before, whom it tells anew. An office of a body is taken for new only where the text
 * has named nobody else so far.
 */
export function linkVariations(context: ChainContext, links: readonly Link[]): Link[] {
  const referents = referentsOf(context, links)
  const titles = new Map(context.titles.flatMap(title => (title.description ? [[title.description, title]] : [])))
  const named: Named[] = []
  const people = new Set<Referent>()
  const unnamed = unnamedNouns(context)
  const made: Link[] = []
  for (const mention of context.mentions) {
    let referent = referents.get(mention.id)
    const title = titles.get(mention.id)
    // « Mort de X. La veuve de l’ancien président malien … »: of the one person of a text, wherever it stands.
    const isAlone = people.size === 1 && title?.status === 'former' && title.of.length > 0
    if (!referent && isVariation(context, mention, unnamed, isAlone)) {
      const found = personBefore(context, named, mention)
      const isNear =
        found && (sentenceAt(context, mention) - found.sentence === 1 || !tellsPeople(context.view, mention))
      if (found && isNear && mayBe(context, found, mention, title, people.size)) {
        referent = found.referent
        made.push({ left: referent.id, right: mention.id, rule: 'subject-told-anew' })
      }
    }
    if (referent?.type !== 'person') continue
    people.add(referent)
    named.push({ referent, sentence: sentenceAt(context, mention), subject: isSubject(context, mention) })
  }
  return made
}

/** A description of a person that is itself the subject of a clause, of none told without a name before (« un homme »). */
function isVariation(
  { syntax }: ChainContext,
  mention: Mention,
  unnamed: ReadonlyMap<string, number>,
  isAlone: boolean,
): boolean {
  if (mention.form !== 'description' || mention.type !== 'person' || mention.origin.rule === 'both') return false
  const head = syntax.headOf(mention) ?? -1
  const known = unnamed.get(syntax.words[head]?.lemma ?? '')
  return (isAlone || isNominalSubject(syntax, head)) && (known === undefined || known > mention.start)
}

/** The one person who was a subject in the last sentence that names somebody; where none was, the one whom it names. */
function personBefore(context: ChainContext, named: readonly Named[], mention: Mention): Named | undefined {
  const at = sentenceAt(context, mention)
  const last = named.findLast(({ sentence }) => sentence < at)
  if (!last || at - last.sentence > SENTENCES || isSomebodyActing(named, at)) return undefined
  if (at - last.sentence > 1 && tellsSomebody(context, at - 1)) return undefined
  const head = context.syntax.headOf(mention) ?? -1
  const alike = new Map<Referent, Named>()
  const subjects = new Map<Referent, Named>()
  for (let index = named.lastIndexOf(last); index >= 0 && named[index]?.sentence === last.sentence; index--) {
    const one = named[index]
    if (!one) continue
    if (one.subject) subjects.set(one.referent, one)
    if (agreesInGender(context, one.referent, head)) alike.set(one.referent, one)
  }
  const [only] = subjects.size > 0 ? subjects.values() : alike.values()
  const isOne = (subjects.size || alike.size) === 1
  return only && isOne && alike.has(only.referent) && (alike.size === 1 || mention.origin.rule !== REFERENCE_RULE)
    ? only
    : undefined
}

/** Whether somebody named is a subject of the last sentence read. */
function isSomebodyActing(named: readonly Named[], sentence: number): boolean {
  for (let at = named.length - 1; named[at]?.sentence === sentence; at--) if (named[at]?.subject) return true
  return false
}

/** « Un ministre est parti. »: whether a noun of people is a subject of a sentence. */
function tellsSomebody({ syntax, view, language }: ChainContext, sentence: number): boolean {
  const [first = 0, end = 0] = view.sentences[sentence]?.words ?? []
  const rows = rowsByNoun(language.heads)
  for (let at = first; at < end; at++) {
    const { upos, lemma = '' } = syntax.words[at] ?? {}
    if (upos === 'NOUN' && isNominalSubject(syntax, at) && rows.get(lemma)?.[0]?.type === 'person') return true
  }
  return false
}

function isOwned({ view, language }: ChainContext, { start }: Mention): boolean {
  return language.words.possessives.includes(view.lower(view.indexOf(start)))
}

function mayBe(
  context: ChainContext,
  { referent, subject }: Named,
  mention: Mention,
  title: Title | undefined,
  people: number,
): boolean {
  const { syntax, language, view } = context
  const head = syntax.headOf(mention) ?? -1
  if (referent.plural || isOwned(context, mention)) return false
  if (title?.status === 'former' && title.of.length === 0) return !title.inverse && !RELATIONS[title.relation].symmetric
  if (title && title.of.length > 0) {
    // « Le patron du groupe »: of a body that the text has named before, it may well be somebody new.
    const isKnownBody = title.of.some(id => context.byId.get(id)?.origin.rule === REFERENCE_RULE)
    const isFormer = title.status === 'former'
    const isTold = people === 1 ? subject || isFormer : subject && isFormer
    return isTold && !isKnownBody && referent.gender !== undefined
  }
  if (!subject && tellsPeople(view, mention)) return false
  const { lemma = '', start = 0 } = syntax.words[head] ?? {}
  if (view.mentionAt(view.indexOf(start))?.form === 'adjective') return subject
  const rows = rowsByNoun(language.heads).get(lemma) ?? []
  return rows.some(row => row.type === 'person' && !row.introduced) && !language.heads.functional.includes(lemma)
}
