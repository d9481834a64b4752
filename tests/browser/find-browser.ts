/** Finds a Chromium for the tests, or installs one, and says which. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** A browser that can be started, and how it came here. */
export interface FoundBrowser {
  readonly path: string
  readonly how: string
}

/** Software drawing, so that pictures do not depend on a graphics card, and nothing that calls home. */
export const LAUNCH_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * An installed Chromium or Chrome; else Debian's package, where this user may install it; else Playwright's own download.
 * `CHROME_PATH` goes before all.
 */
export function findBrowser(): FoundBrowser {
  const installed = installedBrowser()
  if (installed) return installed
  const debian = debianPackage()
  if (debian) return debian
  return playwrightDownload()
}

function installedBrowser(): FoundBrowser | undefined {
  const given = process.env['CHROME_PATH']
  if (given) return { path: given, how: 'given by CHROME_PATH' }
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const path = NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable)
  return path === undefined ? undefined : { path, how: 'already installed' }
}

function debianPackage(): FoundBrowser | undefined {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined
  try {
    run('apt-get', 'update', '-qq')
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core')
  } catch (error) {
    console.warn(`browser: Debian's package could not be installed (${error instanceof Error ? error.message : error})`)
    return undefined
  }
  const found = installedBrowser()
  return found && { ...found, how: "installed from Debian's package" }
}

function playwrightDownload(): FoundBrowser {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  run(process.execPath, cli, 'install', '--only-shell', 'chromium')
  return { path: chromium.executablePath(), how: 'downloaded by Playwright' }
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
