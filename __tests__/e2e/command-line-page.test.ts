import { execFile } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { emulator, workspace } from '../support/action.js'
import { page } from '../support/documentation.js'
import { sha256 } from '../support/hashes.js'

const EVIL = `MZ${markers.MALICIOUS}`

/** Commands that need a release or the registry. package.test.ts runs the package with npx. */
const OTHERS = /^(gh|npx|npm) /

const blocks = [...page('docs/command-line.md').matchAll(/^```sh\n([^]*?)^```$/gm)]
  .map(([, block = '']) => block)
  .filter(block => !OTHERS.test(block))

test('the shell commands in docs/command-line.md work in this order', async () => {
  const { url } = await emulator({
    username: 'u/demo/ci',
    password: 'emulator-password',
    analysisMs: 1
  })
  const folder = workspace({ 'dist/app.exe': EVIL, 'dist/app.map': 'a map' })
  const programs = workspace()
  const command = path.join(programs, 'spectra-submit')
  writeFileSync(command, `#!/bin/sh\nexec node '${path.resolve('dist/cli/index.js')}' "$@"\n`)
  chmodSync(command, 0o755)
  const PATH = [programs, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter)
  const credentials: Record<string, string> = {}

  const run = (script: string) =>
    new Promise<{ code: number; stdout: string }>(resolve => {
      const env = { PATH, ...credentials }
      const text = script
        .replaceAll('http://127.0.0.1:8080', url)
        // Otherwise, the first check of the verdicts is after 30 seconds.
        .replaceAll(
          '--fail-on malicious',
          `--fail-on malicious --verdict-timeout-minutes 0.1 --api-url ${url}`
        )
      execFile('bash', ['-c', text], { cwd: folder, env }, (error, stdout) => {
        resolve({ code: error ? Number(error.code) : 0, stdout })
      })
    })

  const runs = []
  for (const block of blocks) {
    runs.push(await run(block))
    const exported = /^export (.+)$/m.exec(block)?.[1] ?? ''
    Object.assign(credentials, Object.fromEntries(exported.split(' ').map(pair => pair.split('='))))
  }
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 3, 3, 0])
  expect(runs[0]?.stdout).toContain('app.map')
  expect(runs[3]?.stdout).toContain('Blocked: 1 malicious file')
  expect(runs[4]?.stdout).toBe(`${sha256(EVIL)}\n`)
})
