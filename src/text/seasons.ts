/** A season of the northern hemisphere by its EDTF code, with its first and last day as `MM-DD`. */
interface Season {
  readonly code: number
  readonly from: string
  readonly to: string
}

/** Spring to winter, codes 21 to 24 of EDTF (ISO 8601-2); a winter belongs to the year in which it begins. */
export const SEASONS: readonly Season[] = [
  { code: 21, from: '03-21', to: '06-20' },
  { code: 22, from: '06-21', to: '09-23' },
  { code: 23, from: '09-24', to: '12-20' },
  { code: 24, from: '12-21', to: '03-20' },
]

/** The days of a season as `YYYY-MM-DD`, both included; undefined for any other code. */
export function seasonDays(year: number, code: number): { readonly from: string; readonly to: string } | undefined {
  const season = SEASONS.find(row => row.code === code)
  if (!season) return undefined
  const last = season.to < season.from ? year + 1 : year
  return { from: `${digits(year)}-${season.from}`, to: `${digits(last)}-${season.to}` }
}

function digits(year: number): string {
  return String(year).padStart(4, '0')
}
