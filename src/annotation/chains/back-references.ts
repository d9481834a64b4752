import type { Gender } from '../../language/gazetteer-entry.ts'
import type { HeadWords, PronounUse } from '../../language/lexicons/heads.ts'
import type { Document, Mention, Word } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import { makeMention } from '../mention.ts'
import { isNominalSubject } from '../syntax/subjects.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'

/** What a pronoun does and the gender that it shows. */
export interface PronounReading {
  readonly use: PronounUse
  readonly gender: Gender | undefined
  readonly plural: boolean
}

/** The rules that make such mentions; they stay only where a chain tells whom or what they mean. */
export const BACK_REFERENCES: ReadonlySet<string> = new Set(['back-reference', 'possessive', 'both'])

/**
 * « l’a reçu », « avec lui », « celui-ci », « ce dernier », « ils », « son »: possessives, and the pronouns that are no subjects
 * in the singular; « en » before a noun.
 */
export function findBackReferences(document: Document, syntax: SyntaxView, heads: HeadWords): Mention[] {
  const rows = readingsByForm(heads)
  return syntax.words.flatMap((word, at) => {
    const readings = rows.get(plain(word))
    const use = readings && useOf(syntax, at, heads)
    // Subjects in the singular are found before.
    if (!use || !readings.some(reading => reading.use === use && (use !== 'subject' || reading.plural))) return []
    const rule = use === 'possessive' ? 'possessive' : 'back-reference'
    const name = document.text.slice(word.start, word.end)
    return [makeMention(document, word, { type: 'person', form: 'pronoun', name, confidence: 0.6, rule })]
  })
}

/** What the pronoun that a mention is does at its word. */
export function readPronoun(syntax: SyntaxView, at: number, heads: HeadWords): PronounReading | undefined {
  const word = syntax.words[at]
  const use = useOf(syntax, at, heads) ?? 'subject'
  return (
    word &&
    readingsByForm(heads)
      .get(plain(word))
      ?.find(reading => reading.use === use)
  )
}

function useOf(syntax: SyntaxView, at: number, heads: HeadWords): PronounUse | undefined {
  const { words, caseOf, hasFeature } = syntax
  const word = words[at]
  if (!word) return undefined
  const { upos, relation, lemma } = word
  if (upos === 'DET') return hasFeature(at, 'Poss=Yes') ? 'possessive' : undefined
  if (heads.latter.includes(lemma)) {
    const before = words[at - 1]?.form.toLowerCase() ?? ''
    const isAlone = upos !== 'ADJ' || words[at + 1]?.upos !== 'NOUN'
    return isAlone && heads.determiners.includes(before) && words[at - 1]?.feats.includes('PronType=Dem')
      ? 'latter'
      : undefined
  }
  if (upos !== 'PRON') return undefined
  if (plain(word).includes('-')) return 'latter'
  if (isOfNoun(syntax, at)) return 'of'
  if (isNominalSubject(syntax, at)) return 'subject'
  if (relation === 'obj' || relation === 'iobj') return isOfVerb(syntax, at) ? 'object' : undefined
  return (relation === 'obl' || relation === 'nmod' || relation === 'obl:agent') && caseOf(at) !== ''
    ? 'led'
    : undefined
}

/** « X en est le président », « X en prend la tête »: a clitic that a noun behind it goes on from. */
function isOfNoun(syntax: SyntaxView, at: number): boolean {
  const { relation = '', head = -1 } = syntax.words[at] ?? {}
  return relation === 'iobj' && head > at && nounLedBy(syntax, at) !== undefined
}

/** The noun of which such a clitic is: a predicate, or the object of its verb. */
export function nounLedBy(syntax: SyntaxView, clitic: number): number | undefined {
  const head = syntax.words[clitic]?.head ?? -1
  const noun = syntax.child(head, 'cop') === undefined ? syntax.child(head, 'obj', 'xcomp') : head
  return noun !== undefined && noun > clitic && syntax.words[noun]?.upos === 'NOUN' ? noun : undefined
}

/** The clitic of which a noun is: « en » in « X en est le président ». */
export function cliticOf(syntax: SyntaxView, noun: number): number | undefined {
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const clitic = syntax.child(relation === 'xcomp' || relation === 'obj' ? head : noun, 'iobj')
  return clitic !== undefined && nounLedBy(syntax, clitic) === noun ? clitic : undefined
}

/** « l’a reçu », not « il l’est », « ils l’ont été », « comme l’indique X », « X, lui »: a clitic that stands for somebody. */
function isOfVerb({ words, children, hasFeature }: SyntaxView, at: number): boolean {
  const verb = words[at]?.head ?? -1
  return (
    words[verb]?.upos === 'VERB' &&
    CLITIC.has(words[at + 1]?.upos ?? '') &&
    !children(verb).some(child => child > verb && words[child]?.relation === 'nsubj') &&
    !children(verb).some(child => child > at && words[child]?.upos === 'AUX' && hasFeature(child, 'VerbForm=Part'))
  )
}

/** What may stand behind a pronoun that is the object of a verb behind it. */
const CLITIC: ReadonlySet<string> = new Set(['AUX', 'PRON', 'VERB'])

/** A word in lower case with a plain apostrophe, without the hyphen of an inversion. */
function plain({ form }: Word): string {
  const lower = form.toLowerCase().replace(/[’ʼ]/g, "'")
  return lower.startsWith('-') ? lower.slice(lower.lastIndexOf('-') + 1) : lower
}

const readingsByForm: (heads: HeadWords) => ReadonlyMap<string, readonly PronounReading[]> = memoise(({ pronouns }) => {
  const byForm = new Map<string, PronounReading[]>()
  for (const { forms, use, gender, plural = false } of pronouns)
    for (const form of forms) byForm.set(form, [...(byForm.get(form) ?? []), { use, gender, plural }])
  return byForm
})
