import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { Service } from '../../emulator/service.js'
import { markers } from '../../emulator/store/markers.js'
import { emulator, headlineOf, runAction, shown, workspace } from '../support/action.js'
import { CONTENTS, expectSarif, INPUTS, statuses } from '../support/verdicts.js'

/** Returns the number of requests for scan records. */
const scanRequests = ({ log }: Service) => log.filter(({ step }) => step === 'scans').length

describe('fail-on', () => {
  test('fails the step and shows the file in all reports if a file is malicious', async () => {
    const { service, url } = await emulator({ analysisMs: 1500 })
    const folder = workspace(CONTENTS)
    const sarif = path.join(folder, '.reports', 'spectra.sarif')
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': sarif, 'api-url': url })

    expect(run.code).toBe(1)
    expect(statuses(run)).toEqual({
      'evil & <bad>.exe': 'malicious',
      'odd.bin': 'suspicious',
      'known.dll': 'known',
      'plain.txt': 'no threats found'
    })
    expect(run.outputs).toMatchObject({
      outcome: 'failed',
      'submitted-count': '4',
      'malicious-count': '1',
      'suspicious-count': '1',
      'pending-count': '0'
    })
    expect(scanRequests(service)).toBeLessThanOrEqual(12)
    expect(run.results?.chargedLookUps).toBe(service.charged())

    const threat = run.results?.samples.find(({ verdict }) => verdict?.status === 'malicious')
      ?.verdict?.threat
    expect(threat).toMatch(/\S/)
    const log = shown(run.log)
    expect(log).toMatch(
      new RegExp(`^::error title=Malicious file::evil & <bad>.exe: malicious, ${threat ?? ''}`, 'm')
    )
    expect(log).toContain(`✗ malicious: evil & <bad>.exe  ${threat ?? ''}, level 5 of 5`)
    expect(log).toContain('::error::Blocked: 1 malicious file (fail-on: malicious).%0A')
    expect(headlineOf(run)).toBe('❌ Blocked: 1 malicious file')
    expect(run.summary).toContain(
      'verdicts: 1 malicious, 1 suspicious, 1 no threats found, 1 known'
    )
    const [visible = '', hidden] = run.summary.split('<details>')
    const rows = visible.split('\n').filter(line => line.startsWith('<tr><td>'))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain(
      `<code>evil &amp; &lt;bad&gt;.exe</code></td><td>🛑 malicious</td><td>${threat ?? ''}, level 5`
    )
    expect(rows[1]).toContain('odd.bin')
    expect(hidden).toContain(`🛑 malicious<br><sub>${threat ?? ''}, level 5`)
    expect(hidden).toContain('plain.txt')

    const [sarifRun] = expectSarif(readFileSync(sarif, 'utf8')).runs
    expect(sarifRun?.invocations[0]?.executionSuccessful).toBe(true)
    expect(
      sarifRun?.results.map(({ ruleId, locations }) => [
        ruleId,
        locations[0]?.physicalLocation.artifactLocation.uri
      ])
    ).toEqual([
      ['malicious', 'evil%20%26%20%3Cbad%3E.exe'],
      ['suspicious', 'odd.bin']
    ])
  })

  test('only warns about suspicious files with fail-on: malicious', async () => {
    const { url } = await emulator()
    const others = { ...CONTENTS, 'evil & <bad>.exe': 'harmless' }
    const run = await runAction(workspace(others), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ outcome: 'submitted', 'suspicious-count': '1' })
    expect(run.log).toContain('::warning::1 suspicious sample: odd.bin')
  })

  test('only warns about known files from an untrusted source', async () => {
    const trust: Record<number, number> = { 1: 3, 2: 4, 3: 5 }
    const { url } = await emulator({
      verdict: ({ size }) => ({ status: 'KNOWN', trust_factor: trust[size] ?? 0 })
    })
    const files = { 'trusted.bin': 'a', 'four.bin': 'bb', 'five.bin': 'ccc' }
    const run = await runAction(workspace(files), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(0)
    expect(run.outputs['outcome']).toBe('submitted')
    const text =
      '2 samples known from an untrusted source (trust factor 4 or 5): five.bin, four.bin'
    expect(run.log).toContain(`::warning::${text}`)
    const [visible = ''] = run.summary.split('<details>')
    const flagged = visible.match(/<code>\w+\.bin<\/code><\/td><td>⚠️ untrusted source/g)
    expect(flagged).toHaveLength(2)
    expect(visible).not.toContain('trusted.bin')
    const reasons = run.results?.samples.map(({ files: [name], verdict }) => [
      name,
      verdict?.status,
      verdict?.trust,
      verdict?.reason
    ])
    expect(reasons?.toSorted()).toEqual([
      ['five.bin', 'known', 5, 'its source is not trusted'],
      ['four.bin', 'known', 4, 'its source is not trusted'],
      ['trusted.bin', 'known', 3, null]
    ])
    expect(shown(run.log)).toContain(
      'known: four.bin  trust factor 4 of 5 (0 is the most trusted); its source is not trusted; 0 of 40 engines'
    )
  })

  test('also fails on malicious files with fail-on: suspicious', async () => {
    const { url } = await emulator()
    const run = await runAction(workspace(CONTENTS), {
      ...INPUTS,
      'fail-on': 'suspicious',
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain(
      '::error::Blocked: 1 malicious and 1 suspicious files (fail-on: suspicious).'
    )
    expect(headlineOf(run)).toBe('❌ Blocked: 1 malicious and 1 suspicious files')
  })

  test('leaves verdicts and their counts empty if it is not set', async () => {
    const { service, url } = await emulator()
    const run = await runAction(workspace(CONTENTS), { files: '*', 'api-url': url })
    expect(run.code).toBe(0)
    expect(run.results?.samples.map(({ verdict }) => verdict)).toEqual(Array(4).fill(null))
    expect(run.results?.chargedLookUps).toBeNull()
    expect(run.outputs).toMatchObject({
      'malicious-count': '',
      'suspicious-count': '',
      'pending-count': ''
    })
    expect(service.charged()).toBe(0)
  })
})

describe('malicious files', () => {
  test('get one annotation each up to the limit of the runner, and one for the rest', async () => {
    const { url } = await emulator()
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`${n + 10}.bin`, `${n}${markers.MALICIOUS}`])
    )
    const run = await runAction(workspace(files), { ...INPUTS, 'api-url': url })
    const annotations = run.log.split('\n').filter(line => line.startsWith('::error'))
    expect(annotations.length).toBeLessThanOrEqual(10)
    for (const name of Object.keys(files)) {
      expect(annotations.filter(line => line.includes(name))).not.toEqual([])
    }
    expect(run.outputs['malicious-count']).toBe('12')
    expect(run.log).not.toContain('resume-from')
  })

  test('are reported without commands or links from their names', async () => {
    const { url } = await emulator()
    const name = '::stop-commands::x ##[error]y [a](http:) {0}.bin'
    const folder = workspace({ [name]: markers.MALICIOUS })
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': 'out.sarif', 'api-url': url })
    const commands = shown(run.log)
      .split('\n')
      .filter(line => /^\s*::(?!error|add-mask|group|endgroup)/.test(line))
    expect(commands).toEqual([])
    expect(shown(run.log)).not.toContain('##[')
    const [sarifRun] = expectSarif(readFileSync(path.join(folder, 'out.sarif'), 'utf8')).runs
    expect(sarifRun?.results[0]?.message.text).toContain('\\[a\\](http:) {{0}}.bin is malicious')
  })
})

describe('a dry run with fail-on', () => {
  test('logs which verdicts it would request, without a request', async () => {
    const { service, url } = await emulator()
    const folder = workspace(CONTENTS)
    const sarif = path.join(folder, 'out.sarif')
    const run = await runAction(folder, {
      ...INPUTS,
      'dry-run': 'true',
      'sarif-file': sarif,
      'api-url': url
    })
    expect(run.code).toBe(0)
    expect(run.log).toContain('would wait up to 6.0 s for the verdicts of 4 samples')
    expect(service.log).toEqual([])
    expect(existsSync(sarif)).toBe(false)
  })
})
