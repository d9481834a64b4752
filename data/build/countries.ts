/** Makes `data/gazetteers/countries.json` from world-countries (ODbL), i18n-iso-countries (MIT), CLDR (Unicode-3.0) and a table. */
import { COUNTRIES_IN_THE_PRESS, type CountryAddition, FRENCH_ADDITIONS, LESS_LIKELY } from './country-additions.ts'
import { englishDemonym } from './english-demonyms.ts'
import { type Demonym, frenchDemonym } from './french-demonyms.ts'
import { byCodePoint, distinct, type GazetteerRow, readPackage, writeGazetteer } from './sources.ts'

interface WorldCountry {
  readonly cca2: string
  readonly independent: boolean | null
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>
  readonly demonyms: Readonly<Record<string, { readonly m: string; readonly f: string }>>
}

const worldCountries = readPackage<readonly WorldCountry[]>('world-countries/countries.json')
const isoNames = {
  en: readPackage<{ countries: Record<string, string | string[]> }>('i18n-iso-countries/langs/en.json').countries,
  fr: readPackage<{ countries: Record<string, string | string[]> }>('i18n-iso-countries/langs/fr.json').countries,
}
const cldrNames = { en: territories('en'), fr: territories('fr') }

function territories(language: string): Readonly<Record<string, string>> {
  const file = readPackage<{
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
  }>(`cldr-localenames-full/main/${language}/territories.json`)
  return file.main[language]?.localeDisplayNames.territories ?? {}
}

function toRow(country: WorldCountry): GazetteerRow {
  const code = country.cca2
  const addition = FRENCH_ADDITIONS[code] ?? {}
  const french = frenchForms(country, addition)
  const english = englishDemonym(country.demonyms['eng']?.m ?? '')
  const isCountry = country.independent !== false || COUNTRIES_IN_THE_PRESS.includes(code)
  return {
    ...(isCountry ? {} : { kind: 'region' }),
    country: code,
    sameAs: [`iso3166:${code}`],
    names: { en: englishNames(country), fr: frenchNames(country, addition) },
    ...(french.adjectives.length + english.adjectives.length > 0 && {
      adjectives: { en: english.adjectives, fr: french.adjectives },
      inhabitants: { en: english.inhabitants, fr: french.inhabitants },
    }),
  }
}

function frenchNames(country: WorldCountry, addition: CountryAddition): readonly string[] {
  const { common, official } = country.translations['fra'] ?? {}
  const found = [...cldr('fr', country.cca2), common, official, ...iso('fr', country.cca2)].map(tidy)
  const without = new Set(addition.without ?? [])
  return distinct([addition.name, ...found, ...(addition.names ?? [])]).filter(name => !without.has(name))
}

function englishNames(country: WorldCountry): readonly string[] {
  const { common, official } = country.name
  const spellings = country.altSpellings.filter(
    text => /^[A-Z].{2}/.test(text) && /^[\p{Script=Latin}\P{L}]+$/u.test(text),
  )
  return distinct([common, official, ...cldr('en', country.cca2), ...iso('en', country.cca2), ...spellings].map(tidy))
}

function frenchForms(country: WorldCountry, { demonyms, moreDemonyms = [] }: CountryAddition): Demonym {
  const { m = '', f = '' } = country.demonyms['fra'] ?? {}
  const pairs = [...(demonyms ?? (m === '' ? [] : [[m, f] as const])), ...moreDemonyms]
  const forms = pairs.map(([masculine, feminine]) => frenchDemonym(masculine, feminine))
  return {
    adjectives: distinct(forms.flatMap(form => form.adjectives)),
    inhabitants: distinct(forms.flatMap(form => form.inhabitants)),
  }
}

function cldr(language: 'en' | 'fr', code: string): readonly (string | undefined)[] {
  const names = cldrNames[language]
  const plain = names[`${code}-alt-short`]?.includes('.') ? undefined : names[`${code}-alt-short`]
  return [plain, names[code], names[`${code}-alt-variant`]]
}

function iso(language: 'en' | 'fr', code: string): readonly string[] {
  return [isoNames[language][code] ?? []].flat()
}

/** Without what stands in brackets or after a comma (« Congo, the Democratic Republic of the »), with plain apostrophes and blanks. */
function tidy(name: string | undefined): string | undefined {
  return name
    ?.replace(/ ?\([^)]*\)/g, '')
    .replace(/,.*/, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/' | '(?=[A-Z])/g, "'")
    .replace(/ ?- ?/g, '-')
    .replace(/^Les états-unis/, 'États-Unis')
    .replace(/^(?:La |The )(?=République|Republic)/, '')
    .trim()
}

const rows = worldCountries
  .map(toRow)
  .sort((a, b) => rank(a) - rank(b) || byCodePoint(a.country ?? '', b.country ?? ''))

function rank({ country = '' }: GazetteerRow): number {
  return LESS_LIKELY.includes(country) ? 1 : 0
}

writeGazetteer('countries', { type: 'place', kind: 'country', rows })
