import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { parseChanges } from '../../src/spectra/change-feed.js'
import { fakeSpectra } from '../support/fake-spectra.js'
import { signal } from '../support/transport.js'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

const page = (feed: unknown) => JSON.stringify({ rl: { data_change_feed: feed } })

describe('a page of the change feed', () => {
  test('has the samples that changed, and where to continue', () => {
    const entries = [
      { record_on: '2019-08-20T11:55:20', sha1: A, updated_sections: ['malware_presence'] },
      { record_on: '2019-08-20T11:55:20', sha1: B.toUpperCase(), updated_sections: ['xref'] },
      { record_on: '2019-08-20T11:55:20', sha1: A, updated_sections: ['xref'] }
    ]
    const time_range = { from: '2019-08-20T11:50:00', to: '2019-08-20T11:55:20' }
    expect(parseChanges(page({ entries, last_timestamp: 1566302120, time_range }))).toEqual({
      hashes: [A, B],
      entries: 3,
      unidentified: 0,
      lastTimestamp: 1566302120
    })
  })

  test.each([
    ['an object with a list', { item: [{ sha1: A }, { sha1: B }] }, [A, B], 2, 0],
    ['an object with one entry', { item: { sha1: A } }, [A], 1, 0],
    ['a list of such objects', [{ item: { sha1: A } }, { item: { sha1: B } }], [A, B], 2, 0],
    ['a single entry', { sha1: A }, [A], 1, 0],
    ['missing', undefined, [], 0, 0],
    ['null', null, [], 0, 0],
    ['an empty text', '', [], 0, 0],
    ['an empty object', {}, [], 0, 0],
    ['of the wrong type', 7, [], 1, 1],
    ['a list of wrong types', [null, 7, 'x', { sha1: 7 }, { sha1: [A] }, { sha1: B }], [B], 5, 4],
    ['other hashes', [{ sha1: 'a'.repeat(64) }, { sha1: '../x' }, { md5: A }], [], 3, 3]
  ])('can have entries that are %s', (_, entries, hashes, count, unidentified) => {
    expect(parseChanges(page({ entries, last_timestamp: 5 }))).toEqual({
      hashes,
      entries: count,
      unidentified,
      lastTimestamp: 5
    })
  })

  test.each([
    ['1566302120', 1566302120],
    [1566302120.9, 1566302120],
    [0, 0]
  ])('can have the time %j', (last_timestamp, expected) => {
    expect(parseChanges(page({ last_timestamp })).lastTimestamp).toBe(expected)
    expect(parseChanges(JSON.stringify({ rl: { last_timestamp } })).lastTimestamp).toBe(expected)
  })

  test.each([undefined, null, '', 'soon', -1, '-1', 1566302120000, '1e9', 1e300, [5], { a: 5 }])(
    'is rejected if its time is %j',
    last_timestamp => {
      expect(() => parseChanges(page({ entries: [{ sha1: A }], last_timestamp }))).toThrow(
        'last_timestamp'
      )
    }
  )

  test('is read or rejected, whatever it contains', () => {
    fc.assert(
      fc.property(fc.json(), json => {
        let parsed
        try {
          parsed = parseChanges(`{"rl":{"feed":{"entries":${json},"last_timestamp":1}}}`)
        } catch (error) {
          parsed = error
        }
        expect(parsed).toMatchObject({ lastTimestamp: 1 })
      })
    )
  })
})

test('changes are requested without a body, and each response is one charged lookup', async () => {
  const { spectra, requests } = fakeSpectra(() => ({
    content: { data_change_feed: { entries: [{ sha1: A }], last_timestamp: 7 } },
    date: 9000
  }))
  const charged: number[] = []
  const onCharged = (lookUps: number) => charged.push(lookUps)
  const result = await spectra.findChanges(5, { signal, onCharged })
  expect(result).toEqual({
    value: { hashes: [A], entries: 1, unidentified: 0, lastTimestamp: 7 },
    mayBeRepeated: false,
    serviceTime: 9000
  })
  expect(requests).toEqual([
    expect.objectContaining({
      method: 'GET',
      path: '/api/feed/data_change/v3/query/timestamp/5?format=json&events=malware_presence,xref,sample_available',
      body: ''
    })
  ])
  expect(requests[0]?.headers).not.toHaveProperty('Content-Type')
  expect(charged).toEqual([1])
})
