import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { detectionMarker } from '../../emulator/store/detection-search.js'
import { emulator, headlineOf, PASSWORD, runAction, workspace } from '../support/action.js'

const INPUTS = { 'fail-on': 'malicious', 'verdict-timeout-minutes': '0.1' }

const FLAGGED = `${markers.SUSPICIOUS}\n${detectionMarker} ikarus=Trojan.Win32.Generic\n`

const reportIn = (folder: string) => path.join(folder, 'out/results.false-positive.md')

describe('the false-positive report', () => {
  test('is written next to the results file, with the metadata of each flagged file', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'dist/evil.exe': FLAGGED, 'dist/plain.txt': 'plain' })
    const run = await runAction(folder, {
      ...INPUTS,
      files: 'dist/*',
      properties: 'signer=Example Inc.',
      'results-file': path.join(folder, 'out/results.json'),
      'api-url': url
    })
    expect(run.code).toBe(0)
    expect(run.outputs['false-positive-report']).toBe(reportIn(folder))
    expect(run.log).toContain(`False-positive report: ${reportIn(folder)}`)
    expect(run.summary).toContain(
      `send the false-positive report to the vendors: ${reportIn(folder)}</li>`
    )
    const report = readFileSync(reportIn(folder), 'utf8')
    const [scan] = (run.results?.samples ?? []).flatMap(({ verdict }) => verdict?.scan ?? [])
    const definitions = scan?.detections[0]?.definitions?.slice(0, 16).replace('T', ' ') ?? ''
    for (const line of [
      '## `dist/evil.exe`',
      '- **Application:** `app`',
      '- **Version:** `v1.2.3`',
      '- **Commit:** `0123456789abcdef0123456789abcdef01234567`',
      '- **URL:** <https://github.com/acme/app/actions/runs/42>',
      '- **`signer`:** `Example Inc.`',
      `| \`ikarus\` | Ikarus | \`Trojan.Win32.Generic\` | ${definitions} UTC |`,
      '- Ikarus: <fp@ikarus.at>'
    ]) {
      expect(report.split('\n')).toContain(line)
    }
    expect(report).not.toContain('plain.txt')
  })

  test('of an earlier run is deleted if no file is flagged, and is never uploaded', async () => {
    const { url, service } = await emulator()
    const old = { 'out/results.false-positive.md': 'old' }
    const folder = workspace({ 'plain.txt': 'plain', ...old })
    const run = await runAction(folder, {
      ...INPUTS,
      files: '**',
      'results-file': path.join(folder, 'out/results.json'),
      'api-url': url
    })
    expect(run.code).toBe(0)
    expect(run.outputs['false-positive-report']).toBe('')
    expect(existsSync(reportIn(folder))).toBe(false)
    expect(service.samples.size).toBe(1)
  })

  test('has neither secrets nor the metadata of other files', async () => {
    const { url } = await emulator()
    const folder = workspace({ [`${PASSWORD}/evil.exe`]: FLAGGED })
    // A short secret is allowed in metadata, because it may be an ordinary word.
    const token = 'tok1'
    const run = await runAction(folder, {
      ...INPUTS,
      files: '**/*.exe',
      'github-token': token,
      properties: `signer=${token}\n[${PASSWORD}/**] application_version=4.5.6`,
      'results-file': path.join(folder, 'out/results.json'),
      'api-url': url
    })
    expect(run.code).toBe(0)
    const report = readFileSync(reportIn(folder), 'utf8')
    expect(report).toContain('- **Files:** `***/evil.exe`')
    expect(report).toContain('- **`signer`:** `***`')
    expect(report).toContain('- **Version:** `4.5.6`')
  })

  test('replaces a link of that name, not the file that it points to', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'evil.exe': FLAGGED, 'out/notes.md': 'notes' })
    symlinkSync('notes.md', reportIn(folder))
    const run = await runAction(folder, {
      ...INPUTS,
      files: 'evil.exe',
      'results-file': path.join(folder, 'out/results.json'),
      'api-url': url
    })
    expect(run.code).toBe(0)
    expect(readFileSync(reportIn(folder), 'utf8')).toContain('## `evil.exe`')
    expect(readFileSync(path.join(folder, 'out/notes.md'), 'utf8')).toBe('notes')
  })

  test('fails the step if it cannot be written, and no output names it', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'evil.exe': FLAGGED })
    mkdirSync(reportIn(folder), { recursive: true })
    const run = await runAction(folder, {
      ...INPUTS,
      files: 'evil.exe',
      'results-file': path.join(folder, 'out/results.json'),
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(headlineOf(run)).toBe('❌ 1 report could not be written')
    expect(run.summary).toContain(`The false-positive report ${reportIn(folder)} could not be`)
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'false-positive-report': '' })
    expect(run.results?.outcome).toBe('failed')
  })
})

test('verdicts of an earlier run are in the results file and in the report', async () => {
  let status: 'KNOWN' | 'MALICIOUS' = 'KNOWN'
  const { url } = await emulator({ verdict: () => ({ status }) })
  const folder = workspace({ 'app.exe': 'app' })
  const inputs = { ...INPUTS, files: 'app.exe', 'api-url': url }
  const before = await runAction(folder, inputs)
  expect(before.code).toBe(0)
  status = 'MALICIOUS'
  const after = await runAction(folder, { ...inputs, 'resume-from': before.resultsFile })
  expect(after.code).toBe(1)
  const [{ verdict } = { verdict: null }] = before.results?.samples ?? []
  const past = { status: 'known', threat: null, on: verdict?.checkedOn }
  expect(after.results?.samples).toMatchObject([{ resumed: true, history: [past] }])
  const report = readFileSync(after.outputs['false-positive-report'] ?? '', 'utf8')
  expect(report).toMatch(/Verdict history:\n\n- .* UTC: known\n- .* UTC: malicious, /)
  expect(after.log).toMatch(/malicious: app\.exe.*known on \d{4}-\d\d-\d\d, malicious since \d{4}/)
})

describe('the scan of a flagged file', () => {
  const files = { 'evil.exe': markers.MALICIOUS, 'known.dll': markers.KNOWN }
  const scansIn = (run: Awaited<ReturnType<typeof runAction>>) =>
    run.results?.samples.map(({ verdict }) => verdict?.scan)

  test('is in the results file, and costs no additional request', async () => {
    const { url, service } = await emulator()
    const run = await runAction(workspace(files), { ...INPUTS, files: '*', 'api-url': url })
    const [scan, none] = scansIn(run) ?? []
    expect(scan).toMatchObject({ enginesAsked: 40, enginesFailed: 1 })
    expect(scan?.detections).toHaveLength(38)
    expect(scan?.detections).toContainEqual(
      expect.objectContaining({ engine: 'kaspersky_online', vendor: 'Kaspersky' })
    )
    expect(none).toBeNull()
    const steps = service.log.map(({ step }) => step)
    expect(steps.filter(step => step === 'scans')).toHaveLength(1)
    expect(steps.filter(step => step === 'reputation')).toHaveLength(1)
    expect(run.results?.chargedLookUps).toBe(4)
  })

  test('is not known without permission to get scan records, but the numbers are', async () => {
    const { url } = await emulator({ rights: { 'TCA-0103': false } })
    const run = await runAction(workspace(files), { ...INPUTS, files: 'evil.exe', 'api-url': url })
    expect(scansIn(run)).toEqual([null])
    expect(run.results?.samples[0]?.verdict).toMatchObject({ enginesMatched: 38, enginesAsked: 40 })
    expect(run.log).toContain('38 of 40 engines')
  })
})
