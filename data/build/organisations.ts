/** Makes `data/gazetteers/organisations.json` from SupraVerden (CC BY-SA 4.0) and a table of French acronyms. */
import { withLowerHeads } from './french-heads.ts'
import { FRENCH_ORGANISATIONS } from './french-organisations.ts'
import { frenchWords } from './names-and-words.ts'
import { byCodePoint, distinct, type GazetteerRow, readSource, writeGazetteer } from './sources.ts'

type Organisation = Readonly<Record<string, string>>

const ENGLISH_FIELDS = /^(?:Name|Name_other(?:_\d)?|Abbreviation|Abbreviation_other(?:_\d)?)_en$/

/** Codes that the source gives to two organisations, so that one of them is wrong. */
const SHARED_CODES: ReadonlySet<string> = new Set(['Q17088342'])

const organisations = JSON.parse(readSource('supraverden-organisations.json')) as readonly Organisation[]
const acronymUses = countAcronyms()
const rows = organisations.map(toRow).sort((a, b) => byCodePoint(firstName(a), firstName(b)))
writeGazetteer('organisations', { type: 'organisation', kind: 'international', rows })

function toRow(organisation: Organisation): GazetteerRow {
  const code = organisation['Wikidata_code'] ?? ''
  const fields = Object.keys(organisation).filter(field => ENGLISH_FIELDS.test(field))
  const english = distinct(fields.map(field => tidy(organisation[field]))).filter(isUsable)
  const french = [organisation['Name_fr'], organisation['Abbreviation_fr']].map(tidy).filter(isUsable)
  const forms = distinct([...french, ...(FRENCH_ORGANISATIONS[code] ?? [])])
  const acronyms = forms.length > 0 ? english.filter(isKnownInFrench) : []
  return {
    ...(isCourt(organisation['Name_en'] ?? '') && { kind: 'court' }),
    sameAs: /^Q\d+$/.test(code) && !SHARED_CODES.has(code) ? [`wikidata:${code}`] : [],
    names: { en: english, ...(forms.length > 0 && { fr: distinct([...withLowerHeads(forms), ...acronyms]) }) },
  }
}

function tidy(text: string | undefined): string {
  const plain = (text ?? '').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim()
  return plain === 'null' ? '' : plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** Not empty, and no acronym that two organisations of the list share or that is too short to tell anything. */
function isUsable(text: string): boolean {
  return text.length > 1 && !(isAcronym(text) && (acronymUses.get(text) ?? 0) > 1) && !/^[A-Z]\/A/.test(text)
}

/** English acronyms that French texts use too (NATO, ECOWAS), if they are no French word (EU, AU). */
function isKnownInFrench(text: string): boolean {
  return isAcronym(text) && text.length >= 4 && !frenchWords().has(text.toLowerCase())
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]+$/u.test(text)
}

function isCourt(name: string): boolean {
  return /\b(?:Court|Tribunal)\b/.test(name) && !/Auditors/.test(name)
}

function countAcronyms(): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const organisation of organisations) {
    const acronyms = Object.keys(organisation).filter(field => /^Abbreviation.*_en$/.test(field))
    for (const text of new Set(acronyms.map(field => tidy(organisation[field]))))
      uses.set(text, (uses.get(text) ?? 0) + 1)
  }
  return uses
}

function firstName({ names }: GazetteerRow): string {
  return names['en']?.[0] ?? ''
}
