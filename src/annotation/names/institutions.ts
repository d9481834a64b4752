import type { Language } from '../../language/language.ts'
import type { InstitutionRow } from '../../language/lexicons/institutions.ts'
import type { Mention } from '../../model.ts'
import { afterOf } from '../syntax/prepositions.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { type InstitutionNoun, institutionNouns, rowOfBody } from './institution-nouns.ts'
import type { FoundName } from './name-choice.ts'

/** How many words the name of a body may have after its noun. */
const LONGEST = 9

interface Reader {
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly language: Language
}

/**
 * « tribunal de grande instance de Paris », « parti communiste chinois », « ministère de l’Intérieur », « mosquée
 * Al-Fateh »: bodies and buildings that a common noun names together with a place, a people, a name or a field. The noun
 * leads; what names it hangs on it.
 */
export function findInstitutions(view: TokenView, syntax: SyntaxView, language: Language): FoundName[] {
  const reader = { view, syntax, language }
  const nouns = institutionNouns(view, syntax, language.institutions)
  return [...nouns, ...bodiesNamed(view, language)].flatMap(noun => {
    const end = nameEnd(reader, noun)
    if (end === undefined || isWithin(view, noun.first, end)) return []
    const span = view.span(noun.first, end)
    const name = view.tokens
      .slice(noun.first, end)
      .map(part => part.text)
      .join(' ')
      .replace(/(['’]) /g, '$1')
    const { type, kind } = noun.row
    return [
      {
        span,
        fields: { type, form: 'name', name, confidence: 0.7, rule: 'institution', ...(kind && { kind }) } as const,
      },
    ]
  })
}

/** « Conseil des droits de l’homme », « Assemblée nationale »: names that may go on after « des Nations unies ». */
function bodiesNamed(view: TokenView, { institutions }: Language): InstitutionNoun[] {
  return view.tokens.flatMap((_, first) => {
    const mention = view.mentionAt(first)
    const row = mention?.type === 'organisation' ? rowOfBody(view.lower(first), institutions) : undefined
    if (!mention || !row || mention.form !== 'name') return []
    return [
      { first, end: view.after(mention), lemma: view.lower(first), row: { ...row, ...named(mention) }, alone: false },
    ]
  })
}

function named({ kind }: Mention): Pick<InstitutionRow, 'kind' | 'scoped' | 'portfolio'> {
  return { scoped: false, portfolio: false, ...(kind && { kind }) }
}

/** A longer name begins there already. */
function isWithin(view: TokenView, first: number, end: number): boolean {
  const mention = view.mentionAt(first)
  return mention !== undefined && view.after(mention) > end
}

/** The index after the last token of the name, or `undefined` where the noun names nothing. */
function nameEnd(reader: Reader, noun: InstitutionNoun): number | undefined {
  const beside = noun.row.beside?.includes(noun.lemma) ? besideEnd(reader.view, noun.end) : undefined
  if (beside !== undefined) return beside
  const field = fieldEnd(reader, noun)
  if (noun.row.scoped && field === undefined) return undefined
  return partsEnd(reader, noun, field ?? noun.end) ?? field ?? (noun.alone ? noun.end : undefined)
}

/** The index after what the body is about, where it must be told. */
function fieldEnd(reader: Reader, { row, end }: InstitutionNoun): number | undefined {
  const people = reader.view.mentionAt(end)
  if (row.portfolio) return portfolioEnd(reader, people?.form === 'adjective' ? reader.view.after(people) : end)
  return row.scoped ? scopeEnd(reader, end) : undefined
}

/** « mosquée sunnite Al-Fateh », « aéroport José María Cordova »: the end of the name that follows at once. */
function besideEnd(view: TokenView, from: number): number | undefined {
  const at = view.word(from)?.upos === 'ADJ' && !view.mentionAt(from) ? from + 1 : from
  const mention = view.mentionAt(at)
  return mention?.form === 'name' ? view.after(mention) : undefined
}

/** « de l’Intérieur », « des Affaires étrangères »: the index after the field of a ministry. */
function portfolioEnd({ view, language }: Reader, from: number): number | undefined {
  const { portfolioWords } = language.titles
  let end: number | undefined
  for (let at = afterOf(view, from, language); portfolioWords.includes(view.lower(at)); ) {
    end = at + 1
    while (view.word(end)?.upos === 'ADJ' && !view.mentionAt(end)) end++
    at = language.words.and.includes(view.lower(end)) ? afterOf(view, end + 1, language) : afterOf(view, end, language)
    if (at === end) break
  }
  return end
}

/** « internationale d’athlétisme », « burundaise des journalistes »: the index after the reach and the field of a body. */
function scopeEnd({ view, language }: Reader, from: number): number | undefined {
  const isScope = (at: number): boolean =>
    language.institutions.scopes.includes(view.word(at)?.lemma ?? '') || view.mentionAt(at)?.form === 'adjective'
  let at = from
  while (at < from + 3 && isScope(at)) at++
  const field = afterOf(view, at, language)
  if (at === from || field === at) return undefined
  if (view.mentionAt(field)) return at
  if (view.word(field)?.upos !== 'NOUN') return undefined
  return view.word(field + 1)?.upos === 'ADJ' && !view.mentionAt(field + 1) ? field + 2 : field + 1
}

/** The index after the last mention that the noun and the phrases after it lead to without a break. */
function partsEnd({ view, syntax, language }: Reader, noun: InstitutionNoun, from: number): number | undefined {
  const head = view.tokens[noun.first]?.words[0] ?? -1
  let end: number | undefined
  for (let at = from; at < from + LONGEST; ) {
    const word = view.word(at)
    const joins = word && ALLOWED.has(word.upos) && (word.upos !== 'ADP' || language.words.of.includes(view.lower(at)))
    if (!joins || !hangsOn(syntax, view.tokens[at]?.words[0] ?? -1, head)) break
    const mention = view.mentionAt(at)
    if (mention && !isPart(noun.row, mention, isLed(view, at))) break
    if (mention) end = view.after(mention)
    at = mention ? view.after(mention) : at + 1
    if (mention?.form === 'name') break
  }
  return end
}

const ALLOWED: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'PROPN'])

/** Whether a preposition or article stands before: « banque de France », not « banque Oddo ». */
function isLed(view: TokenView, at: number): boolean {
  const before = view.word(at - 1)?.upos
  return before === 'ADP' || before === 'DET'
}

/**
 * A place, a people, or another body after « de »; never a person or name that stands beside. A building is named by
 * where it is, or by whom: « promenade des Anglais ».
 */
function isPart({ kind, plural }: InstitutionRow, mention: Mention, led: boolean): boolean {
  if (kind === 'site')
    return led && mention.type === 'place' && (mention.kind !== 'country' || mention.origin.rule === INHABITANT)
  if (kind === 'team') return led && mention.kind === 'country' && mention.form === 'name'
  if (mention.form === 'adjective') return mention.origin.rule !== INHABITANT
  return led && mention.type !== 'person' && !plural
}

const INHABITANT = 'gazetteer-inhabitant'

/** Whether a word depends on the noun, directly or through others. */
function hangsOn(syntax: SyntaxView, word: number, noun: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === noun) return true
    at = syntax.words[at]?.head ?? -1
  }
  return false
}
