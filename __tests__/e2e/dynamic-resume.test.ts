import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { Fault, LogEntry } from '../../emulator/service.js'
import { markers } from '../../emulator/store/markers.js'
import { shown } from '../support/action.js'
import { analysesOf, dynamicService, looksOf, startsOf } from '../support/dynamic-runs.js'
import { statuses } from '../support/verdicts.js'
import { zip } from '../support/zip.js'

type Step = LogEntry['step']

/** Starts a service that doesn't respond to the first request of a step, and ends the run instead. */
async function endedAt(
  step: Step,
  signal: NodeJS.Signals,
  { when = 'accepted', files }: { when?: 'late' | 'accepted'; files?: Record<string, Buffer> } = {}
) {
  let end: (() => void) | undefined
  const stall: Fault = { kind: 'stall', when }
  const dynamic = await dynamicService(
    {
      dynamicReport: ({ archiveSha1 }) =>
        archiveSha1 === undefined ? { classification: 'MALICIOUS' } : undefined,
      fault: entry => (entry.step === step && end !== undefined ? stall : undefined),
      // Called when the service has processed the request, so that the run can't end too early.
      onFinished: entry => {
        if (entry.step !== step) return
        end?.()
        end = undefined
      }
    },
    files
  )
  return {
    ...dynamic,
    /** Runs the action until it's ended by the signal. */
    runUntilEnded: async (inputs: Readonly<Record<string, string>>) => {
      const action = dynamic.start(inputs)
      end = () => action.process.kill(signal)
      return await action.finished
    }
  }
}

const FAIL_ON = { 'fail-on': 'malicious' }

describe('a run that is killed while it waits for reports', () => {
  test('is resumed without starting the analyses again', async () => {
    const { service, runUntilEnded, resume } = await endedAt('dynamic-report', 'SIGKILL')
    const inputs = { ...FAIL_ON, 'dynamic-analysis': 'windows10, linux' }
    const killed = await runUntilEnded(inputs)
    expect(killed.code).toBeNull()
    expect(analysesOf(killed)).toMatchObject([{ state: 'running' }, { state: 'running' }])

    const resumed = await resume(inputs)
    expect(startsOf(service)).toHaveLength(2)
    expect(service.dynamicAnalyses()).toHaveLength(2)
    expect(resumed.code).toBe(1)
    expect(resumed.outputs).toMatchObject({ 'resumed-count': '1', 'malicious-count': '1' })
    expect(analysesOf(resumed)).toMatchObject(
      analysesOf(killed).map(({ platform, analysisId, requested }) => {
        return { platform, analysisId, requested, state: 'finished', classification: 'malicious' }
      })
    )
  })

  test('is resumed with the reports of the files in an archive', async () => {
    const archive = await zip({ 'a.exe': 'a program', 'b.exe': markers.MALICIOUS })
    const files = { 'all.zip': archive }
    const inputs = { ...FAIL_ON, 'archive-type': 'zip' }
    const { service, runUntilEnded, resume } = await endedAt('dynamic-report', 'SIGKILL', { files })
    await runUntilEnded(inputs)
    const resumed = await resume(inputs)
    expect(startsOf(service)).toHaveLength(1)
    expect(resumed.code).toBe(1)
    expect(statuses(resumed)).toEqual({ 'all.zip': 'malicious' })
    const [{ files: archived = [] } = {}] = analysesOf(resumed, 'all.zip')
    expect(archived.map(({ classification }) => classification).sort()).toEqual([
      'malicious',
      'no threats found'
    ])
  })

  test('is resumed without requesting a finished report again', async () => {
    const { service, run, resume } = await dynamicService()
    expect((await run()).code).toBe(0)
    const resumed = await resume()
    expect(resumed.code).toBe(0)
    expect(looksOf(service)).toHaveLength(1)
    expect(startsOf(service)).toHaveLength(1)
    expect(resumed.results?.chargedReports ?? 0).toBe(0)
    expect(analysesOf(resumed)).toMatchObject([
      { state: 'finished', classification: 'no threats found' }
    ])
  })
})

describe('a run that is killed before the response to a start', () => {
  const inputs = { ...FAIL_ON, 'dynamic-analysis-timeout-minutes': '4' }

  test('is resumed without a second start, and finds the report of the first one', async () => {
    const { service, runUntilEnded, resume } = await endedAt('dynamic-start', 'SIGKILL')
    const killed = await runUntilEnded(inputs)
    expect(analysesOf(killed)).toMatchObject([{ state: 'unconfirmed', analysisId: null }])
    expect(service.dynamicAnalyses()).toHaveLength(1)

    const resumed = await resume(inputs)
    expect(startsOf(service)).toHaveLength(1)
    expect(analysesOf(resumed)).toMatchObject([{ state: 'finished', classification: 'malicious' }])
    expect(statuses(resumed)).toEqual({ 'app.exe': 'malicious' })
    expect(looksOf(service)).toHaveLength(1)
    expect(resumed.code).toBe(1)
  })

  test('is resumed with an analysis that is not confirmed, and fails', async () => {
    const { service, runUntilEnded, resume } = await endedAt('dynamic-start', 'SIGKILL', {
      when: 'late'
    })
    await runUntilEnded(inputs)
    expect(service.dynamicAnalyses()).toEqual([])

    const resumed = await resume({ ...inputs, 'if-verdict-pending': 'ignore' })
    expect(startsOf(service)).toHaveLength(1)
    expect(resumed.code).toBe(1)
    expect(analysesOf(resumed)).toMatchObject([{ state: 'unconfirmed', classification: null }])
    expect(statuses(resumed)).toEqual({ 'app.exe': 'pending' })
    expect(shown(resumed.log)).toMatch(/^::error.*app\.exe/m)
    expect(looksOf(service).length).toBeLessThanOrEqual(1)
  })
})

describe('a run that is canceled before the response to a start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'records after %s that the start is not confirmed, and is resumed without a second one',
    async signal => {
      const inputs = { ...FAIL_ON, 'dynamic-analysis': 'windows10, linux' }
      const { service, runUntilEnded, resume } = await endedAt('dynamic-start', signal)
      const canceled = await runUntilEnded(inputs)
      expect(canceled.code).toBe(1)
      expect(canceled.summary).toContain(`canceled (${signal})`)
      expect(canceled.results?.finished).not.toBeNull()
      expect(analysesOf(canceled)).toMatchObject([
        { platform: 'windows10', state: 'unconfirmed', analysisId: null },
        { platform: 'linux', state: 'not-started', requested: null }
      ])
      expect(analysesOf(canceled)[0]?.requested).not.toBeNull()

      const resumed = await resume(inputs)
      expect(service.dynamicAnalyses().map(({ platform }) => platform)).toEqual([
        'windows10',
        'linux'
      ])
      expect(startsOf(service)).toHaveLength(2)
      expect(analysesOf(resumed)[0]?.requested).toBe(analysesOf(canceled)[0]?.requested)
    }
  )
})

describe('a run that is canceled while it waits for reports', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'writes all reports after %s, and can be resumed',
    async signal => {
      const { service, runUntilEnded, resume } = await endedAt('dynamic-report', signal)
      const canceled = await runUntilEnded({ ...FAIL_ON, 'if-verdict-pending': 'warn' })
      expect(canceled.code).toBe(1)
      // In the error, not in a warning as well.
      expect(shown(canceled.log).match(/app\.exe on windows10: still running/g)).toHaveLength(1)
      expect(canceled.summary).toContain(`canceled (${signal})`)
      expect(canceled.outputs['outcome']).toBe('failed')
      expect(canceled.results?.finished).not.toBeNull()
      expect(canceled.results?.counts).toMatchObject({ submitted: 1, pending: 1 })
      expect(analysesOf(canceled)).toMatchObject([{ state: 'running', classification: null }])

      const resumed = await resume(FAIL_ON)
      expect(resumed.code).toBe(1)
      expect(statuses(resumed)).toEqual({ 'app.exe': 'malicious' })
      expect(startsOf(service)).toHaveLength(1)
    }
  )
})

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('a run with a selected file that can not be read can be resumed', async () => {
  const { service, folder, run, resume } = await dynamicService()
  const unreadable = Buffer.from(path.join(folder, 'f\u{FC}r.exe'), 'latin1')
  writeFileSync(unreadable, 'another app')
  const failed = await run(FAIL_ON)
  expect(failed.code).toBe(1)
  expect(statuses(failed)).toEqual({
    'app.exe': 'no threats found',
    'f\u{FFFD}r.exe': 'unavailable'
  })
  expect(analysesOf(failed, 'f\u{FFFD}r.exe')).toEqual([])

  renameSync(unreadable, path.join(folder, 'fur.exe'))
  const resumed = await resume(FAIL_ON)
  expect(resumed.code).toBe(0)
  expect(analysesOf(resumed, 'fur.exe')).toMatchObject([{ state: 'finished' }])
  expect(startsOf(service)).toHaveLength(2)
})
