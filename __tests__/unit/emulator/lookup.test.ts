import { describe, expect, test } from '@jest/globals'
import {
  createService,
  type Fault,
  type LookupLayout,
  type Step
} from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bulkResponse,
  getRequest,
  headersFor,
  inChunks,
  omit,
  preloaded,
  reputationPath,
  scansPath,
  staticAnalysisPath,
  statusesOf,
  unreadableBody,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'

const analyzedOn = '2026-01-01T00:00:00'
const preload = [
  preloaded('a', { analyzedOn }),
  preloaded('b', { analyzedOn }),
  preloaded('never analyzed')
]
const verdict = () => ({ status: 'KNOWN' }) as const
const hash = sha1('a')

interface LookupCase {
  readonly step: Step
  readonly path: string
  /** Name of the list of entries, and its name in the layout `renamed`. */
  readonly names: readonly [string, string]
  readonly requestsPerSecond: number
}

const lookups: readonly LookupCase[] = [
  {
    step: 'reputation',
    path: reputationPath,
    names: ['entries', 'entries'],
    requestsPerSecond: 500
  },
  { step: 'scans', path: scansPath, names: ['samples', 'entries'], requestsPerSecond: 100 },
  {
    step: 'analysis',
    path: staticAnalysisPath,
    names: ['entries', 'samples'],
    requestsPerSecond: 100
  }
]

describe.each(lookups)('$step', ({ step, path, names: [usual, renamed], requestsPerSecond }) => {
  /** Returns the lists of the response by name, with only the hashes of entries. */
  async function listsIn(lookupLayout: LookupLayout | undefined, hashes: readonly string[]) {
    const service = createService({
      ...account,
      preload,
      verdict: sample => (sample.sha1 === sha1('never analyzed') ? undefined : verdict()),
      ...(lookupLayout && { lookupLayout })
    })
    const { rl } = (await bulkResponse(service, path, hashes)) as { rl: Record<string, Entry[]> }
    return Object.fromEntries(Object.entries(rl).map(([name, list]) => [name, list.map(hashIn)]))
  }

  const known = [sha1('a'), sha1('b')]

  test('the layout plain is the default', async () => {
    expect(await listsIn('plain', known)).toEqual({ [usual]: known })
    expect(await listsIn(undefined, known)).toEqual({ [usual]: known })
  })

  test('the layout shuffled is in reverse order, with upper-case hashes', async () => {
    const upperCase = known.map(each => each.toUpperCase())
    expect(await listsIn('shuffled', known)).toEqual({ [usual]: upperCase.toReversed() })
  })

  test('the layout partial omits samples without an analysis', async () => {
    const hashes = [sha1('unknown'), sha1('b'), sha1('never analyzed'), sha1('a')]
    expect(await listsIn('partial', hashes)).toEqual({ [usual]: [sha1('b'), sha1('a')] })
  })

  test('the layout renamed changes the name of the list, unless it is documented', async () => {
    expect(await listsIn('renamed', known)).toEqual({ [renamed]: known })
  })

  test.each<LookupLayout>(['plain', 'shuffled', 'partial', 'renamed'])(
    'the layout %s lists invalid hashes',
    async layout => {
      const invalid = ['', 'x', sha256('a')]
      expect(await listsIn(layout, ['', hash, 'x', sha256('a')])).toMatchObject({
        invalid_hashes: layout === 'shuffled' ? ['', 'x', sha256('a').toUpperCase()] : invalid
      })
    }
  )

  test('finds samples by SHA-256, in any case', async () => {
    const service = createService({ ...account, preload, verdict })
    const hashes = [sha256('a').toUpperCase()]
    const response = await service.handle(bulkRequest(path, hashes, { hashType: 'sha256' }))
    expect(response).toMatchObject({ status: 200 })
    expect(JSON.parse(response.body)).toMatchObject({
      rl: { [usual]: [{ sha1: sha1('a'), sha256: sha256('a') }] }
    })
  })

  test('accepts 100 hashes, and rejects 101 with 413 and without charging', async () => {
    const hashes = Array.from({ length: 101 }, (_, index) => sha1(String(index)))
    const service = createService(account)
    expect(await service.handle(bulkRequest(path, hashes))).toMatchObject({
      status: 413,
      body: 'The request contained more than the maximum allowed amount of hashes (100).'
    })
    expect(service.charged()).toBe(0)
    await bulkResponse(service, path, hashes.slice(1))
    expect(service.charged()).toBe(100)
  })

  const bare = path.replace(/\?.*/, '')
  const valid = bulkRequest(path, [hash])
  const parameters = 'Supported query parameters'
  test.each([
    ['GET', { method: 'GET' }, 405, 'Only POST'],
    ['another path', { path: bare.replace('/json', '/xml') }, 404, 'Unknown path'],
    ['another format', { path: `${bare}?format=xml` }, 400, parameters],
    ['an unknown parameter', { path: `${bare}?x=true` }, 400, parameters],
    ['a value other than true or false', { path: `${bare}?extended=1&history=1` }, 400, parameters],
    ['a repeated parameter', { path: `${bare}?format=json&format=json` }, 400, parameters],
    [
      'another content type',
      { headers: { ...valid.headers, 'content-type': 'text/plain' } },
      400,
      'application/octet-stream or application/json'
    ],
    ['no length', { headers: omit(valid.headers, 'content-length') }, 411, 'Content-Length'],
    ['no credentials', { headers: omit(valid.headers, 'authorization') }, 401, '']
  ])('rejects %s, without reading the body or charging', async (_, changes, status, message) => {
    const service = createService(account)
    expect(await service.handle({ ...valid, body: unreadableBody, ...changes })).toMatchObject({
      status,
      body: expect.stringContaining(message)
    })
    expect(service.charged()).toBe(0)
  })

  test.each([
    ['no query', '{}', 'hash_type'],
    ['no hashes', '{"rl":{"query":{"hash_type":"sha1","hashes":[]}}}', 'at least one']
  ])('rejects a document with %s', async (_, body, message) => {
    const request = { ...valid, headers: headersFor(body), body: inChunks(body) }
    expect(await createService(account).handle(request)).toMatchObject({
      status: 400,
      body: expect.stringContaining(message)
    })
  })

  test(`has a separate rate limit of ${requestsPerSecond} requests per second`, async () => {
    let time = 0
    const service = createService({ ...account, requestsPerSecond: 1, now: () => time })
    const requests = Array.from({ length: requestsPerSecond }, () => getRequest(path))
    expect(await statusesOf(service, requests)).toEqual(Array(requestsPerSecond).fill(405))
    time = 999
    const early = bulkRequest(path, [hash], { body: unreadableBody })
    expect(await service.handle(early)).toMatchObject({ status: 429, body: 'Rate limit exceeded' })
    expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 200 })
    expect(service.busiestSecond()).toBe(1)
    time = 1000
    expect(await service.handle(bulkRequest(path, [hash]))).toMatchObject({ status: 200 })
    expect(service.log.filter(entry => entry.step === step)).toHaveLength(requestsPerSecond + 2)
  })
})

describe('charges', () => {
  test('one lookup for each valid hash, known or not, in every request', async () => {
    const service = createService({ ...account, preload })
    await bulkResponse(service, reputationPath, [hash, hash, sha1('unknown'), 'invalid'])
    await bulkResponse(service, scansPath, [hash, sha1('unknown')])
    await bulkResponse(service, scansPath, [hash])
    await bulkResponse(service, staticAnalysisPath, [sha1('unknown')])
    await service.handle(uploadRequest('x'))
    expect(service.charged()).toBe(7)
    const steps = ['reputation', 'scans', 'analysis', 'bytes'] as const
    expect(steps.map(step => service.charged(step))).toEqual([3, 3, 1, 0])
    expect(service.log.map(({ charged }) => charged)).toEqual([3, 2, 1, 1, 0])
    const { body } = await service.handle(getRequest('/emulator/log'))
    expect(JSON.parse(body)).toMatchObject({
      charged: 7,
      requests: [{ charged: 3 }, {}, {}, {}, {}]
    })
  })

  test.each<[string, Fault, number]>([
    ['a response that is lost', { kind: 'reset', when: 'accepted' }, 1],
    ['a response that is cut off', { kind: 'cut-answer' }, 1],
    ['a request that is not processed', { kind: 'reset', when: 'late' }, 0],
    ['an error', { kind: 'answer', status: 503 }, 0],
    ['an error that replaces the response', { kind: 'answer', status: 503, when: 'accepted' }, 0]
  ])('%s: %j', async (_, fault, charged) => {
    const service = createService({ ...account, fault: () => fault })
    await service.handle(bulkRequest(reputationPath, [hash]))
    expect(service.charged()).toBe(charged)
  })
})

type Entry = string | { readonly sha1: string } | { readonly query_hash: { readonly sha1: string } }

function hashIn(entry: Entry): string {
  if (typeof entry === 'string') return entry
  return 'query_hash' in entry ? entry.query_hash.sha1 : entry.sha1
}
