import { interval, nest } from '../text/edtf.ts'

/** Whether both are the same day, month, year or interval, in EDTF. */
export function sameDate(a: string | undefined, b: string | undefined): boolean {
  const left = a === undefined ? undefined : interval(a)
  const right = b === undefined ? undefined : interval(b)
  return left !== undefined && right !== undefined && left.from === right.from && left.to === right.to
}

/** Whether two dates may be of one happening: one of them is unknown, or one lies within the other. */
export function datesAgree(a: string | undefined, b: string | undefined): boolean {
  const left = a === undefined ? undefined : interval(a)
  const right = b === undefined ? undefined : interval(b)
  return !left || !right || nest(left, right)
}
