import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { loadState, saveState } from '../../src/results/watch-state-file.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { scanOf, verdictOf } from '../support/reported-run.js'
import { MOMENT } from '../support/results-document.js'
import { stateViolationsOf } from '../support/schema.js'
import { knownSample, watchState } from '../support/watch-state.js'

const DAY = 24 * 60 * 60 * 1000
const NOW = new Date(MOMENT)
const watch = { apiHost: 'service.example', account: watchState.account, watches: 'releases' }
const later = (days: number) => new Date(Date.parse(MOMENT) + days * DAY)

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Returns the path of a state file, which doesn't exist, in a new folder. */
function newPath(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'state-'))
  folders.push(folder)
  return path.join(folder, 'state.json')
}

/** Writes a state file, and loads it. */
async function load(content: string | object, now = NOW, account = watch.account) {
  const file = newPath()
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return loadState(file, { ...watch, account }, now)
}

describe('a state file', () => {
  test('is saved in a new folder, and loaded without a change', async () => {
    const file = path.join(`${newPath()}-folder`, 'new', 'state.json')
    const verdict = verdictOf('malicious', { checkedOn: MOMENT, scan: scanOf({ a: 'Trojan' }) })
    const state = { ...watchState, samples: [{ ...knownSample, verdict }] }
    await saveState(file, state)
    expect(stateViolationsOf(JSON.parse(readFileSync(file, 'utf8')))).toEqual([])
    expect(await loadState(file, watch, NOW)).toEqual({ state, reason: null })
  })

  test('is replaced as a whole', async () => {
    const file = newPath()
    await saveState(file, watchState)
    const before = readFileSync(file, 'utf8')
    // The temporary file can't be written.
    mkdirSync(`${file}.new`)
    await expect(saveState(file, { ...watchState, feedTimestamp: 1 })).rejects.toThrow()
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test('is not used if it is missing', async () => {
    const file = newPath()
    const reason = 'there is no state file yet'
    expect(await loadState(file, watch, NOW)).toEqual({ state: null, reason })
    expect(existsSync(file)).toBe(false)
  })

  test('is not used if it is a folder, or too large', async () => {
    const file = newPath()
    expect((await loadState(path.dirname(file), watch, NOW)).reason).toBe(
      "the state file can't be read: it is not a file"
    )
    writeFileSync(file, '')
    truncateSync(file, (64 << 20) + 1)
    expect(statSync(file).size).toBeGreaterThan(64 << 20)
    expect(await loadState(file, watch, NOW)).toEqual({
      state: null,
      reason: "the state file can't be read: it is larger than 64 MiB"
    })
  })

  test.each<[string, string | object, string]>([
    ['is empty', '', 'the state file is damaged: it is not JSON'],
    ['is incomplete', '{"schemaVersion":1', 'the state file is damaged: it is not JSON'],
    [
      'is nested too deeply',
      `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
      'the state file is damaged: it is not JSON'
    ],
    ['is null', 'null', 'the state file is damaged: it must be object'],
    [
      'violates the schema',
      { ...watchState, samples: {} },
      'the state file is damaged: samples must be array'
    ],
    [
      'is from another version',
      { ...watchState, schemaVersion: 2 },
      'the state file has schemaVersion 2, but this version reads only 1'
    ],
    [
      'is from another service',
      { ...watchState, apiHost: 'other.example' },
      'the state file is from another service (other.example)'
    ],
    [
      'is from another account',
      { ...watchState, account: 'fedcba9876543210' },
      'the state file is from another account'
    ],
    [
      'is from another watch',
      { ...watchState, watches: 'others' },
      'this run watches releases, but the state file is for others'
    ]
  ])('is not used if it %s', async (_, content, reason) => {
    expect(await load(content)).toEqual({ state: null, reason })
  })

  test('is used by a dry run, which does not know the account', async () => {
    expect((await load(watchState, NOW, '')).state).toEqual(watchState)
  })

  test('is not used if it is cut off anywhere', async () => {
    const file = newPath()
    await saveState(file, watchState)
    const text = readFileSync(file, 'utf8').trimEnd()
    for (let length = 0; length < text.length; length += 7) {
      expect(await load(text.slice(0, length))).toMatchObject({ state: null })
    }
  })
})

describe('all samples are looked up again, and compared with what was reported', () => {
  test.each([
    [30, null],
    [30.1, 'this was last done on 2026-01-01, more than 30 days ago'],
    [-1, null],
    [-1.1, 'this was last done on 2026-01-01, which is in the future']
  ])('%d days after the last time', async (days, reason) => {
    const loaded = await load({ ...watchState, feedTimestamp: 0 }, later(days))
    expect(loaded.reason).toBe(reason)
    expect(loaded.state?.samples).toEqual([knownSample])
  })
})

test('the change feed is not continued in the future, which would hide changes', async () => {
  const feedTimestamp = Date.parse(MOMENT) / 1000
  const timestampOn = async (days: number) =>
    (await load(watchState, later(days))).state?.feedTimestamp
  expect(await timestampOn(-0.9)).toBe(feedTimestamp)
  expect(await timestampOn(-1.1)).toBeNull()
  const { state } = await load({ ...watchState, feedTimestamp: Number.MAX_SAFE_INTEGER })
  expect(state?.feedTimestamp).toBeNull()
})

describe('a state file that someone else wrote', () => {
  const loadSample = async (sample: object) => {
    const { state } = await load({ ...watchState, samples: [{ ...knownSample, ...sample }] })
    return state?.samples[0]
  }

  test('accepts no detections', async () => {
    const accepted = { until: '9999-12-31', reason: 'trust me' }
    const verdict = verdictOf('malicious', { accepted })
    expect((await loadSample({ verdict }))?.verdict).toEqual(verdictOf('malicious'))
  })

  test.each(HOSTILE_TEXTS)('can contain hostile text %#', async text => {
    const origin = { application: text, version: text, repository: text, commit: text, url: text }
    const verdict = verdictOf('malicious', { threat: text, scan: scanOf({ [text]: text }) })
    const cut = text.length > 1000 ? `${text.slice(0, 999)}…` : text
    const loaded = await loadSample({ files: [text], origin, verdict })
    expect(loaded).toMatchObject({
      files: [cut],
      origin: { application: cut, url: cut },
      verdict: { threat: cut, scan: { detections: [{ engine: cut, label: cut }] } }
    })
    for (const changes of [{ apiHost: text }, { [text]: text }, { issues: { [text]: 1 } }]) {
      const { state, reason } = await load({ ...watchState, ...changes })
      expect(state).toBeNull()
      expect(reason?.length).toBeLessThanOrEqual(300)
      expect(reason).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    }
  })

  test('is limited in size', async () => {
    const numbers = Array.from({ length: 2000 }, (_, index) => index)
    const labels = Object.fromEntries(numbers.map(number => [`engine ${number}`, 'Trojan']))
    const verdict = verdictOf('malicious', { scan: scanOf(labels) })
    const files = numbers.map(number => `${number}.exe`)
    const loaded = await loadSample({ verdict, files })
    expect(loaded?.verdict?.scan?.detections).toHaveLength(500)
    expect(loaded?.files).toHaveLength(500)
  })

  test('never stops a run, whatever it contains', async () => {
    const part = fc.oneof(
      fc.constant(undefined),
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom(...Object.entries(watchState).map(([, value]) => value as unknown))
    )
    const change = fc.dictionary(fc.constantFrom(...Object.keys(watchState), '__proto__'), part)
    const file = newPath()
    await fc.assert(
      fc.asyncProperty(fc.oneof(change, fc.string(), fc.json()), async content => {
        const text =
          typeof content === 'string'
            ? content
            : JSON.stringify({ ...watchState, ...content }, safe)
        writeFileSync(file, text)
        const { state, reason } = await loadState(file, watch, NOW)
        expect(state ? stateViolationsOf(state) : []).toEqual([])
        expect(reason ?? 'the state file is used').toMatch(/\bthe (state file|last time) /)
      })
    )
  })
})

/** JSON has no large integers. */
function safe(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}` : value
}
