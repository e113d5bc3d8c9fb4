import { describe, expect, test } from '@jest/globals'
import { createService, type Right } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bytesRequest,
  dailyUsagePath,
  getRequest,
  limitsPath,
  metadataRequest,
  reputationPath,
  rescanPath,
  rldataPath,
  scansPath,
  sha1,
  statusPath,
  subscribePath,
  unreadable
} from './requests.js'

const all = () => [
  bytesRequest('x'),
  metadataRequest('x'),
  bulkRequest(statusPath, [sha1('x')]),
  bulkRequest(rescanPath, [sha1('x')]),
  bulkRequest(subscribePath, [sha1('x')]),
  bulkRequest(reputationPath, [sha1('x')]),
  bulkRequest(scansPath, [sha1('x')]),
  bulkRequest(rldataPath, [sha1('x')]),
  getRequest(limitsPath),
  getRequest(dailyUsagePath)
]

async function statusesWithout(right: Right) {
  const service = createService({ ...account, rights: { [right]: false } })
  const statuses: number[] = []
  for (const request of all()) statuses.push((await service.handle(request)).status)
  return statuses
}

test.each<[Right, number[]]>([
  ['TCA-0201', [200, 200, 403, 200, 200, 200, 200, 200, 200, 200]],
  ['TCA-0202', [403, 403, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['TCA-0205', [200, 200, 200, 403, 200, 200, 200, 200, 200, 200]],
  ['TCA-0206', [200, 200, 200, 200, 403, 200, 200, 200, 200, 200]],
  ['TCA-0101', [200, 200, 200, 200, 200, 403, 200, 200, 200, 200]],
  ['TCA-0103', [200, 200, 200, 200, 200, 200, 403, 200, 200, 200]],
  ['TCA-0104', [200, 200, 200, 200, 200, 200, 200, 403, 200, 200]],
  ['TCA-9999', [200, 200, 200, 200, 200, 200, 200, 200, 403, 403]]
])('without %s that service alone is refused', async (right, statuses) => {
  expect(await statusesWithout(right)).toEqual(statuses)
})

describe('the refusal', () => {
  const rights = { 'TCA-0202': false }
  const request = () => bytesRequest('x', { body: unreadable })

  test('has no body, and is given with the request unread', async () => {
    const answer = await createService({ ...account, rights }).handle(request())
    expect(answer).toEqual({ status: 403, headers: {}, body: '' })
  })

  test('comes after the cap and the credentials, and no fault hides it', async () => {
    const fault = () => ({ kind: 'answer', status: 500, when: 'early' }) as const
    const service = createService({ ...account, rights, fault, requestsPerSecond: 2, now: () => 0 })
    const anonymous = { ...request(), headers: {} }
    const statuses: number[] = []
    for (const each of [anonymous, request(), request()]) {
      statuses.push((await service.handle(each)).status)
    }
    expect(statuses).toEqual([401, 403, 429])
    expect(service.log.map(entry => entry.fault)).toEqual([undefined, undefined, undefined])
  })
})
