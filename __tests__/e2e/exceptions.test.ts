import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { markers, scanMarkers } from '../../emulator/store/markers.js'
import {
  emulator,
  headlineOf,
  PASSWORD,
  runAction,
  shown,
  startAction,
  workspace,
  type Run
} from '../support/action.js'
import { dayIn, entryFor, exceptionsYaml, noon, type Entry } from '../support/exceptions.js'
import { expectSarif, INPUTS } from '../support/verdicts.js'

const EVIL = `MZ${markers.MALICIOUS}`
const ODD = markers.SUSPICIOUS
const FILES = { 'evil.exe': EVIL, 'odd.bin': ODD, 'plain.txt': 'nothing in it' }

/** Returns a folder with these files, and one with these exceptions that `files` doesn't match. */
function folderWith(entries: readonly Entry[], files: Record<string, string> = FILES): string {
  return workspace({ ...files, '.exceptions.yml': exceptionsYaml(entries) })
}

const withFile = { ...INPUTS, 'exceptions-file': '.exceptions.yml' }

/** Runs the action with these exceptions, at noon. */
async function runWith(entries: readonly Entry[], inputs: Record<string, string> = {}) {
  const { url } = await emulator()
  return runAction(folderWith(entries), { ...withFile, 'api-url': url, ...inputs }, noon())
}

function acceptedIn({ results }: Run): Record<string, unknown> {
  return Object.fromEntries(
    (results?.samples ?? []).map(({ files, verdict }) => [files.join(), verdict?.accepted])
  )
}

/** Returns the visible lines with annotations. */
function annotations({ log }: Run): string[] {
  return shown(log)
    .split('\n')
    .filter(line => /^::(error|warning)/.test(line))
}

describe('an exception', () => {
  test('lets a malicious file pass and shows it in all reports', async () => {
    const until = dayIn(30)
    const sarif = path.join(workspace(), 'spectra.sarif')
    const run = await runWith([entryFor(EVIL)], { 'sarif-file': sarif })
    expect(run.code).toBe(0)
    expect(headlineOf(run)).toBe(
      '✅ 3 samples submitted to Spectra Intelligence. Verdicts: 1 malicious (accepted), 1 suspicious, 1 no threats found'
    )
    expect(run.outputs).toMatchObject({
      outcome: 'submitted',
      'malicious-count': '1',
      'suspicious-count': '1',
      'accepted-count': '1',
      'pending-count': '0'
    })
    expect(run.results?.counts).toMatchObject({ malicious: 1, suspicious: 1, accepted: 1 })
    expect(acceptedIn(run)).toEqual({
      'evil.exe': { until, reason: 'packed by us' },
      'odd.bin': null,
      'plain.txt': null
    })
    const log = shown(run.log)
    const text = `accepted until ${until}: packed by us`
    expect(log).toMatch(new RegExp(`^⚠ malicious: evil\\.exe {2}.*; ${text}$`, 'm'))
    expect(log).toMatch(new RegExp(`^malicious: evil\\.exe {2}.*; ${text}$`, 'm'))
    const [accepted, suspicious, ...others] = annotations(run)
    expect(accepted).toMatch(new RegExp(`^::warning::evil\\.exe: malicious, .*; ${text}$`))
    expect(suspicious).toMatch(/^::warning::1 suspicious sample: odd\.bin%0Aodd\.bin: /)
    expect(others).toEqual([])
    expect(run.summary).toContain(text)
    const [sarifRun] = expectSarif(readFileSync(sarif, 'utf8')).runs
    expect(sarifRun?.results.map(({ ruleId }) => ruleId)).toEqual(['malicious', 'suspicious'])
    expect(readFileSync(sarif, 'utf8')).toContain('"suppressions"')
  })

  test('lets a suspicious file pass with fail-on: suspicious', async () => {
    const run = await runWith([entryFor(EVIL), entryFor(ODD)], { 'fail-on': 'suspicious' })
    expect(run.code).toBe(0)
    expect(run.outputs['accepted-count']).toBe('2')
    expect(headlineOf(run)).toContain('1 malicious (accepted), 1 suspicious (accepted), 1 no')
    expect(annotations(run)).toHaveLength(2)
  })

  test('applies on its last day', async () => {
    const run = await runWith([entryFor(EVIL, { until: dayIn(0) })])
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ 'malicious-count': '1', 'accepted-count': '1' })
    expect(annotations(run)).toHaveLength(2)
  })

  test('does not apply on the day after', async () => {
    const until = dayIn(-1)
    const entries = [entryFor('another file'), entryFor(EVIL, { until })]
    const run = await runWith(entries)
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'malicious-count': '1', 'accepted-count': '0' })
    expect(headlineOf(run)).toBe('❌ Blocked: 1 malicious file')
    expect(shown(run.log)).toMatch(
      new RegExp(
        `^::error::Blocked: .*%0Aevil\\.exe: malicious, .*, its exception expired on ${until} \\(exceptions-file, line 5\\)`,
        'm'
      )
    )
    const text = `exceptions-file is ".exceptions.yml", which has expired entries: line 5 (until ${until}). Remove them or set a later date.`
    expect(annotations(run)).toContain(`::warning::${text}`)
    expect(run.summary).toContain(text.replaceAll('"', '&quot;'))
  })

  test('does not let other files pass', async () => {
    const files = { ...FILES, 'worse.exe': `${EVIL}.` }
    const { url } = await emulator()
    const folder = folderWith([entryFor(EVIL)], files)
    const run = await runAction(folder, { ...withFile, 'api-url': url }, noon())
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'malicious-count': '2', 'accepted-count': '1' })
    expect(headlineOf(run)).toBe('❌ Blocked: 1 malicious file')
    expect(run.summary).toContain('verdicts: 2 malicious (1 accepted), 1 suspicious')
    const errors = annotations(run).filter(line => line.startsWith('::error'))
    expect(errors).toHaveLength(2)
    expect(errors.filter(line => !line.includes('worse.exe') || line.includes('evil.exe'))).toEqual(
      []
    )
  })

  test('adds a warning for each file up to the limit of the runner, and one for the rest', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `${n + 10}.exe`)
    const files = Object.fromEntries(names.map(name => [name, EVIL + name]))
    const { url } = await emulator()
    const folder = folderWith(
      Object.values(files).map(content => entryFor(content)),
      files
    )
    const run = await runAction(folder, { ...withFile, 'api-url': url }, noon())
    expect(run.code).toBe(0)
    expect(run.outputs['accepted-count']).toBe('12')
    const warnings = annotations(run)
    expect(warnings.length).toBeLessThanOrEqual(10)
    expect(names.filter(name => !warnings.some(line => line.includes(name)))).toEqual([])
    expect(shown(run.log).match(/^malicious: .*accepted until /gm)).toHaveLength(12)
  })

  test('does not affect pending samples', async () => {
    const { url } = await emulator({ analysisMs: 60_000 })
    const folder = folderWith([entryFor('nothing in it')])
    const inputs = { ...withFile, 'verdict-timeout-minutes': '0.005', 'api-url': url }
    const run = await runAction(folder, inputs, noon())
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'pending-count': '3', 'accepted-count': '0' })
    expect(run.log).not.toContain('unused entries')
  })

  test('has a reason without commands, HTML, and secrets', async () => {
    const reason = `\n::error::x\n##[error]y <img src=x> \u001b[31m ${PASSWORD}`
    const run = await runWith([entryFor(EVIL, { reason })])
    expect(run.code).toBe(0)
    expect(annotations(run).filter(line => line.startsWith('::error'))).toEqual([])
    expect(shown(run.log)).not.toMatch(/##\[|\u001b/)
    for (const text of [shown(run.log), run.summary, JSON.stringify(run.results)]) {
      expect(text).not.toContain(PASSWORD)
    }
    expect(run.summary).not.toContain('<img')
    expect(acceptedIn(run)['evil.exe']).toMatchObject({
      reason: expect.stringContaining('::error::x ##[error]y <img src=x>')
    })
  })
})

describe('unused exceptions', () => {
  const text = 'exceptions-file is ".exceptions.yml", which has unused entries:'

  test('are listed in one warning', async () => {
    const entries = [
      entryFor('unknown file'),
      entryFor(EVIL),
      entryFor('nothing in it'),
      entryFor(ODD)
    ]
    const run = await runWith(entries)
    expect(run.code).toBe(0)
    expect(run.outputs['accepted-count']).toBe('2')
    const warning = `${text} line 2 (no file has this hash), line 8 (plain.txt is not malicious or suspicious). Remove them unless another run needs them.`
    expect(annotations(run)).toContain(`::warning::${warning}`)
    expect(run.summary).toContain(warning.replaceAll('"', '&quot;'))
  })

  test('are not reported by a job with a part of the files, unless it has the file', async () => {
    const entries = [entryFor('unknown file'), entryFor(EVIL), entryFor('nothing in it')]
    const runs = [
      await runWith(entries, { shard: '1/2' }),
      await runWith(entries, { shard: '2/2' })
    ]
    const warnings = runs.flatMap(annotations).filter(line => line.includes(text))
    expect(warnings).toEqual([expect.stringContaining(`${text} line 8 (plain.txt is not`)])
    expect(warnings[0]).not.toContain('line 2')
  })

  test('are not reported in a dry run, or if the run ends early', async () => {
    const entries = [entryFor('unknown file'), entryFor('nothing in it')]
    const dry = await runWith(entries, { 'dry-run': 'true' })
    expect(dry.code).toBe(0)
    const early = await runWith(entries, { password: 'wrong' })
    expect(early.code).toBe(1)
    expect([dry, early].flatMap(annotations).filter(line => line.includes(text))).toEqual([])
  })
})

describe('a resumed run', () => {
  test('applies only its own exceptions, even if the first run was killed', async () => {
    let scans = 0
    let kill: () => void = () => undefined
    const { url } = await emulator({
      fault: ({ step }) => {
        if (step !== 'scans' || ++scans !== 2) return undefined
        kill()
        return { kind: 'stall', when: 'early' }
      }
    })
    // The verdict of the accepted file is final at the first check, but not that of the other one.
    const files = { 'evil.exe': EVIL, 'slow.bin': scanMarkers.none }
    const folder = folderWith([entryFor(EVIL)], files)
    const results = path.join(folder, '.results.json')
    const inputs = { ...withFile, 'results-file': results, 'api-url': url }
    const action = startAction(folder, inputs, noon())
    kill = () => action.process.kill('SIGKILL')
    const first = await action.finished
    expect(first.results?.finished).toBeNull()
    expect(acceptedIn(first)['evil.exe']).toEqual({ until: dayIn(30), reason: 'packed by us' })

    const resumed = { ...INPUTS, 'resume-from': results, 'api-url': url }
    const second = await runAction(folder, resumed, noon())
    expect(second.code).toBe(1)
    expect(second.outputs).toMatchObject({ 'resumed-count': '2', 'accepted-count': '0' })
    expect(headlineOf(second)).toContain('❌ Blocked: 1 malicious file')
  })
})
