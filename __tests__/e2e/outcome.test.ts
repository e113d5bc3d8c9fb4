import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, headlineOf, runAction, shown, workspace, type Run } from '../support/action.js'
import { preload } from '../support/preload.js'
import { preloadedSample } from '../support/preloaded-sample.js'

/** Checks that the headline is in the log, and that all reports and the step's error agree. */
function expectAgreement(run: Run): void {
  const failed = run.code !== 0
  expect(headlineOf(run).startsWith('❌')).toBe(failed)
  expect(run.outputs['outcome'] === 'failed').toBe(failed)
  expect(run.results?.outcome === 'failed').toBe(failed)
  expect(run.log).toContain(`${headlineOf(run)}\n`)
  expect(/^::error::/m.test(run.log)).toBe(failed)
  const [, reason = ''] = /^❌ (.*?)(, and \d+ more problems?)?$/.exec(headlineOf(run)) ?? []
  if (failed) expect(run.log).toContain(`::error::${reason}`)
}

describe('a run that ends before files are read', () => {
  test('lists input errors in the summary, with how to fix them', async () => {
    const run = await runAction(workspace(), { files: '', retries: '<b>' })
    expect(run.code).toBe(1)
    expect(headlineOf(run)).toMatch(/^❌/)
    expect(run.summary).toContain('files is empty: add at least one pattern')
    expect(run.summary).toContain('retries is &quot;&lt;b&gt;&quot;')
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'submitted-count': '0' })
  })

  test('names the missing credentials in the summary', async () => {
    const inputs = { files: '*', username: '', password: '', 'if-no-credentials': 'skip' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(0)
    expect(headlineOf(run)).toMatch(/^⏭️ .*no credentials/)
    expect(run.summary).toContain('set the credentials of your account')
    expect(run.outputs['outcome']).toBe('skipped')
  })

  test.each([
    { files: '' },
    { files: '*', username: '', password: '', 'if-no-credentials': 'skip' }
  ])('writes no summary with summary: false: %j', async inputs => {
    const run = await runAction(workspace({ a: 'a' }), { ...inputs, summary: 'false' })
    expect(run.summary).toBe('')
  })
})

describe('a resumed run', () => {
  test('counts samples of an earlier run separately', async () => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a', 'b.bin': 'b' })
    const inputs = { files: '*.bin', 'api-url': url }
    const first = await runAction(folder, inputs)
    expect(first.outputs).toMatchObject({ 'submitted-count': '2', 'resumed-count': '0' })
    const sent = service.log.length

    const resuming = { ...inputs, 'resume-from': first.resultsFile }
    const second = await runAction(folder, resuming)
    expect(service.log).toHaveLength(sent)
    expectAgreement(second)
    expect(headlineOf(second)).toBe('✅ 2 samples already done by an earlier run')
    expect(second.outputs).toMatchObject({ 'submitted-count': '0', 'resumed-count': '2' })
    expect(second.results?.samples.map(({ state }) => state)).toEqual(['submitted', 'submitted'])

    writeFileSync(path.join(folder, 'c.bin'), 'c')
    const third = await runAction(folder, { ...resuming, 'resume-from': second.resultsFile })
    expect(headlineOf(third)).toBe(
      '✅ 1 of 3 samples submitted to Spectra Intelligence: 2 already done by an earlier run'
    )
    expect(third.outputs).toMatchObject({ 'submitted-count': '1', 'resumed-count': '2' })
  })

  test('also counts samples that the earlier run skipped', async () => {
    const { url } = await emulator({ preload: [preloadedSample('a')] })
    const inputs = { files: '*', 'api-url': url, 'if-sample-exists': 'skip' }
    const folder = workspace({ a: 'a' })
    const first = await runAction(folder, inputs)
    expect(headlineOf(first)).toBe('✅ 1 sample already in Spectra Intelligence')
    const second = await runAction(folder, { ...inputs, 'resume-from': first.resultsFile })
    expect(second.outputs).toMatchObject({ 'existing-count': '0', 'resumed-count': '1' })
  })
})

describe('a dry run', () => {
  test('passes if an earlier run left a sample without metadata', async () => {
    const { url } = await emulator({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'answer', status: 400 } : undefined)
    })
    const folder = workspace({ a: 'a' })
    const inputs = { files: '*', 'api-url': url }
    const first = await runAction(folder, inputs)
    expectAgreement(first)
    const dry = { ...inputs, 'dry-run': 'true', 'resume-from': first.resultsFile }
    const run = await runAction(folder, dry)
    expect(run.code).toBe(0)
    expectAgreement(run)
    expect(headlineOf(run)).toBe('🔍 Dry run: 1 sample would be submitted to Spectra Intelligence')
    expect(run.outputs).toMatchObject({ outcome: 'skipped', 'failed-count': '0' })
  })
})

describe('the number of existing samples', () => {
  test('is not logged if the account has no permission to check', async () => {
    const { url } = await emulator({
      preload: [preloadedSample('a')],
      rights: { 'TCA-0201': false }
    })
    const inputs = { files: '*', 'api-url': url, 'if-sample-exists': 'skip' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('The service has')
  })

  test('is logged with the number of samples that were checked', async () => {
    const { url } = await emulator({ preload: [preloadedSample('b')] })
    const folder = workspace({ a: 'a' })
    const inputs = { files: '*', 'api-url': url, 'if-sample-exists': 'skip' }
    const first = await runAction(folder, inputs)
    writeFileSync(path.join(folder, 'b'), 'b')
    const run = await runAction(folder, { ...inputs, 'resume-from': first.resultsFile })
    expect(run.log).toContain('The service already has 1 of 1 sample\n')
  })

  test('does not include failed samples', async () => {
    const folder = workspace({ a: 'a', b: 'b', c: 'c' })
    const { url } = await emulator({
      preload: [preloadedSample('a'), preloadedSample('b')],
      fault: ({ step }) => (step === 'bytes' ? { kind: 'answer', status: 400 } : undefined)
    })
    const inputs = { files: '*', 'api-url': url, 'if-sample-exists': 'skip' }
    const run = await runAction(folder, inputs)
    expectAgreement(run)
    expect(headlineOf(run)).toBe('❌ 1 of 3 samples failed')
    expect(run.summary).toContain('2 already in Spectra Intelligence, 1 failed')
  })
})

describe('a run that passes without a verdict', () => {
  test.each(['warn', 'ignore'])(
    'has an hourglass instead of a check mark with if-verdict-pending: %s',
    async ifPending => {
      const { url } = await emulator({ analysisMs: 3_600_000 })
      const run = await runAction(workspace({ a: 'a' }), {
        files: '*',
        'api-url': url,
        'fail-on': 'malicious',
        'verdict-timeout-minutes': '0',
        'if-verdict-pending': ifPending
      })
      expect(run.code).toBe(0)
      expectAgreement(run)
      expect(headlineOf(run)).toMatch(/^⏳ 1 sample submitted.*1 pending$/)
    }
  )
})

describe('a signal during startup', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('fails the step and is reported: %s', async signal => {
    // The masks of secrets are the first thing that the action prints.
    const env = preload(`
      const { stdout, pid, kill } = process
      const write = stdout.write.bind(stdout)
      let sent = false
      stdout.write = (...text) => {
        if (!sent) { sent = true; kill.call(process, pid, '${signal}') }
        return write(...text)
      }`)
    const { service, url } = await emulator()
    const run = await runAction(workspace({ a: 'a' }), { files: '*', 'api-url': url }, env)
    expect(run.code).toBe(1)
    expect(service.log).toEqual([])
    expect(run.outputs['outcome']).toBe('failed')
    expectAgreement(run)
    expect(run.results?.counts).toMatchObject({ samples: 1, notAttempted: 1 })
    expect(shown(run.log)).toContain(`canceled (${signal})`)
  })
})
