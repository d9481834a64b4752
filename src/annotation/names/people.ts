import type { Language } from '../../language/language.ts'
import { isPersonal } from '../../ontology/ontology.ts'
import { isCapitalised } from '../../text/characters.ts'
import { afterOf } from '../syntax/prepositions.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { readComplement } from '../titles/title-complement.ts'
import type { TitleNoun } from '../titles/title-nouns.ts'
import type { FoundName } from './name-choice.ts'

/** People whom the recogniser may miss but a title before the name tells: « son homologue iranien X Y ». */
export function findPeople(view: TokenView, nouns: readonly TitleNoun[], language: Language): FoundName[] {
  return nouns.flatMap(noun => {
    if (noun.plural && noun.relation && isPersonal(noun.relation)) return firstNames(view, noun, language)
    const { end } = readComplement(view, noun, noun.relation, language)
    const first = view.lower(end) === ',' ? end + 1 : end
    const last = nameEnd(view, first)
    if (last - first < 2 || view.sentenceOf(first) !== view.sentenceOf(noun.first)) return []
    const span = view.span(first, last)
    const name = view.tokens
      .slice(first, last)
      .map(token => token.text)
      .join(' ')
    return [
      { span, fields: { type: 'person', form: 'name', name, confidence: 0.7, rule: 'name-after-title' } as const },
    ]
  })
}

/** « Me El Hadj Diouf », « M. Sy »: whom a civility stands before, whatever else the name was taken for. */
export function findAddressed(view: TokenView, { words }: Language): FoundName[] {
  return view.tokens.flatMap(({ text }, at) => {
    const isCivility = words.civilities.includes(view.lower(at)) && isCapitalised(text)
    const isKnown = [at, at + 1].some(first => view.mentionAt(first)?.type === 'person')
    // « John M. Kosterlitz »
    const isInside = isCapitalised(view.tokens[at - 1]?.text ?? '') && view.sentenceOf(at)?.tokens[0] !== at
    const last = isCivility && !isKnown && !isInside ? nameEnd(view, at + 1) : at
    if (last <= at + 1 || view.sentenceOf(last - 1) !== view.sentenceOf(at)) return []
    const name = view.tokens.slice(at + 1, last).map(token => token.text)
    const fields = { type: 'person', form: 'name', confidence: 0.7, rule: 'name-after-title' } as const
    return [{ span: view.span(at + 1, last), fields: { ...fields, name: name.join(' ') } }]
  })
}

/** « la veuve de Nelson Mandela »: whose kin somebody is was born, whatever the recogniser takes the name for. */
export function findKin(
  view: TokenView,
  chosen: readonly FoundName[],
  nouns: readonly TitleNoun[],
  language: Language,
): FoundName[] {
  const byStart = new Map(chosen.map(name => [name.span.start, name]))
  return nouns.flatMap(({ relation, direct, end }) => {
    const first = afterOf(view, end, language)
    const isKin = relation !== undefined && direct && isPersonal(relation)
    const found = isKin && first === end + 1 ? byStart.get(view.tokens[first]?.start ?? -1) : undefined
    const isOpen =
      found?.fields.rule === 'recogniser' && found.fields.type !== 'person' && found.fields.name.includes(' ')
    if (!found || !isOpen) return []
    const { name } = found.fields
    return [
      { span: found.span, fields: { type: 'person', form: 'name', name, confidence: 0.7, rule: 'kin-named' } as const },
    ]
  })
}

/** « les sœurs Venus et Serena Williams »: first names before that of the last, whose family name they share. */
function firstNames(view: TokenView, { end }: TitleNoun, { words }: Language): FoundName[] {
  const found: FoundName[] = []
  for (let at = end; ; at += 2) {
    const token = view.tokens[at]
    const isLast = words.both.includes(view.lower(at + 1))
    if (!token || view.word(at)?.upos !== 'PROPN' || view.mentionAt(at) || !isCapitalised(token.text)) return []
    if (!isLast && view.lower(at + 1) !== ',') return []
    const fields = { type: 'person', form: 'name', name: token.text, confidence: 0.7, rule: 'first-name' } as const
    found.push({ span: view.span(at, at + 1), fields })
    if (isLast) return view.mentionAt(at + 2)?.type === 'person' ? found : []
  }
}

/** The index after the capitalised proper nouns that begin with a token. */
function nameEnd(view: TokenView, first: number): number {
  let at = first
  while (view.word(at)?.upos === 'PROPN' && isCapitalised(view.tokens[at]?.text ?? '')) at++
  return at
}
