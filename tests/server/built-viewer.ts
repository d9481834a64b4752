import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that looks like a built viewer, so that the server is tested without a build. */
export function builtViewer(): string {
  const directory = mkdtempSync(join(tmpdir(), 'built-viewer-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'index.html'), '<!doctype html><script src="assets/page.js"></script>')
  writeFileSync(join(directory, 'assets', 'page.js'), 'export {}')
  return directory
}
