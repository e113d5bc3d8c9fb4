import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCommandLine } from '../../support/command-line.js'
import { sha1 } from '../../support/hashes.js'

/** Calls a function with the path of a file with this content. */
async function withFile(content: string, use: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'schedule-'))
  try {
    const file = path.join(folder, 'schedule.json')
    writeFileSync(file, content)
    await use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('--date sets the date at the start, and --schedule the verdicts', async () => {
  const entries = [{ sha1: sha1('x'), at: 'P1D', status: 'KNOWN' }]
  await withFile(JSON.stringify(entries), async file => {
    const options = ['--json', '--port=0', '--date=2024-02-28T00:00:00', '--schedule', file]
    const emulator = startCommandLine(...options)
    const { url } = JSON.parse(await emulator.line(0)) as { url: string }
    const schedule = await fetch(`${url}/emulator/schedule`)
    const [{ at = '' } = {}] = (await schedule.json()) as { at?: string }[]
    expect(at).toMatch(/^2024-02-29T00:00/)
    expect(schedule.headers.get('date')).toMatch(/^Wed, 28 Feb 2024 00:0/)
    const body = JSON.stringify({ date: '2024-03-01T00:00:00' })
    await fetch(`${url}/emulator/clock`, { method: 'POST', body })
    expect((await fetch(url)).headers.get('date')).toMatch(/^Fri, 01 Mar 2024 00:0/)
    emulator.stop()
    expect(await emulator.exitCode).toBe(0)
  })
})

test('--help explains both options', async () => {
  const emulator = startCommandLine('--help')
  expect(await emulator.exitCode).toBe(0)
  for (const option of ['--date <date> ', '--schedule <file> ']) {
    expect(emulator.stdout.join('')).toContain(option)
  }
})

describe('prints an error and exits with 1', () => {
  test.each([
    ['if a file is not JSON', '[', /^--schedule ".*schedule.json": .*JSON/],
    ['if an entry is invalid', '[{}]', /^Entry 1 of the schedule: status or available is required/]
  ])('%s', async (_, content, message) => {
    await withFile(content, async file => {
      const emulator = startCommandLine(`--schedule=${file}`, '--port=0')
      expect(await emulator.exitCode).toBe(1)
      expect(emulator.stderr).toEqual([expect.stringMatching(message)])
    })
  })

  test('if the file is missing', async () => {
    const emulator = startCommandLine('--schedule=missing.json', '--port=0')
    expect(await emulator.exitCode).toBe(1)
    expect(emulator.stderr).toEqual([expect.stringMatching(/^--schedule "missing.json": ENOENT/)])
  })

  test('if --date is not a date', async () => {
    const emulator = startCommandLine('--date=tomorrow')
    expect(await emulator.exitCode).toBe(1)
    expect(emulator.stderr).toEqual(['--date must be an ISO 8601 date, not "tomorrow".\n'])
  })
})
