import { describe, expect, test } from '@jest/globals'
import type { Service } from '../../../emulator/service.js'
import { datedService } from '../../support/change-feed.js'
import {
  bulkRequest,
  bulkResponse,
  metadataRequest,
  preloaded,
  reputationPath,
  rescanPath,
  scansPath,
  staticAnalysisPath,
  statusesOf,
  statusPath,
  subscribePath,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

const DAY = 86_400_000
const preload = [preloaded('x', { analyzedOn: '2026-01-01T00:00:00' })]

describe('a sample that is no longer available', () => {
  const schedule = [{ sha1: sha1('x'), at: 'P1D', available: false }]
  const paths = [statusPath, reputationPath, scansPath, staticAnalysisPath, rescanPath]

  async function reputationOf(service: Service) {
    const { rl } = (await bulkResponse(service, reputationPath, [sha1('x')])) as {
      rl: { entries: [unknown] }
    }
    return rl.entries[0]
  }

  /** Returns whether each kind of request finds the sample. */
  async function areFound(service: Service) {
    const found: boolean[] = []
    for (const path of paths) {
      const { rl } = (await bulkResponse(service, path, [sha1('x')])) as { rl: object }
      found.push(JSON.stringify({ ...rl, unknown_hashes: [] }).includes(sha1('x')))
    }
    return found
  }

  test('is unknown in every request, and its reputation UNKNOWN', async () => {
    const { service, advance } = datedService({
      preload,
      schedule: [{ sha1: sha1('x'), status: 'MALICIOUS' }, ...schedule]
    })
    expect(await areFound(service)).toEqual([true, true, true, true, true])
    advance(DAY)
    // The reputation always has an entry for each hash.
    expect(await areFound(service)).toEqual([false, true, false, false, false])
    expect(await reputationOf(service)).toEqual({
      status: 'UNKNOWN',
      query_hash: { sha1: sha1('x') }
    })
    const requests = [bulkRequest(subscribePath, [sha1('x')]), metadataRequest('x')]
    expect(await statusesOf(service, requests)).toEqual([200, 404])
    expect(service.samples.get(sha1('x'))).toMatchObject({ subscribed: false, metadata: [] })
  })

  test('can be uploaded again', async () => {
    const { service, advance } = datedService({ preload, schedule })
    advance(2 * DAY)
    const requests = [uploadRequest('x'), metadataRequest('x')]
    expect(await statusesOf(service, requests)).toEqual([200, 200])
    expect(await areFound(service)).toEqual([true, true, true, true, true])
  })

  test('can be available again, with its verdict', async () => {
    const { service, advance } = datedService({
      preload,
      schedule: [
        { sha1: sha1('x'), status: 'MALICIOUS' },
        ...schedule,
        { sha1: sha1('x'), at: 'P2D', available: true }
      ]
    })
    advance(2 * DAY)
    expect(await reputationOf(service)).toMatchObject({ status: 'MALICIOUS' })
  })
})
