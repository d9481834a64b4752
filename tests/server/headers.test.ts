import { expect, test } from 'vitest'
import { isOwnHost } from '../../src/server/headers.ts'

test.each([
  ['127.0.0.1:4173', '127.0.0.1', true],
  ['[::1]:4173', '::1', true],
  ['192.0.2.7:4173', '0.0.0.0', true],
  ['desk.example:4173', 'desk.example', true],
  ['LOCALHOST', '127.0.0.1', true],
  ['desk.example', '127.0.0.1', false],
  ['127.0.0.1@evil.example', '127.0.0.1', false],
  ['evil.example#127.0.0.1', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  [undefined, '127.0.0.1', false],
])('Host "%s" of a viewer on %s: %s', (header, host, own) => {
  expect(isOwnHost(header, host)).toBe(own)
})
