import { createRequire } from 'node:module'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv-draft-04'

import { markers } from '../../emulator/store/markers.js'
import type { Service } from '../../emulator/service.js'
import {
  emulator,
  headlineOf,
  runAction,
  shown,
  startAction,
  workspace
} from '../support/action.js'

const CONTENTS = {
  'evil & <bad>.exe': `MZ${markers.MALICIOUS}`,
  'odd.bin': markers.SUSPICIOUS,
  'known.dll': markers.KNOWN,
  'plain.txt': 'nothing in it'
}

const hash = (type: 'sha1' | 'sha256', text: string) => createHash(type).update(text).digest('hex')

const INPUTS = { files: '*', 'fail-on': 'malicious', 'verdict-timeout-minutes': '0.1' }

/** Sarif as the published schema has it. */
function expectSarif(text: string): SarifLog {
  const schema = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
  ) as object
  const validate = new Ajv.default({
    strict: false,
    unicodeRegExp: false,
    validateFormats: false
  }).compile(schema)
  const log = JSON.parse(text) as SarifLog
  expect(validate(log) ? [] : validate.errors).toEqual([])
  return log
}

interface SarifLog {
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications?: readonly unknown[]
    }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
    }[]
  }[]
}

const looks = ({ log }: Service) => log.filter(({ step }) => step === 'scans').length

const statuses = (run: Awaited<ReturnType<typeof runAction>>) =>
  Object.fromEntries(
    (run.results?.samples ?? []).map(({ files, verdict }) => [files.join(), verdict?.status])
  )

describe('four samples', () => {
  test('malicious, suspicious, known and plain: told everywhere, and the step is red', async () => {
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
    expect(looks(service)).toBeLessThanOrEqual(12)
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

    const [told] = expectSarif(readFileSync(sarif, 'utf8')).runs
    expect(told?.invocations[0]?.executionSuccessful).toBe(true)
    expect(
      told?.results.map(({ ruleId, locations }) => [
        ruleId,
        locations[0]?.physicalLocation.artifactLocation.uri
      ])
    ).toEqual([
      ['malicious', 'evil%20%26%20%3Cbad%3E.exe'],
      ['suspicious', 'odd.bin']
    ])
  })

  test('without the malicious one pass, since suspicious ones are not on the list', async () => {
    const { url } = await emulator()
    const others = { ...CONTENTS, 'evil & <bad>.exe': 'harmless' }
    const run = await runAction(workspace(others), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ outcome: 'submitted', 'suspicious-count': '1' })
    expect(run.log).toContain('::warning::1 suspicious sample: odd.bin')
  })

  test('known samples from an untrusted source are flagged, and the step still passes', async () => {
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
      'known: four.bin  trust factor 4 of 5 (0 is the most trusted), 0 of 40 engines'
    )
  })

  test('with suspicious ones on the list fail on malicious ones, too', async () => {
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

  test('that nobody asks of have no verdicts, and no counts that would read as clean', async () => {
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

describe('a sample whose analysis is not done in time', () => {
  const never = { analysisMs: 3_600_000 }
  const MISSING = 'Verdicts missing: 1 of 1 sample pending (if-verdict-pending: error).'
  const NAMES = 'No verdict for 1 sample: plain.txt.'

  test.each([
    ['error', 1, `::error::${MISSING}%0A${NAMES}`],
    ['', 1, `::error::${MISSING}%0A${NAMES}`],
    ['warn', 0, `::warning::${NAMES}`],
    ['ignore', 0, undefined]
  ])('is pending: if-verdict-pending %s', async (ifPending, code, text) => {
    const { service, url } = await emulator(never)
    const run = await runAction(workspace({ 'plain.txt': 'nothing' }), {
      ...INPUTS,
      'if-verdict-pending': ifPending,
      'api-url': url
    })
    expect(run.code).toBe(code)
    expect(statuses(run)).toEqual({ 'plain.txt': 'pending' })
    expect(run.outputs['pending-count']).toBe('1')
    expect(run.log.includes('No verdict for')).toBe(text !== undefined)
    expect(run.log).toContain(text ?? '')
    expect(run.summary).toContain(
      '⏳ pending<br><sub>no completed analysis was found since the submission'
    )
    expect(looks(service)).toBeLessThanOrEqual(12)
  })

  test('is warned of, though another one is malicious', async () => {
    const { url } = await emulator({
      verdict: ({ size }) => (size === 3 ? { status: 'MALICIOUS' } : undefined),
      ...never
    })
    const run = await runAction(workspace({ 'bad.exe': 'bad', 'plain.txt': 'nothing' }), {
      ...INPUTS,
      'verdict-timeout-minutes': '0',
      'if-verdict-pending': 'warn',
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain(`::warning::${NAMES}`)
  })

  test('and turns malicious on the last look', async () => {
    let asked = 0
    const { service, url } = await emulator({
      ...never,
      verdict: () => {
        asked += 1
        return asked > 1 ? { status: 'MALICIOUS', threat_name: 'Linux.Worm.Late' } : undefined
      }
    })
    const run = await runAction(workspace({ 'plain.txt': 'nothing' }), {
      ...INPUTS,
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(statuses(run)).toEqual({ 'plain.txt': 'malicious' })
    expect(service.log.at(-1)?.step).toBe('reputation')
    expect(run.log).toContain('Linux.Worm.Late')
  })
})

describe('what the service has already', () => {
  const plain = CONTENTS['plain.txt']
  const preload = (analyzedOn: string) => [
    { sha1: hash('sha1', plain), sha256: hash('sha256', plain), size: plain.length, analyzedOn }
  ]

  test.each([
    ['skip', 'no threats found', 0],
    ['metadata', 'no threats found', 0],
    ['reanalyze', 'pending', 1],
    ['upload', 'pending', 1]
  ])('%s: an analysis of last year makes it %s', async (ifExists, status, code) => {
    const { url } = await emulator({
      preload: preload('2025-06-01T10:00:00'),
      analysisMs: 3_600_000
    })
    const run = await runAction(workspace({ 'plain.txt': plain }), {
      ...INPUTS,
      'if-sample-exists': ifExists,
      'api-url': url
    })
    expect(statuses(run)).toEqual({ 'plain.txt': status })
    expect(run.code).toBe(code)
    expect(run.summary.includes('analyzed 2025-06-01 10:00 UTC')).toBe(code === 0)
  })

  test('reanalyze: the new analysis is waited for', async () => {
    const { url } = await emulator({ preload: preload('2025-06-01T10:00:00'), analysisMs: 1000 })
    const run = await runAction(workspace({ 'plain.txt': plain }), {
      ...INPUTS,
      'if-sample-exists': 'reanalyze',
      'api-url': url
    })
    expect(run.code).toBe(0)
    expect(statuses(run)).toEqual({ 'plain.txt': 'no threats found' })
    expect(run.outputs['submitted-count']).toBe('0')
  })
})

describe('answers', () => {
  test.each(['shuffled', 'partial', 'renamed'] as const)('%s say the same', async answerForm => {
    const { url } = await emulator({ answerForm })
    const run = await runAction(workspace(CONTENTS), { ...INPUTS, 'api-url': url })
    expect(statuses(run)).toEqual({
      'evil & <bad>.exe': 'malicious',
      'odd.bin': 'suspicious',
      'known.dll': 'known',
      'plain.txt': 'no threats found'
    })
  })

  test.each(['{"rl":', 'null', '<rl/>'])('that are malformed (%s) prove nothing', async body => {
    const { url } = await emulator({
      fault: ({ step }) =>
        step === 'reputation' ? { kind: 'answer', status: 200, body } : undefined
    })
    const run = await runAction(workspace({ 'plain.txt': 'nothing' }), {
      ...INPUTS,
      retries: '0',
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(statuses(run)).toEqual({ 'plain.txt': 'pending' })
    expect(run.log).toContain(
      "The verdicts could not be retrieved, so the step fails: 200 with a response that can't be read"
    )
    expect(run.outputs['submitted-count']).toBe('1')
  })
})

describe('when verdicts may not be asked for', () => {
  const file = { 'plain.txt': 'nothing' }

  test('without the right the uploads stand, nothing passes, and the right is named', async () => {
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
    const [told] = expectSarif(readFileSync(sarif, 'utf8')).runs
    expect(told?.invocations[0]).toMatchObject({ executionSuccessful: false })
    expect(told?.invocations[0]?.toolExecutionNotifications).toHaveLength(1)
  })

  test('without the right to scan records, analyses prove the same', async () => {
    const { service, url } = await emulator({ rights: { 'TCA-0103': false } })
    const run = await runAction(workspace(file), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(0)
    expect(statuses(run)).toEqual({ 'plain.txt': 'no threats found' })
    expect(service.log.some(({ step }) => step === 'analysis')).toBe(true)
    expect(run.log).toContain(
      "::warning::403: the account doesn't have permission to get scan records (TCA-0103)"
    )
  })

  test('with the quota used up while waiting, the reason is named', async () => {
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

  test('a run whose uploads ended early asks nothing, and says of all that nothing is known', async () => {
    const { service, url } = await emulator({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'answer', status: 403 } : undefined)
    })
    const run = await runAction(workspace(CONTENTS), { ...INPUTS, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'malicious-count': '0', 'pending-count': '4' })
    expect(service.charged()).toBe(0)
  })

  test('a run that is cancelled while it waits ends at once, with what it knows', async () => {
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
    expect(run.log).toContain('it was canceled (SIGINT)')
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'submitted-count': '4' })
    expect(run.results?.finished).not.toBeNull()
  })
})

describe('many malicious files', () => {
  test('are annotated one by one up to what the runner shows, and then together', async () => {
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

  test('with names that would be commands or links are told harmlessly', async () => {
    const { url } = await emulator()
    const name = '::stop-commands::x ##[error]y [a](http:) {0}.bin'
    const folder = workspace({ [name]: markers.MALICIOUS })
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': 'out.sarif', 'api-url': url })
    const commands = shown(run.log)
      .split('\n')
      .filter(line => /^\s*::(?!error|add-mask|group|endgroup)/.test(line))
    expect(commands).toEqual([])
    expect(shown(run.log)).not.toContain('##[')
    const [told] = expectSarif(readFileSync(path.join(folder, 'out.sarif'), 'utf8')).runs
    expect(told?.results[0]?.message.text).toContain('\\[a\\](http:) {{0}}.bin is malicious')
  })
})

describe('a dry run', () => {
  test('says what it would ask, and asks nothing', async () => {
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

describe('the record', () => {
  test('is no artifact, and neither is the file for code scanning', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'plain.txt': 'nothing', 'old.sarif': '{}' })
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': 'old.sarif', 'api-url': url })
    expect(Object.keys(statuses(run))).toEqual(['plain.txt'])
  })

  test('a file for code scanning that can not be written is an error, and the rest is told', async () => {
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
