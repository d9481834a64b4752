import type { Language } from '../language/language.ts'
import type { TokenView } from './token-view.ts'

/** A verb of saying in a text: tokens `first` to `end` (half-open), auxiliary and inverted pronoun included. */
export interface SpeechVerbUse {
  readonly first: number
  readonly end: number
  readonly lemma: string
  /** « a-t-il déclaré »: the pronoun stands inside the verb. */
  readonly pronoun: boolean
}

interface Forms {
  readonly participles: ReadonlyMap<string, string>
  readonly finite: ReadonlyMap<string, string>
}

const known = new WeakMap<Language, Forms>()

/** The verb of saying that begins with a token, if one does: « déclare », « a déclaré », « a-t-il déclaré », « ajoute-t-il ». */
export function speechVerbAt(view: TokenView, at: number, language: Language): SpeechVerbUse | undefined {
  const { participles, finite } = formsOf(language)
  const [word = '', ...inversion] = view.lower(at).split('-')
  const pronoun = language.words.thirdPersons.includes(inversion.at(-1) ?? '')
  if (inversion.length > 0 && !pronoun) return undefined
  if (language.speech.auxiliaries.includes(word)) {
    const next = skipAdverbs(view, at + 1, language)
    const lemma = participles.get(view.lower(next))
    if (lemma) return { first: at, end: next + 1, lemma, pronoun }
  }
  const lemma = finite.get(word)
  return lemma ? { first: at, end: at + 1, lemma, pronoun } : undefined
}

function skipAdverbs(view: TokenView, at: number, language: Language): number {
  let next = at
  while (next < at + 3 && (view.lower(next).endsWith('ment') || language.speech.adverbs.includes(view.lower(next))))
    next++
  return next
}

function formsOf(language: Language): Forms {
  let forms = known.get(language)
  if (!forms) {
    const { verbs } = language.speech
    forms = {
      participles: new Map(verbs.map(verb => [verb.participle, verb.lemma])),
      finite: new Map(verbs.flatMap(verb => verb.finite.map(form => [form, verb.lemma] as const))),
    }
    known.set(language, forms)
  }
  return forms
}
