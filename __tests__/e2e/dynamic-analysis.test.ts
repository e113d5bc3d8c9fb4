import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { headlineOf, shown, workspace } from '../support/action.js'
import { runCommand } from '../support/cli.js'
import {
  analysesOf,
  busiestSeconds,
  commandLineOf,
  dynamicService,
  looksOf,
  startsOf
} from '../support/dynamic-runs.js'
import { fastClockEnv } from '../support/fast-clock.js'
import { sha1 } from '../support/hashes.js'
import { expectSarif, statuses } from '../support/verdicts.js'
import { zip } from '../support/zip.js'

const ARCHIVED = { 'setup.exe': 'a setup', 'evil.exe': markers.MALICIOUS, 'help.exe': 'a help' }
const ON_TWO_PLATFORMS = {
  'dynamic-analysis': 'windows10, windows11',
  'archive-type': 'zip',
  'fail-on': 'malicious'
}

/** Starts a service for a program and an archive with three files, one of which is malicious. */
const programAndArchive = async () =>
  dynamicService({}, { 'app.exe': 'an app', 'all.zip': await zip(ARCHIVED) })

describe('a program and an archive with a malicious file, on two platforms', () => {
  test('fail the step, with all analyses in all reports', async () => {
    const { service, run } = await programAndArchive()
    const sarif = path.join(workspace(), 'dynamic.sarif')
    const result = await run({ ...ON_TWO_PLATFORMS, 'sarif-file': sarif })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', 'malicious-count': '1' })
    expect(statuses(result)).toEqual({ 'all.zip': 'malicious', 'app.exe': 'no threats found' })

    for (const platform of ['windows10', 'windows11']) {
      expect(result.summary).toContain(platform)
      expect(shown(result.log)).toContain(platform)
      expect(analysesOf(result, 'app.exe')).toContainEqual(
        expect.objectContaining({
          platform,
          state: 'finished',
          classification: 'no threats found',
          reason: null
        })
      )
      const archive = analysesOf(result, 'all.zip').find(one => one.platform === platform)
      expect(archive).toMatchObject({ state: 'finished', classification: 'malicious' })
      const found = archive?.files?.map(file => [file.sha1, [file.state, file.classification]])
      expect(Object.fromEntries(found ?? [])).toEqual({
        [sha1('a setup')]: ['finished', 'no threats found'],
        [sha1(markers.MALICIOUS)]: ['finished', 'malicious'],
        [sha1('a help')]: ['finished', 'no threats found']
      })
    }
    expect(headlineOf(result)).toMatch(/❌.* malicious/)
    expect(result.log).toMatch(/^::error.*all\.zip/m)
    const found = expectSarif(readFileSync(sarif, 'utf8')).runs.flatMap(({ results }) => results)
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['malicious'])
    expect(service.dynamicAnalyses()).toHaveLength(8)
  })

  test('are requested once each, slowly enough', async () => {
    const { service, run } = await programAndArchive()
    const result = await run(ON_TWO_PLATFORMS)
    const archivePath = '/api/dynamic/analysis/analyze/v1/archive/query/json'
    const starts = startsOf(service)
    expect(starts).toHaveLength(4)
    expect(starts.filter(({ path }) => path === archivePath)).toHaveLength(2)
    expect(starts.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    // Each analysis is requested separately, by its ID.
    const looks = looksOf(service)
    const ids = service.dynamicAnalyses().map(({ analysisId }) => analysisId)
    expect(looks.map(({ path }) => path.replace(/.*\/|\?.*/g, '')).sort()).toEqual(ids.sort())
    expect(service.charged('dynamic-report')).toBe(8)
    expect(result.results?.chargedReports).toBe(8)
    expect(busiestSeconds(service)).toBeLessThanOrEqual(3)
  })

  test('exit with 3 on the command line', async () => {
    const { url, folder } = await programAndArchive()
    const args = commandLineOf({ ...ON_TWO_PLATFORMS, 'api-url': url })
    const { code, log } = await runCommand(folder, args, fastClockEnv())
    expect(code).toBe(3)
    expect(log).toContain('windows11')
    expect(log).toContain('all.zip')
  })
})

describe('a run whose reports find no threats', () => {
  test.each([{}, { 'fail-on': 'suspicious' }])('passes, and shows them: %j', async inputs => {
    const { service, run } = await dynamicService()
    const result = await run({ 'dynamic-analysis': 'windows10\nlinux', ...inputs })
    expect(result.code).toBe(0)
    expect(headlineOf(result)).toContain('✅')
    expect(result.outputs['outcome']).toBe('submitted')
    const platforms = analysesOf(result).map(({ platform }) => platform)
    expect(platforms.toSorted()).toEqual(['linux', 'windows10'])
    for (const analysis of analysesOf(result)) {
      expect(analysis).toMatchObject({ state: 'finished', classification: 'no threats found' })
    }
    for (const text of [result.summary, shown(result.log)]) {
      expect(text).toContain('windows10')
      expect(text).toContain('linux')
    }
    expect(result.log).not.toMatch(/^::(error|warning)/m)
    expect(startsOf(service)).toHaveLength(2)
    expect(result.results?.chargedReports).toBe(2)
  })
})

test('a malicious report is a warning without fail-on', async () => {
  const { run } = await dynamicService({ dynamicReport: () => ({ classification: 'MALICIOUS' }) })
  const result = await run()
  expect(result.code).toBe(0)
  expect(analysesOf(result)).toMatchObject([{ state: 'finished', classification: 'malicious' }])
  expect(result.log).toMatch(/^::warning.*app\.exe/m)
})

test('a suspicious report fails the step only with fail-on: suspicious', async () => {
  const suspicious = { dynamicReport: () => ({ classification: 'SUSPICIOUS' }) }
  for (const [failOn, code] of [
    ['malicious', 0],
    ['suspicious', 1]
  ] as const) {
    const { run } = await dynamicService(suspicious)
    const result = await run({ 'fail-on': failOn })
    expect(statuses(result)).toEqual({ 'app.exe': 'suspicious' })
    expect(result.code).toBe(code)
  }
})

test('analyses run only for the selected files', async () => {
  const { service, run } = await dynamicService(
    {},
    { 'app.exe': 'an app', 'app.txt': 'a text', 'tool.exe': 'a tool' }
  )
  const result = await run({ 'dynamic-analysis-files': '*.exe\n!tool.*' })
  expect(result.code).toBe(0)
  expect(service.dynamicAnalyses().map(analysis => analysis.sha1)).toEqual([sha1('an app')])
  expect(service.samples.size).toBe(3)
})

test('reports are requested until the analysis is finished, and only the last one is charged', async () => {
  const { service, run } = await dynamicService({ dynamicAnalysisMs: 10 * 60_000 })
  const result = await run()
  expect(result.code).toBe(0)
  const statusCodes = looksOf(service).map(({ status }) => status)
  expect(statusCodes.length).toBeGreaterThan(1)
  expect(statusCodes.at(-1)).toBe(200)
  expect(new Set(statusCodes.slice(0, -1))).toEqual(new Set([404]))
  expect(result.results?.chargedReports).toBe(1)
})
