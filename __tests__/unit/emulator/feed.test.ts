import { describe, expect, test } from '@jest/globals'
import type { ScheduleEntry } from '../../../emulator/service.js'
import { markers, scanMarkers } from '../../../emulator/store/markers.js'
import {
  datedService,
  feedPage,
  feedPath,
  feedRequest,
  seconds
} from '../../support/change-feed.js'
import {
  bulkRequest,
  getRequest,
  metadataRequest,
  metadataXml,
  preloaded,
  rescanPath,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'

const start = seconds('2026-11-22T19:00:00Z')
const DAY = 86_400_000
const analyzedOn = '2026-01-01T00:00:00'
const subscribed = preloaded('x', { analyzedOn, subscribed: true })

/** Returns the entries of all changes in the first 30 days. */
async function entriesOf(schedule: readonly ScheduleEntry[]) {
  const { service, advance } = datedService({ preload: [subscribed], schedule })
  advance(29 * DAY)
  return (await feedPage(service, start)).entries
}

test('lists what changed for a subscribed sample, in the documented form', async () => {
  const { service, advance } = datedService({
    preload: [subscribed, preloaded('other', { analyzedOn })],
    schedule: ['x', 'other'].map(name => ({
      sha256: sha256(name),
      at: 'P1D',
      status: 'SUSPICIOUS' as const
    }))
  })
  advance(2 * DAY)
  const now = start + 2 * 86_400
  expect(await service.handle(feedRequest(start))).toMatchObject({
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' }
  })
  expect(await feedPage(service, start)).toEqual({
    entries: [
      {
        record_on: '2026-11-23T19:00:00',
        sha1: sha1('x'),
        updated_sections: ['malware_presence', 'xref']
      }
    ],
    last_timestamp: now,
    time_range: { from: '2026-11-22T19:00:00', to: '2026-11-24T19:00:00' }
  })
  expect(service.charged('feed')).toBe(2)
})

test('accepts a time in UTC', async () => {
  const { service } = datedService()
  for (const time of ['2026-11-22T19:00:00', '2026-11-22T19%3A00%3A00']) {
    const { body } = await service.handle(getRequest(`${feedPath}/utc/${time}?format=json`))
    expect(JSON.parse(body)).toMatchObject({
      rl: { data_change_feed: { entries: [], last_timestamp: start } }
    })
  }
})

describe('the events of an entry', () => {
  const at = 'P2D'
  const hash = { sha1: sha1('x') }
  const one = [{ engine: 'zoner', label: 'a' }]
  const flagged = { ...hash, at: 'P1D', status: 'SUSPICIOUS', detections: one } as const

  test.each<[string, ScheduleEntry, string[]]>([
    ['another verdict', { ...hash, at, status: 'KNOWN' }, ['malware_presence', 'xref']],
    ['another threat name', { ...flagged, at, threat_name: 'Win32.Other' }, ['malware_presence']],
    [
      'other engines',
      { ...flagged, at, detections: [...one, { engine: 'avast', label: 'b' }] },
      ['xref']
    ],
    ['another label', { ...flagged, at, detections: [{ engine: 'zoner', label: 'b' }] }, ['xref']],
    ['no longer available', { ...hash, at, available: false }, ['sample_available']]
  ])('%s: %j', async (_, entry, events) => {
    const entries = await entriesOf([flagged, entry])
    expect(entries.slice(1)).toEqual([
      { record_on: '2026-11-24T19:00:00', sha1: sha1('x'), updated_sections: events }
    ])
  })

  test('nothing changes', async () => {
    expect(await entriesOf([flagged, { ...flagged, at }])).toHaveLength(1)
    expect(await entriesOf([flagged, { ...hash, at, available: true }])).toHaveLength(1)
  })

  test('available again, with another verdict in the meantime', async () => {
    const entries = await entriesOf([
      { ...hash, at: 'P1D', available: false },
      { ...hash, at: 'P2D', status: 'MALICIOUS' },
      { ...hash, at: 'P3D', available: true }
    ])
    expect(entries.map(entry => entry.updated_sections)).toEqual([
      ['sample_available'],
      ['sample_available']
    ])
  })

  test('other events are left out, and entries without an event', async () => {
    const { service, advance } = datedService({
      preload: [subscribed],
      schedule: [
        { ...flagged, at: 'P1D' },
        { ...hash, at, available: false }
      ]
    })
    advance(3 * DAY)
    const sectionsFor = async (events: string) => {
      const { entries } = await feedPage(service, start, `events=${events}&format=json`)
      return entries.map(entry => entry.updated_sections)
    }
    expect(await sectionsFor('xref')).toEqual([['xref']])
    expect(await sectionsFor('malware_presence,sample_available')).toEqual([
      ['malware_presence'],
      ['sample_available']
    ])
    expect(await sectionsFor('sample_became_shareable')).toEqual([])
  })
})

test.each([
  ['a file without detections', 'x', ['malware_presence', 'xref']],
  ['a malicious file', markers.MALICIOUS, ['malware_presence', 'xref']],
  ['a file that is never scanned', scanMarkers.none, ['malware_presence']]
])('the first analysis is a change, but not a later one: %s', async (_, content, events) => {
  const { service, advance } = datedService({ analysisMs: 2000 })
  const path = `/api/spex/upload/${sha1(content)}/meta?subscribe=data_change`
  await service.handle(uploadRequest(content))
  await service.handle(metadataRequest(content, metadataXml, { path }))
  expect((await feedPage(service, start)).entries).toEqual([])
  advance(5000)
  const entry = {
    record_on: '2026-11-22T19:00:02',
    sha1: sha1(content),
    updated_sections: events
  }
  expect((await feedPage(service, start)).entries).toEqual([entry])
  await service.handle(bulkRequest(rescanPath, [sha1(content)]))
  advance(5000)
  expect((await feedPage(service, start)).entries).toEqual([entry])
})

describe('rejects', () => {
  const longAgo = `${feedPath}/timestamp/${start - 365 * 86_400 - 1}?format=json`
  const at = `${feedPath}/timestamp/${start}`
  test.each([
    ['a time more than 365 days ago', longAgo, 400, /more than 365 days ago/],
    ['a request for XML', at, 400, /must contain format=json/],
    ['an unknown format', `${at}?format=xml`, 400, /must contain format=json/],
    ['an unknown event', `${at}?format=json&events=xref,other`, 400, /must be a list of/],
    ['an empty list of events', `${at}?format=json&events=`, 400, /must be a list of/],
    ['a repeated parameter', `${at}?format=json&format=json`, 400, /at most once/],
    ['an unknown parameter', `${at}?format=json&limit=5`, 400, /Supported query parameters/],
    ['a timestamp in milliseconds', `${at}000?format=json`, 400, /in seconds since 1970/],
    ['a local time', `${feedPath}/utc/2026-11-22T19:00:00Z?format=json`, 400, /YYYY-MM-DDThh/],
    ['another time format', `${feedPath}/date/1?format=json`, 400, /must be timestamp or utc/],
    ['pull', '/api/feed/data_change/v3/pull?format=json', 501, /Use query instead/],
    ['start', '/api/feed/data_change/v3/start/timestamp/1', 501, /Use query instead/]
  ])('%s', async (_, path, status, body) => {
    const { service } = datedService()
    expect(await service.handle(getRequest(path))).toMatchObject({
      status,
      body: expect.stringMatching(body) as unknown
    })
    expect(service.charged()).toBe(0)
  })

  test('accounts without the right', async () => {
    const { service } = datedService({ rights: { 'TCA-0206': false } })
    expect(await service.handle(feedRequest(start))).toMatchObject({ status: 403 })
  })
})
