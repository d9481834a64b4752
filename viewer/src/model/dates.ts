import type { Language } from '../messages/messages.ts'

/** `long` for reading (« 7 décembre 2023 »), `short` for labels (« 7 déc. 2023 »). */
export type DateStyle = 'long' | 'short'

/** A date in EDTF as people write it; what is not a plain date or interval is given back as it is. */
export function formatDate(edtf: string, language: Language, style: DateStyle = 'long'): string {
  const ends = edtf.split('/')
  if (ends.length > 2) return edtf
  return ends.map(end => formatPoint(end, language, style)).join(' – ')
}

/** `2023`, `2023-12` or `2023-12-07`, with a question mark where it is in doubt; an open end (`..`) is an ellipsis. */
function formatPoint(point: string, language: Language, style: DateStyle): string {
  if (point === '' || point === '..') return '…'
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/.exec(point)
  if (!parts) return formatYears(point, language)
  const [, year, month = '01', day = '01'] = parts
  const season = parts[3] === undefined ? SEASONS[language][month] : undefined
  if (season) return `${season} ${year}${parts[4] ? ' ?' : ''}`
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(time)) return point
  const written = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts[2] ? { month: style } : {}),
    ...(parts[3] ? { day: 'numeric' } : {}),
  }).format(time)
  const doubt = parts[4] ? ' ?' : ''
  return (language === 'fr' ? written.replace(/^1 /, '1er ') : written) + doubt
}

/** The seasons by their EDTF code. */
const SEASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
  en: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
}

/** The decade `198X` and the century `19XX`; what is neither is given back as it is. */
function formatYears(point: string, language: Language): string {
  const decade = /^(\d{3})X$/.exec(point)?.[1]
  if (decade !== undefined) return language === 'fr' ? `années ${decade}0` : `${decade}0s`
  const hundreds = /^(\d{2})XX$/.exec(point)?.[1]
  if (hundreds === undefined) return point
  return language === 'fr' ? `${Number(hundreds) + 1}e siècle` : `${hundreds}00s`
}
