import { describe, expect, test } from '@jest/globals'
import { feedPath, seconds } from '../../support/change-feed.js'
import {
  authorization,
  bulkResponse,
  preloaded,
  reputationPath
} from '../../support/emulator-requests.js'
import { startService } from '../../support/emulator-server.js'
import { sha1 } from '../../support/hashes.js'

const start = '2026-03-01T12:00:00.000Z'
const preload = [preloaded('x', { analyzedOn: '2026-01-01', subscribed: true })]

/** Starts a service whose date stands still until it's moved. */
async function startAt(date = start) {
  const { service, server } = await startService({ preload, date: () => new Date(date) })
  const post = async (page: string, body: string) => {
    const response = await fetch(`${server.url}/emulator/${page}`, { method: 'POST', body })
    return { status: response.status, text: await response.text() }
  }
  return { service, url: server.url, post }
}

describe('the clock', () => {
  test('moves to a date, or by a number of milliseconds', async () => {
    const { service, url, post } = await startAt()
    const clock = async () => await (await fetch(`${url}/emulator/clock`)).json()
    expect(await clock()).toEqual({ date: start })
    expect(await post('clock', '{"advance":1500}')).toEqual({
      status: 200,
      text: '{"date":"2026-03-01T12:00:01.500Z"}'
    })
    expect(await post('clock', '{"date":"2026-03-02T00:00:00"}')).toMatchObject({ status: 200 })
    expect(await clock()).toEqual({ date: '2026-03-02T00:00:00.000Z' })
    expect(service.date()).toEqual(new Date('2026-03-02T00:00:00Z'))
    expect(service.log).toEqual([])
  })

  test('determines the Date header of every response', async () => {
    const { service, url, post } = await startAt()
    const dateOf = async (path: string) => (await fetch(`${url}${path}`)).headers.get('date')
    expect(await dateOf('/x')).toBe('Sun, 01 Mar 2026 12:00:00 GMT')
    await post('clock', '{"advance":60000}')
    expect(await dateOf('/emulator/log')).toBe('Sun, 01 Mar 2026 12:01:00 GMT')
    service.clock.advance(60_000)
    expect(await dateOf('/x')).toBe('Sun, 01 Mar 2026 12:02:00 GMT')
    service.clock.moveTo(new Date('2027-01-01T00:00:00Z'))
    expect(await dateOf('/x')).toBe('Fri, 01 Jan 2027 00:00:00 GMT')
  })

  test.each([
    ['{"date":"2026-03-01T11:59:59"}', "The clock can't go back. Its date is 2026-03-01T12:00:00"],
    ['{"advance":-1}', "The clock can't go back."],
    ['{"advance":1e300}', 'The clock must be moved to a valid date.'],
    ['{"advance":"1"}', 'The body must be {"date": "<ISO 8601>"} or {"advance": <milliseconds>}.'],
    ['{"date":"tomorrow"}', 'The body must be {"date"'],
    ['{"date":"2027-01-01","advance":1}', 'The body must be {"date"'],
    ['null', 'The body must be {"date"'],
    ['', 'The body must be JSON.']
  ])('rejects %s', async (body, message) => {
    const { service, post } = await startAt()
    const { status, text } = await post('clock', body)
    expect([status, text]).toEqual([400, expect.stringContaining(message)])
    expect(service.date()).toEqual(new Date(start))
  })
})

describe('the schedule', () => {
  const at = '2026-03-02T00:00:00.000Z'
  const entry = { sha1: sha1('x'), at, status: 'MALICIOUS' }

  test('can be extended, and is shown', async () => {
    const { service, url, post } = await startAt()
    service.addToSchedule([{ sha1: sha1('x'), at: 'PT1H', status: 'KNOWN' }])
    expect(await post('schedule', JSON.stringify([entry]))).toEqual({
      status: 200,
      text: '{"entries":2}'
    })
    const target = { by: 'sha1', value: sha1('x') }
    expect(await (await fetch(`${url}/emulator/schedule`)).json()).toEqual([
      { target, at: '2026-03-01T13:00:00.000Z', verdict: { status: 'KNOWN' } },
      { target, at, verdict: { status: 'MALICIOUS' } }
    ])
    await post('clock', JSON.stringify({ date: at }))
    expect(await bulkResponse(service, reputationPath, [sha1('x')])).toMatchObject({
      rl: { entries: [{ status: 'MALICIOUS' }] }
    })
    const feed = await fetch(`${url}${feedPath}/timestamp/${seconds(start)}?format=json`, {
      headers: { authorization }
    })
    expect(await feed.json()).toMatchObject({
      rl: { data_change_feed: { entries: [{ sha1: sha1('x') }, { sha1: sha1('x') }] } }
    })
  })

  test('by default, an entry takes effect now', async () => {
    const { service, post } = await startAt()
    await post('clock', '{"advance":1000}')
    await post('schedule', JSON.stringify([{ sha1: sha1('x'), status: 'SUSPICIOUS' }]))
    expect(await bulkResponse(service, reputationPath, [sha1('x')])).toMatchObject({
      rl: { entries: [{ status: 'SUSPICIOUS' }] }
    })
  })

  test('stays the same if one entry is invalid', async () => {
    const { url, post } = await startAt()
    const entries = JSON.stringify([entry, { ...entry, status: 'BAD' }])
    expect(await post('schedule', entries)).toEqual({
      status: 400,
      text:
        'Entry 2 of the schedule: status must be one of MALICIOUS, SUSPICIOUS, KNOWN, UNKNOWN, ' +
        'not "BAD".'
    })
    expect(await (await fetch(`${url}/emulator/schedule`)).json()).toEqual([])
    expect(await post('schedule', 'x'.repeat(17 << 20))).toMatchObject({ status: 400 })
  })
})
