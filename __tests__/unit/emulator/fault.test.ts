import { describe, expect, test } from '@jest/globals'
import {
  type Arrival,
  createService,
  type Fault,
  type ServiceOptions
} from '../../../emulator/service.js'
import { account, bytesRequest, headersFor, metadataRequest, sha1, without } from './requests.js'

/** The service with this fault on every first attempt. */
function faulty(fault: Fault, options: Partial<ServiceOptions> = {}) {
  return createService({
    ...account,
    ...options,
    fault: ({ attempt }) => (attempt === 1 ? fault : undefined)
  })
}

describe('the hook', () => {
  test('is asked with the head of the request, without the credentials', async () => {
    const asked: Arrival[] = []
    const service = createService({
      ...account,
      fault: arrival => {
        asked.push({ ...arrival })
        return undefined
      }
    })
    expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 200 })
    expect(asked).toEqual([
      expect.objectContaining({
        index: 0,
        method: 'POST',
        path: `/api/spex/upload/${sha1('x')}`,
        step: 'bytes',
        sha1: sha1('x'),
        attempt: 1,
        headers: without(headersFor('x'), 'authorization'),
        bodyBytes: 0
      })
    ])
  })

  test('hides neither the cap nor wrong credentials', async () => {
    const service = createService({
      ...account,
      requestsPerSecond: 1,
      now: () => 0,
      fault: () => ({ kind: 'answer', status: 500, when: 'early' })
    })
    const anonymous = bytesRequest('x', { headers: without(headersFor('x'), 'authorization') })
    expect(await service.handle(anonymous)).toMatchObject({ status: 401 })
    expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 429 })
    expect(service.log.map(entry => entry.fault)).toEqual([undefined, undefined])
  })
})

// The body of 12 bytes comes in chunks of four.
const moments = [
  { when: 'early', bodyBytes: 0, stored: 0 },
  { when: 'middle', bodyBytes: 4, stored: 0 },
  { when: 'late', bodyBytes: 12, stored: 0 },
  { when: 'accepted', bodyBytes: 12, stored: 1 }
] as const

describe.each(moments)('$when', ({ when, bodyBytes, stored }) => {
  test.each(['reset', 'stall'] as const)('%s', async kind => {
    const service = faulty({ kind, when })
    expect(await service.handle(bytesRequest('some content'))).toEqual({
      status: 0,
      headers: {},
      body: '',
      connection: kind
    })
    expect(service.log[0]).toMatchObject({ bodyBytes, status: 0, fault: `${kind}:${when}` })
    expect(service.samples.size).toBe(stored)
    expect(await service.handle(bytesRequest('some content'))).toMatchObject({ status: 200 })
  })
})

describe.each([moments[0], moments[2], moments[3]])(
  'another answer, $when',
  ({ when, bodyBytes, stored }) => {
    test('is given as it is', async () => {
      const headers = { 'retry-after': '3' }
      const service = faulty({ kind: 'answer', status: 503, headers, body: 'busy', when })
      expect(await service.handle(bytesRequest('some content'))).toEqual({
        status: 503,
        headers,
        body: 'busy'
      })
      expect(service.log[0]).toMatchObject({ bodyBytes, status: 503, fault: `answer:${when}` })
      expect(service.samples.size).toBe(stored)
    })
  }
)

test('another answer is late and empty unless told', async () => {
  const service = faulty({ kind: 'answer', status: 500 })
  expect(await service.handle(bytesRequest('x'))).toEqual({ status: 500, headers: {}, body: '' })
  expect(service.log[0]).toMatchObject({ bodyBytes: 1, fault: 'answer:late' })
  expect(service.samples.size).toBe(0)
})

test('an answer that is cut off: the request was carried out', async () => {
  const service = faulty({ kind: 'cut-answer' })
  expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 200, connection: 'cut' })
  expect(service.log[0]).toMatchObject({ status: 0, fault: 'cut-answer' })
  expect(service.samples.size).toBe(1)
})

test('a slow reader holds back after each chunk, then goes on as usual', async () => {
  const pauses: number[] = []
  const pause = (milliseconds: number) => {
    pauses.push(milliseconds)
    return Promise.resolve()
  }
  const service = faulty({ kind: 'slow', bytesPerSecond: 8 }, { pause })
  expect(await service.handle(bytesRequest('some conten'))).toMatchObject({ status: 200 })
  expect(pauses).toEqual([500, 500, 375])
  expect(service.log[0]).toMatchObject({ bodyBytes: 11, fault: 'slow' })
  expect(service.samples.size).toBe(1)
})

test('a slow reader takes no chunk before its pause is over', async () => {
  const service = faulty(
    { kind: 'slow', bytesPerSecond: 1 },
    { pause: () => new Promise(() => {}) }
  )
  void service.handle(bytesRequest('some content'))
  await new Promise(setImmediate)
  expect(service.log[0]).toMatchObject({ bodyBytes: 4, status: undefined })
})

test.each<Fault>([
  { kind: 'answer', status: 503, when: 'accepted' },
  { kind: 'reset', when: 'accepted' },
  { kind: 'stall', when: 'accepted' },
  { kind: 'cut-answer' },
  { kind: 'slow', bytesPerSecond: Infinity }
])('$kind after acceptance does not hide that nothing was accepted', async fault => {
  const answer = await faulty(fault).handle(metadataRequest('x'))
  expect(answer).toMatchObject({ status: 404 })
  expect(answer.connection).toBeUndefined()
})
