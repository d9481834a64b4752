import type { Language } from '../language/language.ts'
import type { RelationName } from '../model.ts'
import type { TokenView } from './token-view.ts'

/** Tokens `first` to `end` (half-open) name an office; no relation where it is that of a counterpart. */
export interface TitleNoun {
  readonly first: number
  readonly end: number
  readonly relation: RelationName | undefined
  readonly plural: boolean
  /** « ex-président ». */
  readonly former: boolean
  /** « fils de X »: the relation leads from X to the holder. */
  readonly inverse: boolean
}

interface Form {
  readonly words: readonly string[]
  readonly relation: RelationName | undefined
  readonly plural: boolean
  readonly inverse: boolean
}

/** The nouns of offices in a text, from left to right, the longest form first: « premier ministre », « ministre ». */
export function titleNouns(view: TokenView, language: Language): TitleNoun[] {
  const forms = formsByWord(language)
  const nouns: TitleNoun[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const former = view.lower(at).startsWith('ex-')
    const word = former ? view.lower(at).slice(3) : view.lower(at)
    const form = forms.get(word)?.find(candidate => matches(view, at, candidate))
    if (!form) continue
    const end = at + form.words.length
    nouns.push({ first: at, end, relation: form.relation, plural: form.plural, former, inverse: form.inverse })
    at = end - 1
  }
  return nouns
}

function matches(view: TokenView, at: number, form: Form): boolean {
  return form.words.every((word, index) => index === 0 || view.lower(at + index) === word)
}

const indices = new WeakMap<Language, ReadonlyMap<string, readonly Form[]>>()

function formsByWord(language: Language): ReadonlyMap<string, readonly Form[]> {
  const known = indices.get(language)
  if (known) return known
  const index = new Map<string, Form[]>()
  for (const form of allForms(language)) {
    const first = form.words[0] ?? ''
    index.set(
      first,
      [...(index.get(first) ?? []), form].sort((a, b) => b.words.length - a.words.length),
    )
  }
  indices.set(language, index)
  return index
}

function allForms({ titles: { titles, counterparts, plurals } }: Language): Form[] {
  const words = (form: string): string[] => form.replace(/'/g, "' ").split(' ')
  const named = titles.flatMap(({ relation, forms, inverse = false }) =>
    forms.map(form => ({ words: words(form), relation, plural: plurals.includes(form), inverse })),
  )
  return [
    ...named,
    ...counterparts.map(form => ({ words: [form], relation: undefined, plural: form.endsWith('s'), inverse: false })),
  ]
}
