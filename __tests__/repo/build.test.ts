import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { checkBuild, SOURCES } from '../../scripts/sources.mjs'

const STALE = 'dist/ was not built from the current sources. Run: npm run build'
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'build-'))
  for (const name of [...SOURCES, 'dist/sources.sha256']) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    cpSync(name, path.join(root, name), { recursive: true })
  }
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

test('accepts a build of the current sources', () => {
  expect(() => {
    checkBuild(root)
  }).not.toThrow()
})

test.each([
  ['a file is changed', 'src/version.ts', 'export const PROGRAM = "other/1.0.0"'],
  ['the watch action is changed', 'src/watch.ts', ''],
  ['a file is added', 'src/text/other.ts', ''],
  ['a dependency is changed', 'package-lock.json', '{}']
])('rejects the build if %s', (_, file, content) => {
  writeFileSync(path.join(root, file), content)
  expect(() => {
    checkBuild(root)
  }).toThrow(STALE)
})

test('rejects the build if a file is deleted', () => {
  rmSync(path.join(root, 'src/version.ts'))
  expect(() => {
    checkBuild(root)
  }).toThrow(STALE)
})

test('rejects a missing build', () => {
  rmSync(path.join(root, 'dist'), { recursive: true })
  expect(() => {
    checkBuild(root)
  }).toThrow(STALE)
})
