import { describe, expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import { markers } from '../../../emulator/store/markers.js'
import {
  account,
  bulkResponse,
  getRequest,
  preloaded,
  reputationPath,
  scansPath,
  staticAnalysisPath,
  submit,
  uploadRequest
} from '../../support/emulator-requests.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'

const content = markers.SUSPICIOUS

/** Returns a service with an analyzed sample. */
async function serviceWithSample() {
  const service = createService({ ...account, preload: [preloaded('never analyzed')] })
  await submit(service, content)
  return service
}

const lookups = [
  {
    step: 'reputation',
    base: '/api/databrowser/malware_presence',
    query: '?extended=true&show_hashes=true&format=json',
    bulkPath: reputationPath,
    names: { list: 'entries', single: 'malware_presence' }
  },
  {
    step: 'scans',
    base: '/api/xref/v2',
    query: '?format=json',
    bulkPath: scansPath,
    names: { list: 'samples', single: 'sample' }
  },
  {
    step: 'analysis',
    base: '/api/databrowser/rldata',
    query: '?format=json',
    bulkPath: staticAnalysisPath,
    names: { list: 'entries', single: 'sample' }
  }
] as const

describe.each(lookups)('$step', ({ step, base, query, bulkPath, names }) => {
  const pathOf = (type: string, hash: string) => `${base}/query/${type}/${hash}${query}`

  test('returns the same entry as a bulk request, and charges one lookup', async () => {
    const service = await serviceWithSample()
    const { rl } = (await bulkResponse(service, bulkPath, [sha1(content)])) as {
      rl: Record<string, readonly unknown[]>
    }
    const response = await service.handle(getRequest(pathOf('sha1', sha1(content))))
    expect(response.status).toBe(200)
    expect(JSON.parse(response.body)).toEqual({ rl: { [names.single]: rl[names.list]?.[0] } })
    expect(service.log.at(-1)).toMatchObject({ step, sha1: sha1(content), charged: 1 })
  })

  test.each([
    ['sha1', sha1(content).toUpperCase()],
    ['sha256', sha256(content)],
    ['md5', md5(content)]
  ])('finds samples by %s, in any case', async (type, hash) => {
    const service = await serviceWithSample()
    const { body } = await service.handle(getRequest(pathOf(type, hash)))
    expect(JSON.parse(body)).toMatchObject({
      rl: { [names.single]: { sha1: sha1(content), sha256: sha256(content), md5: md5(content) } }
    })
  })

  test.each([
    ['an unknown hash', pathOf('sha1', sha1('unknown')), 404],
    ['a malformed hash', pathOf('sha1', 'x'), 400],
    ['a hash of another type', pathOf('sha1', sha256(content)), 400],
    ['an unknown type', pathOf('sha512', sha1(content)), 400],
    ['no format', pathOf('sha1', sha1(content)).replace('format=json', ''), 400],
    ['another format', pathOf('sha1', sha1(content)).replace('=json', '=xml'), 400],
    ['an unknown parameter', `${pathOf('sha1', sha1(content))}&x=true`, 400]
  ])('rejects %s without charging', async (_, path, status) => {
    const service = await serviceWithSample()
    expect(await service.handle(getRequest(path))).toMatchObject({ status })
    expect(service.charged()).toBe(0)
  })

  test('cannot be sent with POST', async () => {
    const request = getRequest(pathOf('sha1', sha1(content)), { method: 'POST' })
    expect(await createService(account).handle(request)).toMatchObject({ status: 405 })
  })
})

test('a sample without a scan has a reputation and an analysis entry, but no scan', async () => {
  const service = await serviceWithSample()
  const statuses = await Promise.all(
    lookups.map(async ({ base, query }) => {
      const path = `${base}/query/sha1/${sha1('never analyzed')}${query}`
      return (await service.handle(getRequest(path))).status
    })
  )
  expect(statuses).toEqual([200, 404, 200])
})

test('counts toward the same rate limit as bulk requests', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  const path = `/api/xref/v2/query/sha1/${sha1('x')}?format=json`
  for (let sent = 0; sent < 100; sent += 1) await service.handle(getRequest(path))
  expect(await service.handle(getRequest(path))).toMatchObject({ status: 429 })
  expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 200 })
})
