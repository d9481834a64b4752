/** Whether both are the same day, month, year or interval, in EDTF. */
export function sameDate(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b
}

/** Whether two dates may be of one happening: one of them is unknown, or one lies within the other. */
export function datesAgree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a)
}
