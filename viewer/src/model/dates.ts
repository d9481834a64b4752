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
  if (!parts) return point
  const [, year, month = '01', day = '01'] = parts
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
