import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { emulator, runAction, workspace, type Run } from '../support/action.js'
import { startTestGithub } from '../support/github-server.js'

type Emulator = Parameters<typeof emulator>[0]

/** Runs the action on two files, and returns the run and the invocation in its SARIF file. */
async function runWithSarif(options: Emulator = {}, inputs: Record<string, string> = {}) {
  const { url } = await emulator(options)
  const folder = workspace({ 'a.bin': 'a', 'b.bin': 'bb' })
  const run = await runAction(folder, {
    files: '*.bin',
    'api-url': url,
    'fail-on': 'malicious',
    'verdict-timeout-minutes': '0.1',
    'sarif-file': 'out.sarif',
    ...inputs
  })
  return { run, invocation: invocationIn(path.join(folder, 'out.sarif')) }
}

function invocationIn(file: string): unknown {
  const sarif = JSON.parse(readFileSync(file, 'utf8')) as {
    runs: { invocations: unknown[] }[]
  }
  return sarif.runs[0]?.invocations[0]
}

/** Expects a failed run whose SARIF file names the reason. */
function expectFailure(
  { run, invocation }: { readonly run: Run; readonly invocation: unknown },
  reason: string
): void {
  expect(run.code).toBe(1)
  expect(invocation).toEqual({
    executionSuccessful: false,
    endTimeUtc: run.results?.finished,
    toolExecutionNotifications: [
      { level: 'error', message: { text: expect.stringContaining(reason) as unknown } }
    ]
  })
}

test('the SARIF file has the same end time as the results file', async () => {
  const { run, invocation } = await runWithSarif()
  expect(run.code).toBe(0)
  expect(run.results?.finished).toMatch(/^\d{4}-/)
  expect(invocation).toEqual({ executionSuccessful: true, endTimeUtc: run.results?.finished })
})

test('the SARIF invocation is successful if malicious files fail the step', async () => {
  const { run, invocation } = await runWithSarif({ verdict: () => ({ status: 'MALICIOUS' }) })
  expect(run.code).toBe(1)
  expect(invocation).toEqual({ executionSuccessful: true, endTimeUtc: run.results?.finished })
})

test('the SARIF invocation is not successful if a sample fails, even if there are findings', async () => {
  let rejected: string | undefined
  const failing = await runWithSarif({
    verdict: () => ({ status: 'MALICIOUS' }),
    fault: ({ step, sha1 }) => {
      if (step === 'bytes') rejected ??= sha1
      return step === 'bytes' && sha1 === rejected ? { kind: 'answer', status: 400 } : undefined
    }
  })
  expectFailure(failing, '1 of 2 samples failed.')
})

test('the SARIF invocation is not successful if a pending verdict fails the step', async () => {
  const pending = { analysisMs: 3_600_000 }
  const quick = { 'verdict-timeout-minutes': '0' }
  expectFailure(
    await runWithSarif(pending, quick),
    'Verdicts missing: 2 of 2 samples pending (if-verdict-pending: error).'
  )
  const { invocation } = await runWithSarif(pending, { ...quick, 'if-verdict-pending': 'warn' })
  expect(invocation).toMatchObject({ executionSuccessful: true })
})

test('the SARIF invocation is not successful if another report cannot be written', async () => {
  const { github } = await startTestGithub({
    tokens: { token: 'read' },
    releases: [{ tag: 'v1', assets: [{ name: 'a.bin', content: 'a' }] }]
  })
  const { url } = await emulator()
  const sarif = path.join(workspace(), 'out.sarif')
  const run = await runAction(
    workspace(),
    {
      'api-url': url,
      release: 'v1',
      'github-token': 'token',
      'release-notes': 'true',
      'fail-on': 'malicious',
      'verdict-timeout-minutes': '0.1',
      'sarif-file': sarif
    },
    { GITHUB_API_URL: github.url }
  )
  const invocation = invocationIn(sarif)
  expectFailure({ run, invocation }, 'The release notes could not be written: GitHub: 403')
})
