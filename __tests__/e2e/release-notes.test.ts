import { afterEach, expect, test } from '@jest/globals'

import { startGithub } from '../../emulator/github/server.js'
import { emulator, runAction, workspace } from '../support/action.js'

const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

test('release notes flag known assets from an untrusted source', async () => {
  const contents = { 'trusted.bin': 'a', 'four.bin': 'bb', 'five.bin': 'ccc' }
  const assets = Object.entries(contents).map(([name, content]) => ({ name, content }))
  const github = await startGithub({
    repository: 'acme/app',
    tokens: { token: 'write' },
    releases: [{ tag: 'v1', assets }]
  })
  closers.push(() => github.close())
  const { url } = await emulator({
    verdict: ({ size }) => ({ status: 'KNOWN', trust_factor: size + 2 })
  })
  const inputs = {
    'api-url': url,
    release: 'v1',
    'github-token': 'token',
    'release-notes': 'true',
    'fail-on': 'malicious'
  }
  const run = await runAction(workspace(), inputs, { GITHUB_API_URL: github.url })
  expect(run.code).toBe(0)
  const verdicts = (github.releases[0]?.body ?? '')
    .split('\n')
    .flatMap(
      line => /<code>(\w+)\.bin<\/code><\/td><td>([^<]*)<\/td>/.exec(line)?.slice(1, 3) ?? []
    )
  expect(verdicts).toEqual([
    ...['five', '☑️ known, untrusted source'],
    ...['four', '☑️ known, untrusted source'],
    ...['trusted', '☑️ known']
  ])
})
