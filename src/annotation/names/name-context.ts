import type { GazetteerMatch } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import type { InstitutionLexicon } from '../../language/lexicons/institutions.ts'
import { isCapitalised } from '../../text/characters.ts'
import { fold } from '../../text/fold.ts'
import { groupBy } from '../../text/group.ts'
import { memoise } from '../../text/memoise.ts'
import { phraseTokens } from '../syntax/phrases.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { FoundName } from './name-choice.ts'

/** Whether the text speaks of whom or what it names there: not in « prix Jean-Perrin », « Tour de France », « en anglais ». */
export function isSpokenOf(view: TokenView, found: FoundName, language: Language): boolean {
  const first = view.indexOf(found.span.start)
  const end = view.after(found.span)
  if (found.fields.rule === 'recogniser' && isBorne(view, first, language)) return false
  if (isCalendarName(view, first, end, language)) return false
  if (found.fields.type === 'person') return !isEponym(view, first, language)
  if (found.fields.form === 'adjective') return !isTongue(view, first, end, language)
  return !isTitled(view, first, end, language)
}

/** Whether a preposition stands before a token, with or without an article: « à X », « de la X ». */
export function isLedTo(view: TokenView, first: number, { words }: Language): boolean {
  const leads = (at: number): boolean => words.of.includes(view.lower(at)) || words.in.includes(view.lower(at))
  return leads(first - 1) || (words.articles.includes(view.lower(first - 1)) && leads(first - 2))
}

/** « Washington accuse Pékin »: a capital between words that begin no name, which may be a person’s name beside others. */
export function isLoneCapital(view: TokenView, { entry, first, end }: GazetteerMatch): boolean {
  if (!entry.capital || view.word(first)?.upos !== 'PROPN') return false
  const isName = (at: number): boolean => isCapitalised(view.tokens[at]?.text ?? '')
  const opens = view.sentenceOf(first - 1) !== view.sentenceOf(first)
  return !isName(end) && (opens || !isName(first - 1))
}

/** « le chalutier X », « le navire russe X », « le dessin animé X ». */
function isBorne(view: TokenView, first: number, { institutions }: Language): boolean {
  const phrases = bearersByEnd(institutions)
  const isBefore = (end: number): boolean =>
    (phrases.get(view.lower(end - 1)) ?? []).some(words =>
      words.every((word, index) => view.lower(end - words.length + index) === word),
    )
  return isBefore(first) || (view.word(first - 1)?.upos === 'ADJ' && isBefore(first - 1))
}

const bearersByEnd = memoise(({ bearers }: InstitutionLexicon) =>
  groupBy(bearers.map(phraseTokens), words => words.at(-1)),
)

/** « 23-Mars »: the name of a month behind a number. */
function isCalendarName(view: TokenView, first: number, end: number, { calendar }: Language): boolean {
  if (end - first !== 1 || !calendar.names.has(fold(view.lower(first)))) return false
  return /\d/.test(view.lower(first - 1)) || (view.lower(first - 1) === '-' && /\d/.test(view.lower(first - 2)))
}

/** « le prix Jean-Perrin », « la maladie de Parkinson ». */
function isEponym(view: TokenView, first: number, { words, institutions }: Language): boolean {
  if (institutions.eponyms.includes(view.lower(first - 1))) return true
  return words.of.includes(view.lower(first - 1)) && institutions.eponymsOf.includes(view.lower(first - 2))
}

/** « en anglais », « le français est appris »: a tongue, where no noun and no name stands beside. */
function isTongue(view: TokenView, first: number, end: number, { words, institutions }: Language): boolean {
  const text = view.tokens[first]?.text ?? ''
  if (end - first !== 1 || text !== text.toLowerCase()) return false
  if (institutions.tongueLeads.includes(view.lower(first - 1))) return true
  const after = view.tokens[end]?.text ?? ''
  return (
    view.word(first)?.upos === 'NOUN' &&
    words.articles.includes(view.lower(first - 1)) &&
    !/^\p{Lu}/u.test(after) &&
    view.word(end)?.upos !== 'NOUN'
  )
}

/** The place in the name of an event or treaty. */
function isTitled(view: TokenView, first: number, end: number, { institutions }: Language): boolean {
  const titles = titlesByEnd(institutions).get(view.lower(end - 1)) ?? []
  return titles.some(words => {
    const start = end - words.length
    return start < first && words.every((word, index) => view.lower(start + index) === word)
  })
}

const titlesByEnd = memoise(({ titled }: InstitutionLexicon) =>
  groupBy(titled.map(phraseTokens), words => words.at(-1)),
)
