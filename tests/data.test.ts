import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataDirectory, readData } from '../src/language/data.ts'
import { GAZETTEER_FILES, type GazetteerFile, type GazetteerRow, loadGazetteer } from '../src/language/gazetteer.ts'
import { ENTITY_TYPES, EVENT_TYPES, RELATION_NAMES, RELATIONS } from '../src/ontology/ontology.ts'

const root = dataDirectory()

/** All files below `data` that hold data, by their path from there; scripts and what they read apart. */
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter(path => !/^build\/(?:node_modules\/|[^/]*\.(?:ts|json)$)|^licences\/|^SOURCES\.md$/.test(path))
  .sort()

const sourced = [...readFileSync(join(root, 'SOURCES.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(
  match => match[1] ?? '',
)

test('every data file has a row in SOURCES.md', () => {
  const covers = (row: string, file: string): boolean => row === file || (row.endsWith('/') && file.startsWith(row))
  expect(files.filter(file => !sourced.some(row => covers(row, file)))).toEqual([])
})

test('every row of SOURCES.md has its file', () => {
  expect(sourced.filter(row => !files.some(file => (row.endsWith('/') ? file.startsWith(row) : file === row)))).toEqual(
    [],
  )
  expect(new Set(sourced).size).toBe(sourced.length)
})

const lists = files
  .filter(file => /^languages\/.*\.json$/.test(file))
  .flatMap(file => wordLists(readData(file)).map(list => ({ file, list })))

test('no word list of a language holds a word twice', () => {
  const twice = lists.flatMap(({ file, list }) =>
    list.flatMap((word, at) => (list.indexOf(word) < at ? [`${file}: ${word}`] : [])),
  )
  expect(lists.length).toBeGreaterThan(100)
  expect(twice).toEqual([])
})

/** The lists of nothing but words within a value, at any depth. */
function wordLists(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return [value]
  return Object.values(value).flatMap(wordLists)
}

test('every licence that SOURCES.md names with a file is there', () => {
  const named = [...readFileSync(join(root, 'SOURCES.md'), 'utf8').matchAll(/\(licences\/([^)]+)\)/g)].map(
    match => match[1],
  )
  expect([...new Set(named)].sort()).toEqual(readdirSync(join(root, 'licences')).sort())
})

test('every language pack has the same files', () => {
  const packs = readdirSync(join(root, 'languages'))
  const names = packs.map(pack => readdirSync(join(root, 'languages', pack)).sort())
  for (const [at, list] of names.entries()) expect(list, packs[at]).toEqual(names[0])
})

const NODES: ReadonlySet<string> = new Set([...Object.keys(ENTITY_TYPES), 'document', 'statement', 'event'])

test.each(RELATION_NAMES)('the ends and the event of %s are in the ontology', name => {
  const { subject, object, event } = RELATIONS[name]
  for (const end of [...subject, ...object]) {
    const [type = '', kind] = end.split('/')
    expect(NODES.has(type), end).toBe(true)
    if (kind !== undefined) expect(kindsOf(type), end).toContain(kind)
  }
  if (event !== undefined) expect(Object.keys(EVENT_TYPES)).toContain(event)
})

function kindsOf(type: string): readonly string[] {
  return Object.entries(ENTITY_TYPES).find(([name]) => name === type)?.[1].kinds ?? []
}

const gazetteers = GAZETTEER_FILES.map(name => ({ name, ...readData<GazetteerFile>(`gazetteers/${name}.json`) }))

test.each(gazetteers)(
  '$name: types and kinds are in the ontology, countries have ISO codes',
  ({ type, kind, rows }) => {
    const countries = loadGazetteer('fr').countries
    for (const row of rows) {
      expect(kindsOf(row.type ?? type), label(row)).toContain(row.kind ?? kind)
      expect(row.country ?? 'FR', label(row)).toMatch(/^[A-Z]{2}$/)
      for (const id of row.sameAs ?? [])
        expect(id, label(row)).toMatch(/^(?:iso3166:[A-Z]{2}|geonames:\d+|wikidata:Q\d+)$/)
    }
    expect(countries.size).toBeGreaterThan(190)
  },
)

test.each(gazetteers)('$name: no two rows are the same thing', ({ rows }) => {
  const ids = rows.flatMap(row => row.sameAs ?? [])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

/** Forms that two entries share, cities with a namesake apart: looked at, the likelier entry first and the other told as well. */
const SHARED: Readonly<Record<string, string>> = {
  bali: 'Bali (region), Bāli (city)',
  congo: 'République démocratique du Congo (country), République du Congo (country)',
  congolais: 'République démocratique du Congo (country), République du Congo (country)',
  congolaise: 'République démocratique du Congo (country), République du Congo (country)',
  congolaises: 'République démocratique du Congo (country), République du Congo (country)',
  coree: 'Corée du Sud (country), Corée du Nord (country)',
  coreen: 'Corée du Sud (country), Corée du Nord (country)',
  coreenne: 'Corée du Sud (country), Corée du Nord (country)',
  coreennes: 'Corée du Sud (country), Corée du Nord (country)',
  coreens: 'Corée du Sud (country), Corée du Nord (country)',
  djibouti: 'Djibouti (country), Djibouti (city)',
  douma: 'Douma (government), Douma (city)',
  fukushima: 'Fukushima (region), Fukushima (city)',
  georgie: 'Géorgie (country), Géorgie (region)',
  gibraltar: 'Gibraltar (region), Gibraltar (city)',
  guam: 'Guam (region), GUAM (international)',
  guantanamo: 'Guantánamo (region), Guantánamo (city)',
  'hong kong': 'Hong Kong (region), Hong Kong (city)',
  koweit: 'Koweït (country), Koweït (city)',
  luxembourg: 'Luxembourg (country), Luxembourg (city)',
  macao: 'Macao (region), Macao (city)',
  monaco: 'Monaco (country), Monaco (city)',
  okinawa: 'Okinawa (region), Okinawa (city)',
  ontario: 'Ontario (region), Ontario (city)',
  orange: 'Orange (company), Orange (city)',
  panama: 'Panama (country), Panamá (city)',
  quebec: 'Québec (region), Québec (city)',
  'saint marin': 'Saint-Marin (country), Saint-Marin (city)',
  'saint martin': 'Saint-Martin (region), Saint-Martin (region)',
  salvador: 'Salvador (country), Salvador (city)',
  singapour: 'Singapour (country), Singapour (city)',
  toyota: 'Toyota (company), Toyota (city)',
  westminster: 'Westminster (government), Westminster (city)',
}

test('no two entries share a form in silence', () => {
  const shared: Record<string, string> = {}
  for (const [key, entries] of loadGazetteer('fr').index.entries) {
    if (entries.length < 2 || entries.every(entry => entry.kind === 'city')) continue
    shared[key] = entries.map(entry => `${entry.name} (${entry.kind})`).join(', ')
  }
  expect(shared).toEqual(SHARED)
})

function label(row: GazetteerRow): string {
  return JSON.stringify(row.names)
}
