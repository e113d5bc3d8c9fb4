import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, headlineOf, runAction, startAction, workspace } from '../support/action.js'
import { CONTENTS, expectSarif, INPUTS, statuses } from '../support/verdicts.js'

describe('verdict responses', () => {
  test.each(['shuffled', 'partial', 'renamed'] as const)(
    'have the same result in every layout: %s',
    async lookupLayout => {
      const { url } = await emulator({ lookupLayout })
      const run = await runAction(workspace(CONTENTS), { ...INPUTS, 'api-url': url })
      expect(statuses(run)).toEqual({
        'evil & <bad>.exe': 'malicious',
        'odd.bin': 'suspicious',
        'known.dll': 'known',
        'plain.txt': 'no threats found'
      })
    }
  )

  test.each(['{"rl":', 'null', '<rl/>'])(
    'leave the sample pending if they are malformed: %s',
    async body => {
      const { url } = await emulator({
        fault: ({ step }) =>
          step === 'reputation' ? { kind: 'answer', status: 200, body } : undefined
      })
      const run = await runAction(workspace({ 'plain.txt': 'nothing' }), {
        ...INPUTS,
        'verdict-timeout-minutes': '0.02',
        retries: '0',
        'api-url': url
      })
      expect(run.code).toBe(1)
      expect(statuses(run)).toEqual({ 'plain.txt': 'pending' })
      expect(run.log).toContain(
        "The verdicts could not be retrieved, so the step fails: 200 with a response that can't be read"
      )
      expect(run.outputs['submitted-count']).toBe('1')
    }
  )
})

describe('verdicts that cannot be retrieved', () => {
  const file = { 'plain.txt': 'nothing' }

  test('fail the step with the name of the missing permission, but not the uploads', async () => {
    const { service, url } = await emulator({ rights: { 'TCA-0101': false } })
    const folder = workspace(file)
    const sarif = path.join(folder, 'spectra.sarif')
    const run = await runAction(folder, {
      ...INPUTS,
      'if-verdict-pending': 'ignore',
      'sarif-file': sarif,
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(run.results?.samples.map(({ state }) => state)).toEqual(['submitted'])
    expect(run.log).toContain("the account doesn't have permission to get verdicts (TCA-0101)")
    expect(run.results?.samples[0]?.verdict?.reason).toBe('its verdict could not be retrieved')
    expect(service.log.filter(({ step }) => step === 'reputation')).toHaveLength(1)
    expect(headlineOf(run)).toBe('❌ Verdicts missing: 1 of 1 sample pending')
    expect(run.summary).toContain('. The verdicts could not be retrieved, so the step fails: 403')
    const [sarifRun] = expectSarif(readFileSync(sarif, 'utf8')).runs
    expect(sarifRun?.invocations[0]).toMatchObject({ executionSuccessful: false })
    expect(sarifRun?.invocations[0]?.toolExecutionNotifications).toHaveLength(1)
  })

  test('are replaced by file analyses without permission to get scan records', async () => {
    const { service, url } = await emulator({ rights: { 'TCA-0103': false } })
    const run = await runAction(workspace(file), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(0)
    expect(statuses(run)).toEqual({ 'plain.txt': 'no threats found' })
    expect(service.log.some(({ step }) => step === 'analysis')).toBe(true)
    expect(run.log).toContain(
      "::warning::403: the account doesn't have permission to get scan records (TCA-0103)"
    )
  })

  test('fail the step if the quota is used up', async () => {
    const { url } = await emulator({
      analysisMs: 3_600_000,
      fault: ({ step, attempt }) =>
        step === 'scans' && attempt > 1
          ? { kind: 'answer', status: 429, body: 'Daily quota exceeded' }
          : undefined
    })
    const run = await runAction(workspace(file), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.log).toContain("so the step fails: 429: the account's quota is used up")
    expect(run.outputs).toMatchObject({ 'submitted-count': '1', 'pending-count': '1' })
  })

  test('are not requested if the uploads ended early, so all samples are pending', async () => {
    const { service, url } = await emulator({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'answer', status: 403 } : undefined)
    })
    const run = await runAction(workspace(CONTENTS), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'malicious-count': '0', 'pending-count': '4' })
    expect(service.charged()).toBe(0)
  })

  test('do not delay the end of a run that is canceled while it waits', async () => {
    const { url } = await emulator({ analysisMs: 3_600_000 })
    const { process, finished } = startAction(workspace(CONTENTS), {
      ...INPUTS,
      'verdict-timeout-minutes': '1000',
      'api-url': url
    })
    process.stdout?.on('data', (text: string) => {
      if (text.includes('without a final verdict; next check')) process.kill('SIGINT')
    })
    const run = await finished
    expect(run.code).toBe(1)
    expect(run.log).toContain('the run was canceled (SIGINT)')
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'submitted-count': '4' })
    expect(run.results?.finished).not.toBeNull()
  })
})

const OLD_SARIF = '{"runs": [{"tool": {"driver": {"name": "spectra-submit"}}}]}'

describe('the SARIF file', () => {
  test('is never submitted, and neither is the results file', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'plain.txt': 'nothing', 'old.sarif': OLD_SARIF })
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': 'old.sarif', 'api-url': url })
    expect(Object.keys(statuses(run))).toEqual(['plain.txt'])
  })

  test('fails the step if it cannot be written, and the other reports show it', async () => {
    const folder = workspace({ 'plain.txt': 'nothing' })
    const { url } = await emulator({
      // The file can't be written once a folder with its name exists.
      verdict: () => void mkdirSync(path.join(folder, 'out.sarif'), { recursive: true })
    })
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': 'out.sarif', 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.log).toContain('::error::sarif-file ')
    expect(run.outputs['outcome']).toBe('failed')
    expect(run.results?.outcome).toBe('failed')
  })
})
