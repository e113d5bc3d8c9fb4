import { randomBytes } from 'node:crypto'

import { expect, test } from '@jest/globals'

import { startGithub } from '../../emulator/github/server.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { preload } from '../support/preload.js'

const TOKEN = 'ghs_test-token'

/** Changes downloads of three million bytes right before they are read. */
const CHANGE = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { openSync } = fs
fs.openSync = (file, ...rest) => {
  if (String(file).includes('spectra-assets-') && fs.statSync(file).size === 3_000_000) {
    const handle = openSync(file, 'r+')
    fs.writeSync(handle, 'changed', 1_000_000)
    fs.closeSync(handle)
  }
  return openSync(file, ...rest)
}
syncBuiltinESMExports()
`

/** Runs on a release with these assets. */
async function runOn(
  assets: { name: string; content: Buffer }[],
  env: Record<string, string> = {}
) {
  const github = await startGithub({
    repository: 'acme/app',
    tokens: { [TOKEN]: 'write' },
    releases: [{ tag: 'v1', assets }]
  })
  try {
    const { service, url } = await emulator()
    const inputs = { 'api-url': url, release: 'v1', 'github-token': TOKEN }
    return {
      service,
      run: await runAction(workspace(), inputs, { GITHUB_API_URL: github.url, ...env })
    }
  } finally {
    await github.close()
  }
}

test('fails only the sample whose download changes before it is read', async () => {
  const [content, other] = [randomBytes(3_000_000), randomBytes(10)]
  const assets = [
    { name: 'victim.bin', content },
    { name: 'other.bin', content: other }
  ]
  const { service, run } = await runOn(assets, preload(CHANGE))
  expect(run.code).toBe(1)
  expect(run.log).toContain('changed after it was downloaded')
  expect([...service.samples.keys()]).toEqual([sha1(other)])
  expect(run.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
})

test('submits large assets, which are hashed on worker threads', async () => {
  const assets = Array.from({ length: 6 }, (_, n) => {
    return { name: `${n}.bin`, content: randomBytes(8_500_000 + n) }
  })
  const { service, run } = await runOn(assets)
  expect(run.code).toBe(0)
  expect([...service.samples.keys()].sort()).toEqual(
    assets.map(({ content }) => sha1(content)).sort()
  )
})
