import type { Language } from '../../language/language.ts'
import type { RelationName, Status } from '../../model.ts'
import { isCapitalised } from '../../text/characters.ts'
import { memoise } from '../../text/memoise.ts'
import { goesOn, indexPhrases } from '../syntax/phrases.ts'
import type { TokenView } from '../syntax/token-view.ts'

/** Tokens `first` to `end` (half-open) name an office; no relation where it is that of a counterpart. */
export interface TitleNoun {
  readonly first: number
  readonly end: number
  readonly relation: RelationName | undefined
  readonly plural: boolean
  /** « ex-président ». */
  readonly former: boolean
  /** What the noun itself says: « transfuge » is no member any more. */
  readonly status: Status | undefined
  /** « fils de X »: the relation leads from X to the holder. */
  readonly inverse: boolean
  /** The body stands right behind: « avocat de X ». */
  readonly direct: boolean
  /** A country beside it is where the holder comes from: « l’entraîneur espagnol X ». */
  readonly foreign: boolean
  /** The relation where the body is a place. */
  readonly ofPlace: RelationName | undefined
  /** A party beside it is that of the holder: « le maire LR ». */
  readonly partisan: boolean
  /** « le socialiste X »: the party that the noun itself tells. */
  readonly party: string | undefined
  /** Its body is a place: « évêque de Tournai ». */
  readonly seated: boolean
  /** Its body is nobody: « PDG de Keolis ». */
  readonly corporate: boolean
}

type Form = Omit<TitleNoun, 'first' | 'end' | 'former'>

/** The nouns of offices in a text, from left to right, the longest form first: « premier ministre », « ministre ». */
export function titleNouns(view: TokenView, language: Language): TitleNoun[] {
  const forms = formsByWord(language)
  const nouns: TitleNoun[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const former = view.lower(at).startsWith('ex-')
    const word = former ? view.lower(at).slice(3) : view.lower(at)
    const form = forms.get(word)?.find(({ words }) => goesOn(view, at, words))
    if (!form || isVerb(view, at) || (form.value.party && !isBesideName(view, at, language))) continue
    const end = at + form.words.length
    nouns.push({ ...form.value, first: at, end, former })
    at = end - 1
  }
  return nouns
}

/** « le socialiste X »: an article before and a capital behind make such an adjective a noun. */
function isBesideName(view: TokenView, at: number, { words }: Language): boolean {
  const isDetermined = words.articles.includes(view.lower(at - 1)) && view.word(at + 1)?.upos === 'PROPN'
  return isDetermined && isCapitalised(view.tokens[at + 1]?.text ?? '')
}

/** « juge », « garde » may be forms of a verb. */
function isVerb(view: TokenView, at: number): boolean {
  const { upos = '', feats = '' } = view.word(at) ?? {}
  return upos === 'VERB' && feats.includes('VerbForm=Fin')
}

/** Whether a word in lower case may begin an office: « président ». */
export function isTitleWord(word: string, language: Language): boolean {
  return formsByWord(language).has(word)
}

const formsByWord = memoise((language: Language) => indexPhrases(allForms(language)))

function allForms({
  titles: { titles, counterparts, partisan, partyAdjectives, seated, corporate },
}: Language): (readonly [string, Form])[] {
  const named = titles.flatMap(
    ({ relation, forms, plurals, inverse = false, direct = false, foreign = false, ofPlace, status }) => {
      const toForm = (form: string, plural: boolean): readonly [string, Form] => [
        form,
        {
          plural,
          inverse,
          direct,
          foreign,
          partisan: partisan.includes(form),
          seated: seated.includes(form),
          corporate: corporate.includes(form),
          relation,
          ofPlace,
          status,
          party: undefined,
        },
      ]
      return [...forms.map(form => toForm(form, false)), ...plurals.map(form => toForm(form, true))]
    },
  )
  const bare = {
    relation: undefined,
    inverse: false,
    direct: false,
    foreign: false,
    ofPlace: undefined,
    partisan: false,
    seated: false,
    corporate: false,
    status: undefined,
    party: undefined,
  }
  const partisans = partyAdjectives.flatMap(({ party, adjectives }) =>
    adjectives.map(word => [word, { ...bare, relation: 'member_of', plural: false, party }] as const),
  )
  return [...named, ...partisans, ...counterparts.map(form => [form, { ...bare, plural: form.endsWith('s') }] as const)]
}
