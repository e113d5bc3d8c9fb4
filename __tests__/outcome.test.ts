import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, shown, workspace, type Run } from './action.js'

const digest = (algorithm: string, content: string) =>
  createHash(algorithm).update(content).digest('hex')
const preloadOf = (content: string) => ({
  sha1: digest('sha1', content),
  sha256: digest('sha256', content),
  size: content.length
})

/** The first line of the summary, as text. */
function firstLine({ summary }: Pick<Run, 'summary'>): string {
  return (summary.split('\n')[0] ?? '').replace(/<\/?h3>/g, '')
}

/** The first line of the summary is in the log, and exit code, outputs and record agree with it. */
function expectAgreement(run: Run): void {
  const failed = run.code !== 0
  expect(firstLine(run).startsWith('❌')).toBe(failed)
  expect(run.outputs['outcome'] === 'failed').toBe(failed)
  expect(run.results?.outcome === 'failed').toBe(failed)
  expect(run.log).toContain(`${firstLine(run)}\n`)
  expect(/^::error::/m.test(run.log)).toBe(failed)
}

describe('what the service has', () => {
  test('is not counted in the log if the account has no right to check', async () => {
    const { url } = await emulator({ preload: [preloadOf('a')], rights: { 'TCA-0201': false } })
    const inputs = { files: '*', 'api-url': url, 'if-sample-exists': 'skip' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('The service has')
  })

  test('is counted among the samples that were checked', async () => {
    const { url } = await emulator({ preload: [preloadOf('b')] })
    const folder = workspace({ a: 'a' })
    const inputs = { files: '*', 'api-url': url, 'if-sample-exists': 'skip' }
    const first = await runAction(folder, inputs)
    writeFileSync(path.join(folder, 'b'), 'b')
    const run = await runAction(folder, { ...inputs, 'resume-from': first.resultsFile })
    expect(run.log).toContain('The service has 1 of 1 sample\n')
  })
})

describe('a signal while the action starts', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s: is recorded, and fails the step', async signal => {
    // The masks of secrets are the first thing that the action prints.
    const preload = path.join(workspace({ 'preload.mjs': '' }), 'preload.mjs')
    writeFileSync(
      preload,
      `const { stdout, pid, kill } = process
      const write = stdout.write.bind(stdout)
      let sent = false
      stdout.write = (...text) => {
        if (!sent) { sent = true; kill.call(process, pid, '${signal}') }
        return write(...text)
      }`
    )
    const { service, url } = await emulator()
    const run = await runAction(
      workspace({ a: 'a' }),
      { files: '*', 'api-url': url },
      { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` }
    )
    expect(run.code).toBe(1)
    expect(service.log).toEqual([])
    expect(run.outputs['outcome']).toBe('failed')
    expectAgreement(run)
    expect(run.results?.counts).toMatchObject({ samples: 1, notAttempted: 1 })
    expect(shown(run.log)).toContain(`it was cancelled (${signal})`)
  })
})
