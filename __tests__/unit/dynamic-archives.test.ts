import { describe, expect, test } from '@jest/globals'

import { archiveAnalysis, NO_ANALYSIS } from '../../src/results/dynamic-analysis.js'
import {
  analyzed,
  report,
  running,
  STILL_RUNNING,
  waitForReports
} from '../support/awaited-reports.js'
import { listed, MINUTE, submitted } from '../support/sandbox.js'
import { requested, start } from '../support/started-analyses.js'

describe('the start of the analyses of an archive', () => {
  const zip = submitted('a', { files: ['a.zip'] })
  const file = (digit: string, fields: object) => ({ sha1: digit.repeat(40), ...fields })

  test('starts one for each file, some of which may be refused', async () => {
    const run = await start(requested([zip], ['linux']), {
      respond: () => ({
        content: {
          files: [
            file('c', { analysis_id: '3' }),
            file('b', { error_message: 'not supported' }),
            file('c', { analysis_id: '3' }),
            file('c', { error_message: 'already started' })
          ]
        }
      })
    })
    expect(listed(run.requests)).toEqual(['archive a linux'])
    const [analysis] = run.analyses
    expect(analysis).toMatchObject({
      state: 'running',
      analysisId: null,
      requested: '2026-03-01T12:00:00.000Z'
    })
    expect(analysis?.files?.map(({ state, reason }) => [state, reason])).toEqual([
      ['failed', 'not supported'],
      ['running', null]
    ])
    expect(run.lines.at(-1)).toBe(
      'a.zip on linux: dynamic analysis started for 1 of 2 files in the archive; first error: not supported'
    )
  })

  test('can be repeated by a later run if all files are refused', async () => {
    const run = await start(requested([zip], ['linux']), {
      respond: () => ({ content: { files: [file('b', { error_message: 'not supported' })] } })
    })
    expect(run.analyses[0]).toMatchObject({ state: 'failed', requested: null })
    expect(run.lines.at(-1)).toBe(
      'a.zip on linux: dynamic analysis started for 0 of 1 file in the archive; first error: not supported'
    )
    const again = await start(requested(run.results, ['linux']))
    expect(listed(again.requests)).toEqual(['archive a linux'])
  })

  test.each([
    { sha1: null, analysis_id: 'b' },
    { analysis_id: 12345, error_message: 'x' },
    { analysis_id: 'a/b' },
    {}
  ])('is not repeated if the file %j may be analyzed', async changes => {
    const files = [
      { sha1: 'b'.repeat(40), ...changes },
      file('c', { error_message: 'not supported' })
    ]
    const run = await start(requested([zip], ['linux']), {
      respond: () => ({ content: { files } })
    })
    expect(run.analyses[0]).toMatchObject({ state: 'failed', analysisId: null })
    expect(run.analyses[0]?.requested).not.toBeNull()
    const again = await start(requested(run.results, ['linux']))
    expect(again.requests).toEqual([])
  })

  test('is logged without an error if no file is refused', async () => {
    const run = await start(requested([zip], ['linux']), {
      respond: () => ({ content: { files: [file('b', { analysis_id: '3' })] } })
    })
    expect(run.lines.at(-1)).toBe(
      'a.zip on linux: dynamic analysis started for 1 file in the archive'
    )
  })

  test('is not sent again if its response has no files', async () => {
    const run = await start(requested([zip], ['linux']), { respond: () => ({ content: {} }) })
    expect(run.states).toEqual(['unconfirmed'])
  })
})

describe('reports on the files in an archive', () => {
  const file = (digit: string, changes: object = {}) => ({
    ...NO_ANALYSIS,
    sha1: digit.repeat(40),
    state: 'running' as const,
    analysisId: digit,
    ...changes
  })
  const archive = (...files: ReturnType<typeof file>[]) => {
    const { platform, requested } = running('')
    return analyzed('a', [archiveAnalysis({ platform, requested }, files)], { files: ['a.zip'] })
  }

  test('are requested by the hash and the analysis of each file', async () => {
    const run = await waitForReports(
      [archive(file('b'), file('c'), file('d'))],
      ({ what, time }) =>
        what === 'c' && time < 10 * MINUTE
          ? STILL_RUNNING
          : report(what === 'd' ? 'MALICIOUS' : 'NO_THREATS_FOUND')
    )
    expect(listed(run.requests)).toEqual(['report b b', 'report c c', 'report d d', 'report c c'])
    expect(run.first).toMatchObject({ state: 'finished', classification: 'malicious' })
    expect(run.saved.map(({ dynamicAnalysis }) => dynamicAnalysis?.[0]?.state)).toEqual([
      ...['running', 'running', 'running'],
      'finished'
    ])
    expect(run.lines.at(-1)).toBe(
      `a.zip on linux, file ${'c'.repeat(40)}: no threats found, risk score 9`
    )
  })

  test('do not include files whose analysis was refused', async () => {
    const refused = { ...file('b'), state: 'failed' as const, analysisId: null, reason: 'no' }
    const { platform, requested } = running('')
    const analysis = archiveAnalysis({ platform, requested }, [refused, file('c')])
    const run = await waitForReports([analyzed('a', [analysis])], () => report('NO_THREATS_FOUND'))
    expect(listed(run.requests)).toEqual(['report c c'])
    expect(run.first).toMatchObject({ state: 'failed', classification: null })
    expect(run.first?.reason).toBe('1 of 2 files in the archive: no')
  })
})
