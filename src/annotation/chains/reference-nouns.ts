import type { HeadRow, HeadWords } from '../../language/lexicons/heads.ts'
import type { Document, Mention } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import { makeMention } from '../mention.ts'
import { indexPhrases, phraseAt } from '../syntax/phrases.ts'
import { isNominalSubject } from '../syntax/subjects.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'

/** The rule that makes description mentions of nouns; they stay only where a chain tells who or what they mean. */
export const REFERENCE_RULE = 'definite-noun'

/** What is needed to find such nouns: the mentions found before, by token and by tree. */
interface NounContext {
  readonly document: Document
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly heads: HeadWords
}

/** « le groupe », « cette ville », « le jeune homme », « l’Italien »: definite nouns that may refer back to what the text has named. */
export function findReferenceNouns(context: NounContext): Mention[] {
  const { view, syntax, heads, document } = context
  const rows = rowsByNoun(heads)
  return view.tokens.flatMap((token, at) => {
    const inhabitant = inhabitantAt(context, at)
    if (inhabitant) return [inhabitant]
    const word = token.words[0]
    const { upos = '', lemma = '', feats = '' } = syntax.words[word] ?? {}
    const row = NOMINAL.has(upos) ? (rows.get(lemma) ?? rows.get(view.lower(at)))?.[0] : undefined
    // « L’ONG », « le pays »: what is written as in the list shows no number, its article does.
    const isListed = rows.has(token.text)
    // « la Chambre »: a body may have a capital.
    const isSmall = token.text === view.lower(at) || row?.type === 'organisation'
    if (!row || !(isListed || (isSmall && !feats.includes('Number=Plur')))) return []
    if (upos === 'PROPN' && row.type !== 'organisation') return []
    const first = firstOf(context, at)
    const end = endOf(context, at, row)
    if (first === undefined || end === undefined || !standsAlone(context, word, end)) return []
    const span = view.span(first, end)
    const name = document.text.slice(span.start, span.end)
    return [
      makeMention(document, span, { type: row.type, form: 'description', name, confidence: 0.6, rule: REFERENCE_RULE }),
    ]
  })
}

/** « L’Italien »: one inhabitant of a country as a subject, with no name behind. */
function inhabitantAt({ document, view, syntax, heads }: NounContext, at: number): Mention | undefined {
  const people = view.mentionAt(at)
  const word = view.tokens[at]?.words[0] ?? -1
  if (people?.origin.rule !== 'gazetteer-inhabitant' || !isNominalSubject(syntax, word)) return undefined
  if (!heads.determiners.includes(view.lower(at - 1)) || view.mentionAt(view.after(people))) return undefined
  if (syntax.child(word, 'acl', 'nmod', 'flat:name', 'appos') !== undefined) return undefined
  const span = view.span(at - 1, view.after(people))
  const name = document.text.slice(span.start, span.end)
  return makeMention(document, span, {
    type: 'person',
    form: 'description',
    name,
    confidence: 0.6,
    rule: REFERENCE_RULE,
  })
}

/** The rows in which a noun stands, by its lemma. */
export const rowsByNoun: (heads: HeadWords) => ReadonlyMap<string, readonly HeadRow[]> = memoise(({ nouns }) => {
  const made = new Map<string, HeadRow[]>()
  for (const row of nouns) for (const noun of row.nouns) made.set(noun, [...(made.get(noun) ?? []), row])
  return made
})

/** The token of the determiner before the noun and the adjectives that tell no one apart. */
function firstOf({ view, heads }: NounContext, noun: number): number | undefined {
  let at = noun - 1
  while (heads.plain.includes(view.word(at)?.lemma ?? '')) at--
  const word = view.lower(at)
  if (heads.contracted.includes(word)) return at + 1
  return heads.determiners.includes(word) && view.mentionAt(at) === undefined ? at : undefined
}

/** The token after the noun, its adjectives of a sort or people and its age; none where something else tells which one is meant. */
function endOf({ view, heads }: NounContext, noun: number, { type }: HeadRow): number | undefined {
  let end = noun + (phraseAt(view, noun, compoundsOf(heads))?.words.length ?? 1)
  while (isPlain(view, heads, end) || (type !== 'place' && isPeople(view, end))) end++
  if (heads.restricting.includes(view.word(end)?.lemma ?? '') && heads.ages.includes(view.word(end + 2)?.lemma ?? ''))
    end += 3
  const next = view.word(end)
  if (next?.upos === 'ADJ' || next?.upos === 'NOUN' || next?.upos === 'PROPN' || view.mentionAt(end)) return undefined
  const behind = view.lower(end) === ',' ? view.mentionAt(end + 1) : undefined
  if (behind?.form === 'name' && (behind.type !== 'person' || type === 'person')) return undefined
  return heads.restricting.includes(next?.lemma ?? '') || OPENING.has(view.lower(end)) ? undefined : end
}

/** A noun in small letters; a capital makes some a name. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

const compoundsOf = memoise(({ compounds }: HeadWords) =>
  indexPhrases(compounds.map(phrase => [phrase, true] as const)),
)

/** What is quoted right behind a noun names it. */
const OPENING: ReadonlySet<string> = new Set(['«', '"', '“'])

/** Whether such a noun says of which people somebody is: « le musicien congolais ». */
export function tellsPeople(view: TokenView, mention: Mention): boolean {
  return view.mentionAt(view.after(mention) - 1)?.form === 'adjective'
}

function isPeople(view: TokenView, at: number): boolean {
  const mention = view.mentionAt(at)
  return mention?.form === 'adjective' && mention.type === 'place' && view.after(mention) === at + 1
}

function isPlain(view: TokenView, heads: HeadWords, at: number): boolean {
  const { lemma = '' } = view.word(at) ?? {}
  return heads.classifying.includes(lemma) || heads.plain.includes(lemma)
}

/** Neither a predicate nor an apposition, with no participle or name behind it, and part of no other mention. */
function standsAlone({ syntax, view }: NounContext, word: number, end: number): boolean {
  const { relation = '', start = 0 } = syntax.words[word] ?? {}
  if (relation === 'appos' || relation === 'fixed' || syntax.child(word, 'cop') !== undefined) return false
  const noun = view.indexOf(start)
  if (view.mentionAt(noun) || syntax.mentionOf(word)) return false
  // « La romancière, qui vit à Cergy, »: what stands behind a comma tells more of one who is known.
  const telling = view.lower(end) === ',' ? NAMING : TELLING
  return !syntax.children(word).some(child => {
    const { relation: how = '', start: from = 0 } = syntax.words[child] ?? {}
    return from >= (view.tokens[end - 1]?.end ?? 0) && telling.has(how)
  })
}

const NAMING: ReadonlySet<string> = new Set(['flat:name', 'appos'])
const TELLING: ReadonlySet<string> = new Set(['acl', 'nmod', ...NAMING])
