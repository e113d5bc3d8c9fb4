import { describe, expect, test } from '@jest/globals'

import {
  classifyResponse,
  parseRetryAfter,
  pauseBefore,
  type Failure
} from '../../src/spectra/failures.js'

const transient: Failure = { scope: 'transient', message: '' }
const right = { service: 'TCA-0202', purpose: 'to upload', essential: true }

describe('again or not', () => {
  test('pauses grow, under a ceiling, with full jitter', () => {
    const pauses = (random: number) =>
      [1, 2, 3, 10].map(attempt => pauseBefore(transient, attempt, 20, random))
    expect(pauses(1)).toEqual([1000, 2000, 4000, 30_000])
    expect(pauses(0.5)).toEqual([500, 1000, 2000, 15_000])
    expect(pauses(0)).toEqual([0, 0, 0, 0])
  })

  test('only so many further attempts', () => {
    expect([1, 2, 3].map(attempt => pauseBefore(transient, attempt, 2, 0))).toEqual([
      0,
      0,
      undefined
    ])
  })

  test.each(['sample', 'account', 'cancelled'] as const)('%s: not again', scope => {
    expect(pauseBefore({ ...transient, scope }, 1, 5, 0)).toBeUndefined()
  })

  test('the service says how long, up to five minutes', () => {
    const after = (retryAfterMs: number) => pauseBefore({ ...transient, retryAfterMs }, 1, 5, 1)
    expect([after(0), after(300_000), after(300_001)]).toEqual([0, 300_000, undefined])
  })
})

test('Retry-After in seconds and as a date', () => {
  const date = new Date(5000).toUTCString()
  expect(parseRetryAfter('7', 0)).toBe(7000)
  expect(parseRetryAfter(date, 2000)).toBe(3000)
  expect(parseRetryAfter(date, 9000)).toBe(0)
  expect(parseRetryAfter('soon', 0)).toBeUndefined()
  expect(parseRetryAfter(undefined, 0)).toBeUndefined()
})

describe('what a refusal means', () => {
  const judged = (status: number, text = '') =>
    classifyResponse({ status, text, retryAfterMs: undefined, location: undefined }, right)

  test.each([
    [301, 'sample'],
    [400, 'sample'],
    [401, 'account'],
    [403, 'account'],
    [404, 'sample'],
    [408, 'transient'],
    [413, 'sample'],
    [419, 'transient'],
    [429, 'transient'],
    [500, 'transient'],
    [502, 'transient'],
    [503, 'transient'],
    [504, 'transient'],
    [507, 'transient'],
    [204, 'sample']
  ])('%d is of scope %s', (status, scope) => {
    expect(judged(status).scope).toBe(scope)
    expect(judged(status).message).toContain(String(status))
  })

  test('what only a gateway says may have been carried out', () => {
    const may = [400, 429, 500, 502, 503, 504].filter(status => judged(status).mayHaveArrived)
    expect(may).toEqual([502, 504])
  })

  test('a rate is not a quota', () => {
    expect(judged(429, 'Rate limit exceeded for your daily quota').tooFast).toBe(true)
    expect(judged(429, 'Daily quota exceeded')).toMatchObject({ scope: 'account' })
  })

  test('403 of a service that is not essential concerns its samples only', () => {
    const refusal = { status: 403, text: '', retryAfterMs: undefined, location: undefined }
    expect(classifyResponse(refusal, { ...right, essential: false }).scope).toBe('sample')
  })

  test('long answers are cut', () => {
    expect(judged(400, 'x'.repeat(5000)).message.length).toBeLessThan(400)
  })
})
