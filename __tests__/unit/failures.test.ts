import { describe, expect, test } from '@jest/globals'

import { classifyResponse } from '../../src/spectra/failures.js'

const right = { service: 'TCA-0202', purpose: 'to upload', essential: true }

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
