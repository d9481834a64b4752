import { isIP } from 'node:net'

/** The page may load its own files and nothing else; no inline script, no frame, no text that becomes markup. */
const POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** The headers of every answer. Nothing is cached: the data of the next run stands at the same address. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}

/**
 * Whether a `Host` header names this machine and not a foreign name that was made to point to it (DNS rebinding):
 * an address, `localhost`, or the host that the user asked for.
 */
export function isOwnHost(header: string | undefined, host: string): boolean {
  const name = hostName(header)
  return name !== undefined && (name === 'localhost' || name === host || isIP(name) !== 0)
}

/** The name in a `Host` header, without port and without the brackets of IPv6. */
function hostName(header: string | undefined): string | undefined {
  const url = `http://${header}`
  if (header === undefined || !URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/^\[|\]$/g, '')
}
