import { describe, expect, test } from '@jest/globals'
import {
  createService,
  type Fault,
  type ServiceArrival,
  type ServiceOptions
} from '../../../emulator/service.js'
import {
  account,
  headersFor,
  metadataRequest,
  omit,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

/** Creates a service with this fault for the first attempt of each request. */
function faultyService(fault: Fault, options: Partial<ServiceOptions> = {}) {
  return createService({
    ...account,
    ...options,
    fault: ({ attempt }) => (attempt === 1 ? fault : undefined)
  })
}

describe('the hook', () => {
  test('is called before the body is read, without the credentials', async () => {
    const arrivals: ServiceArrival[] = []
    const service = createService({
      ...account,
      fault: arrival => {
        arrivals.push({ ...arrival })
        return undefined
      }
    })
    expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 200 })
    expect(arrivals).toEqual([
      expect.objectContaining({
        index: 0,
        method: 'POST',
        path: `/api/spex/upload/${sha1('x')}`,
        step: 'bytes',
        sha1: sha1('x'),
        attempt: 1,
        headers: omit(headersFor('x'), 'authorization'),
        bodyBytes: 0
      })
    ])
  })

  test("doesn't hide the rate limit or wrong credentials", async () => {
    const service = createService({
      ...account,
      requestsPerSecond: 1,
      now: () => 0,
      fault: () => ({ kind: 'answer', status: 500, when: 'early' })
    })
    const anonymous = uploadRequest('x', { headers: omit(headersFor('x'), 'authorization') })
    expect(await service.handle(anonymous)).toMatchObject({ status: 401 })
    expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 429 })
    expect(service.log.map(entry => entry.fault)).toEqual([undefined, undefined])
  })
})

// The body has 12 bytes in chunks of four.
const early = { when: 'early', bodyBytes: 0, stored: 0 } as const
const middle = { when: 'middle', bodyBytes: 4, stored: 0 } as const
const late = { when: 'late', bodyBytes: 12, stored: 0 } as const
const accepted = { when: 'accepted', bodyBytes: 12, stored: 1 } as const

describe.each([early, middle, late, accepted])('$when', ({ when, bodyBytes, stored }) => {
  test.each(['reset', 'stall'] as const)(
    '%s: reads the body as far as required, and sends no response',
    async kind => {
      const service = faultyService({ kind, when })
      expect(await service.handle(uploadRequest('some content'))).toEqual({
        status: 0,
        headers: {},
        body: '',
        connection: kind
      })
      expect(service.log[0]).toMatchObject({ bodyBytes, status: 0, fault: `${kind}:${when}` })
      expect(service.samples.size).toBe(stored)
      expect(await service.handle(uploadRequest('some content'))).toMatchObject({ status: 200 })
    }
  )
})

test.each([early, late, accepted])(
  'answer, $when: reads the body as far as required, and sends the response of the fault',
  async ({ when, bodyBytes, stored }) => {
    const headers = { 'retry-after': '3' }
    const service = faultyService({ kind: 'answer', status: 503, headers, body: 'busy', when })
    expect(await service.handle(uploadRequest('some content'))).toEqual({
      status: 503,
      headers,
      body: 'busy'
    })
    expect(service.log[0]).toMatchObject({ bodyBytes, status: 503, fault: `answer:${when}` })
    expect(service.samples.size).toBe(stored)
  }
)

test('answer is late and has an empty body by default', async () => {
  const service = faultyService({ kind: 'answer', status: 500 })
  expect(await service.handle(uploadRequest('x'))).toEqual({ status: 500, headers: {}, body: '' })
  expect(service.log[0]).toMatchObject({ bodyBytes: 1, fault: 'answer:late' })
  expect(service.samples.size).toBe(0)
})

test('cut-answer processes the request', async () => {
  const service = faultyService({ kind: 'cut-answer' })
  expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 200, connection: 'cut' })
  expect(service.log[0]).toMatchObject({ status: 0, fault: 'cut-answer' })
  expect(service.samples.size).toBe(1)
})

describe('slow', () => {
  test('pauses after each chunk, and then processes the request', async () => {
    const pauses: number[] = []
    const pause = (milliseconds: number) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    }
    const service = faultyService({ kind: 'slow', bytesPerSecond: 8 }, { pause })
    expect(await service.handle(uploadRequest('some conten'))).toMatchObject({ status: 200 })
    expect(pauses).toEqual([500, 500, 375])
    expect(service.log[0]).toMatchObject({ bodyBytes: 11, fault: 'slow' })
    expect(service.samples.size).toBe(1)
  })

  test('reads no chunk during a pause', async () => {
    const service = faultyService(
      { kind: 'slow', bytesPerSecond: 1 },
      { pause: () => new Promise(() => {}) }
    )
    void service.handle(uploadRequest('some content'))
    await new Promise(setImmediate)
    expect(service.log[0]).toMatchObject({ bodyBytes: 4, status: undefined })
  })
})

test.each<Fault>([
  { kind: 'answer', status: 503, when: 'accepted' },
  { kind: 'reset', when: 'accepted' },
  { kind: 'stall', when: 'accepted' },
  { kind: 'cut-answer' },
  { kind: 'slow', bytesPerSecond: Infinity }
])("$kind after processing doesn't replace an error response", async fault => {
  const response = await faultyService(fault).handle(metadataRequest('x'))
  expect(response).toMatchObject({ status: 404 })
  expect(response.connection).toBeUndefined()
})
