import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { ViewerPayload } from './payload.ts'

/** The built viewer as texts: one script, one style sheet and the icon. */
export interface PageParts {
  readonly script: string
  readonly style: string
  /** SVG. */
  readonly icon: string
}

/** Id of the element that holds the data, which the script of the page looks for. */
const DATA_ID = 'data'

/**
 * One HTML file that holds the viewer and what it shows, and opens from disk with the network off. The data stand as
 * compressed bytes (RFC 1951) in base 64, so that no text of an article is ever markup; the policy lets nothing load and
 * no script run but the viewer's own, named by its hash (Content Security Policy, level 3).
 */
export function* writePage(payload: ViewerPayload, { script, style, icon }: PageParts): Iterable<string> {
  const code = script.replace(/<(?=\/script|!--)/gi, '\\x3C')
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
  yield '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="Relata">\n<title>Relata</title>\n'
  yield `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">\n`
  yield `<style>${style}</style>\n</head>\n<body>\n<div id="app"></div>\n<script type="text/plain" id="${DATA_ID}">`
  yield deflateRawSync(JSON.stringify(payload), { level: 9 }).toString('base64')
  yield `</script>\n<script>${code}</script>\n</body>\n</html>\n`
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
