import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, sep } from 'node:path'
import { InputError } from '../errors.ts'
import type { PageParts } from '../export/page.ts'
import { dataDirectory } from '../language/data.ts'

/** A file of the built viewer, ready to send. */
export interface Asset {
  readonly mediaType: string
  readonly body: Buffer
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The folders into which the viewer is built: to be served, and to stand in one file. */
function builtDirectory(name: 'viewer' | 'viewer-page'): string {
  return join(dirname(dataDirectory()), 'dist', name)
}

/**
 * Every file of the built viewer by its path in the address (`/assets/x.js`), the page also as `/`. They are read once:
 * no path of a request ever touches the disk.
 * @throws InputError where the viewer was not built.
 */
export function readAssets(directory: string = builtDirectory('viewer')): ReadonlyMap<string, Asset> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new InputError(`viewer: not built, no page in "${directory}". Run: npm run build:viewer`)
  }
  const assets = new Map<string, Asset>()
  for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    const mediaType = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'
    assets.set(path.slice(directory.length).split(sep).join('/'), { mediaType, body: readFileSync(path) })
  }
  const page = assets.get('/index.html')
  return page ? assets.set('/', page) : assets
}

/**
 * The built viewer as the parts of a single file.
 * @throws InputError where the viewer was not built.
 */
export function readPageParts(directory: string = builtDirectory('viewer-page')): PageParts {
  const read = (name: string): string => {
    const path = join(directory, name)
    if (existsSync(path)) return readFileSync(path, 'utf8')
    throw new InputError(`viewer: not built, no file "${path}". Run: npm run build:viewer`)
  }
  return { script: read('page.js'), style: read('page.css'), icon: read('icon.svg') }
}
