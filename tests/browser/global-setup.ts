import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one browser of the run. */
    browser: string
  }
}

/** Starts one browser for all browser tests, and says which. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, how } = findBrowser()
  console.log(`browser: ${path}, ${how}`)
  const server = await chromium.launchServer({ executablePath: path, args: [...LAUNCH_FLAGS] })
  project.provide('browser', server.wsEndpoint())
  return () => server.close()
}
