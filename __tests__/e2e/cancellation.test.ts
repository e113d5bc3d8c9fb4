import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, shown, startAction, workspace } from '../support/action.js'
import {
  metadataCounts,
  numberedFiles,
  QUICK,
  unlimitedEmulator
} from '../support/numbered-files.js'

describe('a canceled run', () => {
  /** Kills a run after this many requests, and resumes it. */
  async function killAndResume(signal: NodeJS.Signals, after: number) {
    const folder = numberedFiles(40)
    let kill: () => void = () => undefined
    const { service, url } = await emulator({
      latencyMs: 100,
      requestsPerSecond: 50,
      fault: ({ index }) => {
        if (index >= after) kill()
        return undefined
      }
    })
    const inputs = { files: '*.bin', 'api-url': url, 'requests-per-second': '50' }
    const action = startAction(folder, inputs)
    kill = () => action.process.kill(signal)
    const first = await action.finished
    const second = await runAction(folder, { ...inputs, 'resume-from': first.resultsFile })
    return { first, second, service }
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'writes all reports after %s, and the next run submits only the rest',
    async signal => {
      const { first, second, service } = await killAndResume(signal, 36)
      expect(first.code).toBe(1)
      expect(first.outputs['outcome']).toBe('failed')
      expect(first.summary).toContain(`canceled (${signal})`)
      expect(first.results?.finished).not.toBeNull()
      expect(first.results?.counts.submitted).toBeGreaterThan(0)
      expect(first.results?.counts.notAttempted).toBeGreaterThan(0)
      expect(first.results?.samples.filter(({ metadata }) => metadata === 'uncertain')).toEqual([])

      expect(second.code).toBe(0)
      expect(second.outputs['resumed-count']).toBe(first.outputs['submitted-count'])
      expect(service.samples.size).toBe(40)
      expect(metadataCounts(service)).toEqual(Array<number>(40).fill(1))
    }
  )

  test('does not wait for a stalled upload', async () => {
    let cancel: () => void = () => undefined
    const { service, url } = await unlimitedEmulator({
      fault: ({ index }) => {
        if (index === 0) cancel()
        return { kind: 'stall', when: 'middle' }
      }
    })
    const folder = workspace({ 'large.bin': randomBytes(20_000_000) })
    const inputs = { files: '*.bin', 'api-url': url, 'stall-timeout-seconds': '3600' }
    const action = startAction(folder, inputs)
    cancel = () => action.process.kill('SIGINT')
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.results?.samples).toMatchObject([
      {
        state: 'not-attempted',
        error: { scope: 'cancelled', message: 'the run was canceled (SIGINT)' }
      }
    ])
  })

  test('marks metadata without a response as uncertain', async () => {
    let cancel: () => void = () => undefined
    const { url } = await unlimitedEmulator({
      fault: ({ step }) => {
        if (step !== 'metadata') return undefined
        cancel()
        return { kind: 'stall', when: 'accepted' }
      }
    })
    const action = startAction(numberedFiles(1), {
      ...QUICK,
      'api-url': url,
      'stall-timeout-seconds': '3600'
    })
    cancel = () => action.process.kill('SIGINT')
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([{ state: 'bytes-only', metadata: 'uncertain' }])
  })

  test('does not wait for the rate limit, and does not mark unsent metadata as uncertain', async () => {
    const { service, url } = await unlimitedEmulator()
    const folder = numberedFiles(3)
    const resultsFile = path.join(folder, 'results.json')
    const action = startAction(folder, {
      files: '*.bin',
      'api-url': url,
      'requests-per-second': '0.01',
      'results-file': resultsFile
    })
    const isWaiting = () =>
      existsSync(resultsFile) && readFileSync(resultsFile, 'utf8').includes('uncertain')
    const isRunning = () => (action.process.exitCode ?? action.process.signalCode) === null
    while (isRunning() && !isWaiting()) await new Promise(setImmediate)
    action.process.kill('SIGINT')
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.results?.counts).toMatchObject({ submitted: 0, notAttempted: 2 })
    const [first] = run.results?.samples.filter(({ state }) => state === 'bytes-only') ?? []
    expect(first?.metadata).toBe('none')
  })

  test('is completed by the next run after SIGKILL, which names the samples with uncertain metadata', async () => {
    const { first, second, service } = await killAndResume('SIGKILL', 36)
    expect(first.results?.finished).toBeNull()
    const uncertain =
      first.results?.samples.filter(({ metadata }) => metadata === 'uncertain') ?? []
    expect(second.code).toBe(0)
    expect(
      second.results?.samples.filter(({ metadata }) => metadata === 'repeated').map(one => one.sha1)
    ).toEqual(uncertain.map(one => one.sha1))
    expect(service.samples.size).toBe(40)
    const twice = [...service.samples.values()].filter(({ metadata }) => metadata.length !== 1)
    expect(uncertain.map(sample => sample.sha1)).toEqual(
      expect.arrayContaining(twice.map(sample => sample.sha1))
    )
    expect(uncertain.length).toBeGreaterThan(0)
    const warning = shown(second.log).match(
      /^::warning::An earlier run was interrupted while it uploaded metadata.*/m
    )?.[0]
    for (const { files } of uncertain) expect(warning).toContain(files[0])
  })
})
