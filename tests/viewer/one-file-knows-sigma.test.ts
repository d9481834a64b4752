import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('one file of the viewer knows sigma', () => {
  const folder = join('viewer', 'src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
  const knowing = files.filter(file => /from '(@sigma\/|sigma)/.test(readFileSync(join(folder, file), 'utf8')))
  expect(knowing).toEqual([join('canvas', 'graph-canvas.ts')])
})
