/** Makes `data/gazetteers/regions.json` from the table of `region-names.ts`. */
import { frenchDemonym } from './french-demonyms.ts'
import { REGION_NAMES, type RegionName } from './region-names.ts'
import { type GazetteerRow, writeGazetteer } from './sources.ts'

writeGazetteer('regions', { type: 'place', kind: 'region', rows: REGION_NAMES.map(toRow) })

function toRow([country, french, english, masculine, feminine]: RegionName): GazetteerRow {
  const demonym = masculine && feminine ? frenchDemonym(masculine, feminine) : undefined
  return {
    ...(country !== '' && { country }),
    names: { en: english.split('|'), fr: french.split('|') },
    ...(demonym && { adjectives: { fr: demonym.adjectives }, inhabitants: { fr: demonym.inhabitants } }),
  }
}
