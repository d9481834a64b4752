#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import open from 'open'
import type { Io } from './io.ts'
import { runCommand } from './run.ts'

/** A reader that stops early, such as « head », is no fault. */
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  process.exit(0)
})

const io: Io = {
  readInput: () => readFileSync(process.stdin.fd),
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  ...(process.stdout.isTTY && !process.env['CI'] ? { openBrowser } : {}),
  get stopped() {
    return new Promise<void>(resolve => {
      process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve())
    })
  },
}

process.exitCode = await runCommand(process.argv.slice(2), io, Boolean(process.env['RELATA_DEBUG']))

/** Does nothing where there is no browser: the address was printed. */
async function openBrowser(url: string): Promise<void> {
  try {
    const child = await open(url)
    child.on('error', () => {})
  } catch {
    return
  }
}
