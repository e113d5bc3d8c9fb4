import { describe, expect, test } from '@jest/globals'
import { createService, type Right } from '../../../emulator/service.js'
import { reportPath, startRequest } from '../../support/dynamic-analysis.js'
import {
  account,
  bulkRequest,
  dailyUsagePath,
  getRequest,
  limitsPath,
  metadataRequest,
  reputationPath,
  rescanPath,
  scansPath,
  staticAnalysisPath,
  statusesOf,
  statusPath,
  subscribePath,
  unreadableBody,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

const oneOfEach = () => [
  uploadRequest('x'),
  metadataRequest('x'),
  bulkRequest(statusPath, [sha1('x')]),
  bulkRequest(rescanPath, [sha1('x')]),
  bulkRequest(subscribePath, [sha1('x')]),
  bulkRequest(reputationPath, [sha1('x')]),
  bulkRequest(scansPath, [sha1('x')]),
  bulkRequest(staticAnalysisPath, [sha1('x')]),
  getRequest(limitsPath),
  getRequest(dailyUsagePath),
  startRequest(sha1('x')),
  getRequest(reportPath(sha1('x')))
]

test.each<[Right, number[]]>([
  ['TCA-0201', [200, 200, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['TCA-0202', [403, 403, 200, 200, 200, 200, 200, 200, 200, 200, 404, 404]],
  ['TCA-0205', [200, 200, 200, 403, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['TCA-0206', [200, 200, 200, 200, 403, 200, 200, 200, 200, 200, 200, 200]],
  ['TCA-0101', [200, 200, 200, 200, 200, 403, 200, 200, 200, 200, 200, 200]],
  ['TCA-0103', [200, 200, 200, 200, 200, 200, 403, 200, 200, 200, 200, 200]],
  ['TCA-0104', [200, 200, 200, 200, 200, 200, 200, 403, 200, 200, 200, 200]],
  ['TCA-9999', [200, 200, 200, 200, 200, 200, 200, 200, 403, 403, 200, 200]],
  ['TCA-0207', [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403, 404]],
  ['TCA-0106', [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403]]
])('without the right %s, rejects requests to this service only', async (right, statuses) => {
  const service = createService({ ...account, rights: { [right]: false } })
  expect(await statusesOf(service, oneOfEach())).toEqual(statuses)
})

describe('a request without the right', () => {
  const rights = { 'TCA-0202': false }
  const request = () => uploadRequest('x', { body: unreadableBody })

  test('gets an empty response, without reading its body', async () => {
    const response = await createService({ ...account, rights }).handle(request())
    expect(response).toEqual({ status: 403, headers: {}, body: '' })
  })

  test('is rejected after the rate limit and the credentials, and before faults', async () => {
    const fault = () => ({ kind: 'answer', status: 500, when: 'early' }) as const
    const service = createService({ ...account, rights, fault, requestsPerSecond: 2, now: () => 0 })
    const anonymous = { ...request(), headers: {} }
    const statuses = await statusesOf(service, [anonymous, request(), request()])
    expect(statuses).toEqual([401, 403, 429])
    expect(service.log.map(entry => entry.fault)).toEqual([undefined, undefined, undefined])
  })
})
