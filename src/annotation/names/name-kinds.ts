import type { Language } from '../../language/language.ts'
import type { InstitutionLexicon } from '../../language/lexicons/institutions.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { rowOfName } from './institution-nouns.ts'
import type { FoundName } from './name-choice.ts'

type Kind = Pick<FoundName['fields'], 'type' | 'kind'>

/**
 * A name that the recogniser found with what its own words or those before it say that it is: « Tribunal de Paris »,
 * « Vodafone Arena », « The Financial Times », « le quotidien Ikiriho ».
 */
export function withKind(view: TokenView, found: FoundName, language: Language): FoundName {
  const { fields, span } = found
  if (fields.rule !== 'recogniser') return found
  const { institutions } = language
  if (fields.type === 'person') {
    const body = nobody(fields.name, institutions)
    return body ? withFields(found, body) : found
  }
  const isHosted = fields.type === 'place' && institutions.hosts.includes(view.lower(view.indexOf(span.start) - 1))
  if (isHosted) return withFields(found, { type: 'organisation' })
  const kind =
    rowOfName(fields.name, institutions) ??
    signed(fields.name, institutions) ??
    (fields.type === 'organisation' ? outletNamed(view, view.indexOf(span.start), language) : undefined)
  return kind ? withFields(found, kind) : found
}

/** « Lucid Motors », « Amiens SC »: what no family is called. */
function nobody(name: string, { signs, clubs }: InstitutionLexicon): Kind | undefined {
  const words = name.toLowerCase().split(' ')
  if (words.length < 2) return undefined
  if (clubs.includes(words.at(-1) ?? '')) return { type: 'organisation', kind: 'team' }
  return signs.find(({ kind, last }) => NOBODY.has(kind) && last.includes(words.at(-1) ?? ''))
}

const NOBODY: ReadonlySet<string> = new Set(['company', 'team'])

function withFields(found: FoundName, { type, kind }: Kind): FoundName {
  return { ...found, fields: { ...found.fields, type, ...(kind && { kind }) } }
}

function signed(name: string, { signs }: InstitutionLexicon): Kind | undefined {
  const words = name.toLowerCase().split(/[\s’'-]+/u)
  if (words.length < 2) return undefined
  return signs.find(({ first, last }) => first.includes(words[0] ?? '') || last.includes(words.at(-1) ?? ''))
}

/** « le quotidien burundais Ikiriho »: the noun of an outlet right before, with or without an adjective. */
function outletNamed(view: TokenView, first: number, { speech }: Language): Kind | undefined {
  const at = view.word(first - 1)?.upos === 'ADJ' ? first - 2 : first - 1
  const word = view.word(at)
  const names = word?.upos === 'NOUN' && speech.outlets.includes(word.lemma)
  return names ? { type: 'organisation', kind: 'media' } : undefined
}
