import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../../emulator/endpoints/inspection.js'
import { type AnswerForm, createService, type Fault, type Step } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bytesRequest,
  chunks,
  earlier,
  headersFor,
  reputationPath,
  rldataPath,
  scansPath,
  sha1,
  sha256,
  told,
  unreadable,
  without
} from './requests.js'

const analyzedOn = '2026-01-01T00:00:00'
const preload = [{ ...earlier('a'), analyzedOn }, { ...earlier('b'), analyzedOn }, earlier('never')]
const verdict = () => ({ status: 'KNOWN' }) as const
const hash = sha1('a')

/** What is common to the services that tell of many samples and charge for each. */
const lookups: readonly {
  step: Step
  path: string
  names: readonly [string, string]
  most: number
}[] = [
  { step: 'reputation', path: reputationPath, names: ['entries', 'entries'], most: 500 },
  { step: 'scans', path: scansPath, names: ['samples', 'entries'], most: 100 },
  { step: 'analysis', path: rldataPath, names: ['entries', 'samples'], most: 100 }
]

describe.each(lookups)('$step', ({ step, path, names: [usual, renamed], most }) => {
  /** The answer in this form: its lists by name, of the entries only the hashes. */
  async function listsIn(answerForm: AnswerForm | undefined, hashes: readonly string[]) {
    const service = createService({
      ...account,
      preload,
      verdict: ({ sha1: of }) => (of === sha1('never') ? undefined : verdict()),
      ...(answerForm && { answerForm })
    })
    const { rl } = (await told(service, path, hashes)) as { rl: Record<string, Entry[]> }
    return Object.fromEntries(Object.entries(rl).map(([name, list]) => [name, list.map(hashIn)]))
  }

  const asked = [sha1('a'), sha1('b')]

  test('plain, which is the default', async () => {
    expect(await listsIn('plain', asked)).toEqual({ [usual]: asked })
    expect(await listsIn(undefined, asked)).toEqual({ [usual]: asked })
  })

  test('shuffled: in reverse order, with all hashes in upper case', async () => {
    const upper = (content: string) => sha1(content).toUpperCase()
    expect(await listsIn('shuffled', asked)).toEqual({ [usual]: [upper('b'), upper('a')] })
  })

  test('partial: what there is nothing to tell of is left out without a word', async () => {
    const hashes = [sha1('not there'), sha1('b'), sha1('never'), sha1('a')]
    expect(await listsIn('partial', hashes)).toEqual({ [usual]: [sha1('b'), sha1('a')] })
  })

  test('renamed', async () => {
    expect(await listsIn('renamed', asked)).toEqual({ [renamed]: asked })
  })

  test.each<AnswerForm>(['plain', 'shuffled', 'partial', 'renamed'])(
    'malformed hashes are named: %s',
    async form => {
      const invalid = ['', 'x', sha256('a')]
      expect(await listsIn(form, ['', hash, 'x', sha256('a')])).toMatchObject({
        invalid_hashes: form === 'shuffled' ? ['', 'x', sha256('a').toUpperCase()] : invalid
      })
    }
  )

  test('samples are found by their SHA-256 too, in either case', async () => {
    const service = createService({ ...account, preload, verdict })
    expect(await told(service, path, [sha256('a').toUpperCase()], 'sha256')).toMatchObject({
      rl: { [usual]: [{ sha1: sha1('a'), sha256: sha256('a') }] }
    })
  })

  test('a hundred hashes are answered, one more is 413', async () => {
    const hashes = Array.from({ length: 101 }, (_, index) => sha1(String(index)))
    const service = createService(account)
    expect(await service.handle(bulkRequest(path, hashes))).toMatchObject({
      status: 413,
      body: 'The request contained more than the maximum allowed amount of hashes (100).'
    })
    expect(service.charged()).toBe(0)
    await told(service, path, hashes.slice(1))
    expect(service.charged()).toBe(100)
  })

  const bare = path.replace(/\?.*/, '')
  const sent = bulkRequest(path, [hash])
  test.each([
    ['GET', { method: 'GET' }, 405, 'Only POST'],
    ['another path', { path: bare.replace('/json', '/xml') }, 404, 'no such service'],
    ['another format', { path: `${bare}?format=xml` }, 400, 'The query may hold'],
    ['another parameter', { path: `${bare}?x=true` }, 400, 'The query may hold'],
    ['another value', { path: `${bare}?extended=1&history=1` }, 400, 'The query may hold'],
    ['a parameter twice', { path: `${bare}?format=json&format=json` }, 400, 'The query may hold'],
    [
      'JSON as content type',
      { headers: { ...sent.headers, 'content-type': 'application/json' } },
      400,
      'octet-stream'
    ],
    ['no length', { headers: without(sent.headers, 'content-length') }, 411, 'Content-Length'],
    ['no credentials', { headers: without(sent.headers, 'authorization') }, 401, '']
  ])('%s is refused unread, and not charged', async (_, changes, status, part) => {
    const service = createService(account)
    expect(await service.handle({ ...sent, body: unreadable, ...changes })).toMatchObject({
      status,
      body: expect.stringContaining(part)
    })
    expect(service.charged()).toBe(0)
  })

  test.each([
    ['no query', '{}', 'hash_type'],
    ['no hashes', '{"rl":{"query":{"hash_type":"sha1","hashes":[]}}}', 'at least one']
  ])('%s is refused', async (_, body, part) => {
    const request = { ...sent, headers: headersFor(body), body: chunks(body) }
    expect(await createService(account).handle(request)).toMatchObject({
      status: 400,
      body: expect.stringContaining(part)
    })
  })

  test(`has a cap of its own, of ${most} in a sliding second`, async () => {
    let time = 0
    const service = createService({ ...account, requestsPerSecond: 1, now: () => time })
    const statuses: number[] = []
    for (let count = 0; count < most; count += 1) {
      statuses.push((await service.handle({ ...sent, method: 'GET' })).status)
    }
    expect(statuses).toEqual(Array(most).fill(405))
    time = 999
    const early = bulkRequest(path, [hash], { body: unreadable })
    expect(await service.handle(early)).toMatchObject({ status: 429, body: 'Rate limit exceeded' })
    expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 200 })
    expect(service.busiestSecond()).toBe(1)
    time = 1000
    expect(await service.handle(bulkRequest(path, [hash]))).toMatchObject({ status: 200 })
    expect(service.log.filter(entry => entry.step === step)).toHaveLength(most + 2)
  })
})

describe('charged is', () => {
  test('one look-up for each valid hash, known or not, each time', async () => {
    const service = createService({ ...account, preload })
    await told(service, reputationPath, [hash, hash, sha1('not there'), 'invalid'])
    await told(service, scansPath, [hash, sha1('not there')])
    await told(service, scansPath, [hash])
    await told(service, rldataPath, [sha1('not there')])
    await service.handle(bytesRequest('x'))
    expect(service.charged()).toBe(7)
    const steps = ['reputation', 'scans', 'analysis', 'bytes'] as const
    expect(steps.map(service.charged)).toEqual([3, 3, 1, 0])
    expect(service.log.map(({ charged }) => charged)).toEqual([3, 2, 1, 1, 0])
    const page = inspect(service, 'GET', '/emulator/log')
    expect(JSON.parse(page?.body ?? '')).toMatchObject({
      charged: 7,
      requests: [{ charged: 3 }, {}, {}, {}, {}]
    })
  })

  test.each<[string, Fault, number]>([
    ['an answer that is lost', { kind: 'reset', when: 'accepted' }, 1],
    ['an answer that is cut off', { kind: 'cut-answer' }, 1],
    ['a request that was not carried out', { kind: 'reset', when: 'late' }, 0],
    ['an error', { kind: 'answer', status: 503 }, 0],
    ['an error in the place of the answer', { kind: 'answer', status: 503, when: 'accepted' }, 0]
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
