import { hash } from 'node:crypto'

/** A content id: the prefix and 80 bits of SHA-256 of the parts, in hexadecimal. The same parts give the same id everywhere. */
export function contentId<P extends string>(
  prefix: P,
  ...parts: readonly (string | number | undefined)[]
): `${P}-${string}` {
  return `${prefix}-${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20)}`
}
