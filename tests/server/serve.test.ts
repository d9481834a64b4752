import { mkdtempSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { viewerPayload } from '../../src/export/payload.ts'
import { type ServedViewer, type ServeOptions, serveViewer } from '../../src/server/serve.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { builtViewer } from './built-viewer.ts'

const payload = viewerPayload(knowledge)
const running: ServedViewer[] = []

async function serve(options: ServeOptions = {}): Promise<ServedViewer> {
  const viewer = await serveViewer(payload, { port: 0, directory: builtViewer(), ...options })
  running.push(viewer)
  return viewer
}

afterEach(async () => {
  for (const viewer of running.splice(0)) await viewer.close()
})

/** The status of a request with headers and a path that `fetch` would not send. */
function statusOf(url: string, path: string, host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { host } }, response => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('serves the page, its files and the data, on this machine only', async () => {
  const { url } = await serve()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const page = await fetch(url)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await page.text()).toContain('<script')
  const script = await fetch(`${url}assets/page.js`)
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const data = await fetch(`${url}data.json`)
  expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await data.json()).toEqual(JSON.parse(JSON.stringify(payload)))
})

test('every answer forbids foreign and inline scripts, guessing of types, and caching', async () => {
  const { url } = await serve()
  for (const path of ['', 'data.json', 'nothing']) {
    const { headers } = await fetch(url + path)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('HEAD gives the headers alone', async () => {
  const { url } = await serve()
  const response = await fetch(`${url}data.json`, { method: 'HEAD' })
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
  expect(await response.text()).toBe('')
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async method => {
  const { url } = await serve()
  const response = await fetch(url, { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD')
})

describe('no path leaves the built files', () => {
  test.each(['/../package.json', '/..%2fpackage.json', '//etc/passwd', '/assets/../../package.json', '/assets'])(
    '%s',
    async path => {
      const { url } = await serve()
      expect(await statusOf(url, path, new URL(url).host)).toBe(404)
    },
  )
})

describe('a name that was made to point here is refused', () => {
  test.each([
    ['127.0.0.1', 200],
    ['localhost:1', 200],
    ['[::1]:80', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost.evil.example:80', 421],
    ['a b', 421],
  ])('%s → %i', async (host, status) => {
    const { url } = await serve()
    expect(await statusOf(url, '/data.json', host)).toBe(status)
  })
})

test('a busy port gives way to the next free one', async () => {
  const first = await serve()
  const port = Number(new URL(first.url).port)
  const second = await serve({ port })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
  expect((await fetch(second.url)).status).toBe(200)
})

test('a closed viewer answers no more, and its port is free', async () => {
  const viewer = await serveViewer(payload, { port: 0, directory: builtViewer() })
  await viewer.close()
  await expect(fetch(viewer.url)).rejects.toThrow()
  expect((await serve({ port: Number(new URL(viewer.url).port) })).url).toBe(viewer.url)
})

describe('what cannot be served is said', () => {
  test.each([
    ['a port that is none', { port: 70_000 }, 'port: not a port, got "70000"'],
    ['a port that is no whole number', { port: 80.5 }, 'port: not a port, got "80.5"'],
    ['a host that is not ours', { host: '192.0.2.1' }, 'port: cannot listen on 192.0.2.1:0'],
    ['no build', { directory: mkdtempSync(join(tmpdir(), 'no-build-')) }, 'Run: npm run build:viewer'],
  ])('%s', async (_, options, message) => {
    const failed = serve(options)
    await expect(failed).rejects.toThrow(InputError)
    await expect(failed).rejects.toThrow(message)
  })
})
