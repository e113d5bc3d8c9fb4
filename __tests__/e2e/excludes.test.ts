import { symlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { filterNames } from '../../src/artifacts/filter-names.js'
import { runAction, workspace, type Run } from '../support/action.js'
import { sha256 } from '../support/hashes.js'

const SECRET = 'the secret'
const FOREIGN = 'a secret outside of the workspace'
const KEPT = 'the file to upload'

/**
 * Creates a home folder that contains a workspace. Links point to the secret, to its folder, and
 * to the home folder.
 */
function home(): { folder: string; ws: string; env: Record<string, string> } {
  const folder = workspace({
    'ws/dist/[x]/secret/key.pem': SECRET,
    'ws/kept/app.exe': KEPT,
    'elsewhere/sub/key.pem': FOREIGN,
    'elsewhere/app.exe': KEPT
  })
  const ws = path.join(folder, 'ws')
  symlinkSync('dist/[x]/secret', path.join(ws, 'link'))
  symlinkSync('../dist', path.join(ws, 'kept/alias'))
  symlinkSync('../dist/[x]/secret/key.pem', path.join(ws, 'kept/named.bin'))
  const parent = workspace()
  symlinkSync(folder, path.join(parent, 'home'))
  return { folder, ws, env: { HOME: path.join(parent, 'home') } }
}

/** Returns the hashes of matching files. `FOLDER`, `WS`, and `HOME` stand for the folders. */
async function find(patterns: readonly string[]): Promise<{ run: Run; found: string[] }> {
  const { folder, ws, env } = home()
  const folders: Record<string, string> = { FOLDER: folder, WS: ws, HOME: env['HOME'] ?? '' }
  const files = patterns
    .map(pattern => pattern.replace(/FOLDER|WS|HOME/, name => folders[name] ?? ''))
    .join('\n')
  const run = await runAction(ws, { files, 'dry-run': 'true' }, env)
  return { run, found: (run.results?.samples ?? []).map(({ sha256: hash }) => hash ?? '') }
}

/** Includes that match the secret in the workspace, in every notation. */
const INCLUDES = [
  'dist/\\[x]/secret/key.pem',
  './dist/\\[x]/secret/key.pem',
  'dist//\\[x]//secret//key.pem',
  'WS/dist/\\[x]/secret/key.pem',
  '~/ws/dist/\\[x]/secret/key.pem',
  '**',
  '**/*.pem',
  'WS/**',
  '~/ws/**/key.*',
  'dist/*/secret/**',
  'dist/{?x?,none}/secret/*.{pem,key}',
  '{~/ws,./}/dist/*/secret/*',
  'link/key.pem',
  './link/*',
  'WS/link/**',
  '~/ws/link/key.pem',
  '{link,none}/key.pem',
  'kept/alias/*/secret/*',
  'kept/alias/**',
  'kept/named.bin',
  '~/ws/kept/named.bin'
]

/** Excludes that match only the secret, in every notation. */
const EXCLUDES = [
  'dist/\\[x]/secret/key.pem',
  './dist/\\[x]/secret/key.pem',
  '././dist/\\[x]/./secret//key.pem',
  'WS/dist/\\[x]/secret/key.pem',
  'WS//dist/./\\[x]/secret/key.pem',
  '~/ws/dist/\\[x]/secret/key.pem',
  '~//ws/dist/\\[x]/secret/key.pem',
  'HOME/ws/dist/\\[x]/secret/key.pem',
  '**/key.pem',
  '**/*.pem',
  './**/*.pem',
  'WS/**/*.pem',
  '~/**/*.pem',
  '/**/secret/*.pem',
  '{**/*.pem,none}',
  '{~/ws,none}/dist/*/secret/key.{pem,x}',
  'dist',
  'dist/',
  './dist/',
  'dist/**',
  'WS/dist',
  'WS/dist/',
  '~/ws/dist',
  '~/ws/dist/',
  '~/ws/dist/**',
  'dist/*/secret',
  'dist/?x?/secret/',
  '**/secret',
  '**/secret/**',
  '**/secret/*',
  'd*',
  'link',
  './link/',
  'link/**',
  'link/key.pem',
  'link/*.pem',
  'WS/link',
  'WS/link/*',
  '~/ws/link/',
  '~/ws/link/*.pem',
  '**/link',
  '**/link/*.pem',
  'l*/key.pem',
  '~/ws/l*/key.pem',
  '/**/link/**',
  '{link,none}/k*',
  'kept/alias',
  'kept/alias/',
  'kept/alias/*/secret/*',
  '**/alias/**',
  '*/alias/*/secret/key.pem',
  'WS/**/alias',
  'kept/named.bin',
  '**/named.bin',
  '~/ws/*/n*'
]

describe('a file in the workspace', () => {
  test.each(INCLUDES)('is found without an exclude: %s', async include => {
    const { found } = await find([include])
    expect(found).toContain(sha256(SECRET))
  })

  test.each(EXCLUDES)('is never uploaded if it is excluded: !%s', async exclude => {
    const { found, run } = await find([`!${exclude}`, ...INCLUDES, 'kept/app.exe'])
    expect(run.log).not.toContain('::error::')
    expect(found).toEqual([sha256(KEPT)])
  })

  test.each(['*', '**', '.', './', '~', '~/', '/', 'WS', 'WS/', '/**', '~/*', 'WS/../ws'])(
    'is not uploaded if everything is excluded: !%s',
    async exclude => {
      const { found, run } = await find([`!${exclude}`, ...INCLUDES, 'kept/app.exe'])
      expect(run.code).toBe(1)
      expect(found).toEqual([])
    }
  )
})

test.each([
  ...['key.pem', 'sub', 'sub/key.pem', './sub/./key.pem', '**/key.pem', '*.pem', 'elsewhere/sub/'],
  ...['~/elsewhere/sub', '~/elsewhere/sub/key.pem', '~/**/key.pem', 'HOME/elsewhere/*/key.pem']
])('an excluded file outside the workspace is not uploaded: !%s', async exclude => {
  const outside = ['~/elsewhere/**', 'FOLDER/elsewhere/**', '~/elsewhere/sub/key.pem']
  const { found } = await find([...outside, `!${exclude}`])
  expect(found).toEqual([sha256(KEPT)])
})

test('an exclude does not affect files that it does not match', async () => {
  const unrelated = ['app.exe', '~/kept', '/kept', 'secret', 'named.bin', '*.exe', '~x']
  const excludes = unrelated.map(exclude => `!${exclude}`)
  const { found } = await find(['kept/app.exe', 'link/*', ...excludes])
  expect(found).toEqual([sha256(KEPT), sha256(SECRET)])
})

test('an exclude with ".." is an error, because it cannot match anything', async () => {
  const folder = workspace({ 'a.bin': 'a', 'b/c.bin': 'c' })
  const files = '**\n!b/../a.bin'
  const run = await runAction(folder, { files, 'dry-run': 'true' })
  expect(run.code).toBe(1)
  expect(run.log).toContain(
    '::error::Nothing was sent. files has "!b/../a.bin", which can\'t exclude anything because it contains ".."'
  )
})

test('an excluded release asset is not submitted, with or without "./"', () => {
  const names = ['app.exe', 'key.pem']
  for (const exclude of ['!key.pem', '!./key.pem', '!*.pem', '!././*.{pem,key}']) {
    expect(filterNames(names, [exclude]).matched).toEqual(['app.exe'])
  }
  expect(filterNames(names, ['./app.exe'])).toEqual({ matched: ['app.exe'], unmatched: [] })
})
