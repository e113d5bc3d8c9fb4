import { describe, expect, test } from '@jest/globals'

import { planAnalyses } from '../../src/report/planned-analyses.js'
import { NO_ANALYSIS } from '../../src/results/dynamic-analysis.js'
import { initialResult } from '../../src/results/initial-result.js'
import type { DynamicAnalysis } from '../../src/results/schema.js'

function sampleOf(files: readonly string[], dynamicAnalysis: readonly DynamicAnalysis[] = []) {
  const identified = { sha1: null, sha256: files.join(), size: 1, files: [...files] }
  return { ...initialResult(identified, undefined, false), dynamicAnalysis }
}

function plan(
  samples: Parameters<typeof planAnalyses>[0],
  { platforms = ['windows10', 'linux'], parallelJobs = 1, timeoutMinutes = 60 } = {}
) {
  const dynamicAnalysis = { platforms, files: [], timeoutMinutes }
  return planAnalyses(samples, {
    inputs: { dynamicAnalysis, parallelJobs },
    metadata: { isArchive: name => name.endsWith('.zip') },
    isAnalyzed: name => /\.(exe|zip)$/.test(name)
  })
}

/** Returns this many samples that are analyzed. */
const manySamples = (count: number) =>
  Array.from({ length: count }, (_, index) => sampleOf([`${index}.exe`]))

describe('the planned analyses', () => {
  test('are those of the samples with a selected name, on each platform', () => {
    const samples = [
      sampleOf(['a.exe']),
      sampleOf(['b.bin', 'b.exe', 'c.exe']),
      sampleOf(['d.zip']),
      sampleOf(['e.bin'])
    ]
    expect(plan(samples)).toEqual({
      text:
        'After the uploads, the run would start 6 dynamic analyses (TCA-0207) of 3 samples, ' +
        'and wait up to 1 h 0 min for the reports (TCA-0106). ' +
        'Each report is charged, and an archive has one for each of its files.',
      title: 'Would start 6 dynamic analyses',
      lines: [
        'a.exe: windows10, linux',
        'b.exe, c.exe: windows10, linux',
        'd.zip (archive): windows10, linux'
      ]
    })
    const one = plan(samples.slice(0, 1), { platforms: ['linux'] })
    expect(one?.text).toContain('would start 1 dynamic analysis (TCA-0207) of 1 sample,')
  })

  test('leave out those that an earlier run started', () => {
    const started = { ...NO_ANALYSIS, platform: 'linux', requested: '2026-01-01T00:00:00.000Z' }
    const refused = { ...NO_ANALYSIS, platform: 'windows10', requested: null }
    const samples = [sampleOf(['a.exe'], [started, refused])]
    expect(plan(samples)?.lines).toEqual(['a.exe: windows10'])
    expect(plan(samples, { platforms: ['linux'] })).toMatchObject({
      text: 'The run would start no dynamic analyses.',
      lines: []
    })
  })

  test('are undefined if there are no samples or no platforms', () => {
    expect(plan([])).toBeUndefined()
    const off = { inputs: { dynamicAnalysis: undefined, parallelJobs: 1 } }
    const settings = { metadata: { isArchive: () => true }, isAnalyzed: () => true }
    expect(planAnalyses([sampleOf(['a.exe'])], { ...off, ...settings })).toBeUndefined()
  })

  test.each([
    [12, 1, undefined],
    [13, 1, '4 min 0 s, because the limit is 3 requests per minute.'],
    [301, 1, '1 h 40 min, because the limit is 3 requests per minute.'],
    [4, 3, undefined],
    [5, 3, '4 min 0 s, because the limit is 3 requests per minute for 3 jobs together.'],
    [2, 10, '3 min 20 s, because the limit is 3 requests per minute for 10 jobs together.']
  ])('of %d samples in %d jobs show how long the starts take', (count, parallelJobs, expected) => {
    const text = plan(manySamples(count), { platforms: ['linux'], parallelJobs })?.text ?? ''
    const [, duration] = text.split(' Starting them would take at least ')
    expect(duration).toBe(expected)
  })
})
