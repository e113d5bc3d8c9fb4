import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { ScheduleEntry } from '../../../emulator/service.js'
import { datedService } from '../../support/change-feed.js'
import { bulkResponse, preloaded, reputationPath } from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

const DAY = 86_400_000

test('the example in the documentation has the verdicts that it describes', async () => {
  const [, example = ''] =
    /```json\n([^]+?)```/.exec(readFileSync('docs/emulator.md', 'utf8')) ?? []
  const { service, advance } = datedService({
    preload: [preloaded('x', { properties: { file_name: 'app.exe' } })],
    schedule: JSON.parse(example) as ScheduleEntry[]
  })
  const days: unknown[] = []
  for (let day = 1; day <= 5; day += 1) {
    const { rl } = (await bulkResponse(service, reputationPath, [sha1('x')])) as {
      rl: { entries: [{ status: string; scanner_match: number }] }
    }
    const { status, scanner_match: matches } = rl.entries[0]
    days.push([status, matches])
    advance(DAY)
  }
  expect(days).toEqual([
    ['KNOWN', 0],
    ['SUSPICIOUS', 1],
    ['MALICIOUS', 3],
    ['MALICIOUS', 3],
    ['KNOWN', 0]
  ])
})
