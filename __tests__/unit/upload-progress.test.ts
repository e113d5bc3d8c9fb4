import { expect, test } from '@jest/globals'

import { UploadProgress } from '../../src/report/upload-progress.js'
import type { SampleResult } from '../../src/results/schema.js'
import { fakeClock } from '../support/clock.js'
import { recordingLog } from '../support/log.js'

function sampleWith(name: string, size: number) {
  return { sha1: name, sha256: name, size, files: [{ name }] }
}

function progressAt() {
  let time = 0
  const clock = { ...fakeClock(), now: () => time }
  const { log, lines } = recordingLog()
  return {
    progress: new UploadProgress({ log, clock }),
    lines,
    setTime: (ms: number) => {
      time = ms
    }
  }
}

test('logs the progress of large files at growing intervals', () => {
  const { progress, lines, setTime } = progressAt()
  const sample = sampleWith('large.iso', 100e6)
  progress.expect([sample], 'there')
  lines.length = 0
  const logged: number[] = []
  for (let second = 1; second <= 300; second++) {
    setTime(second * 1000)
    const before = lines.length
    progress.sending(sample, second * 300_000)
    if (lines.length > before) logged.push(second)
  }
  expect(logged).toEqual([10, 30, 70, 130, 190, 250])
  expect(lines[0]).toBe('… 3.0 MB of 100.0 MB uploaded (large.iso)')
})

test('includes both finished uploads and those in progress', () => {
  const { progress, lines, setTime } = progressAt()
  const [done, one, two] = [
    sampleWith('done', 5e6),
    sampleWith('1', 10e6),
    sampleWith('2', 10e6)
  ] as const
  progress.expect([done, one, two], 'there')
  progress.sending(done, 5e6)
  const result = { files: ['done'], size: 5e6, state: 'submitted', metadata: 'confirmed' }
  progress.finished(done, result as unknown as SampleResult)
  progress.sending(one, 1e6)
  setTime(10_000)
  progress.sending(two, 2e6)
  expect(lines.at(-1)).toBe('… 8.0 MB of 25.0 MB uploaded')
})
