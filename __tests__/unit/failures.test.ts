import { describe, expect, test } from '@jest/globals'

import { classifyResponse } from '../../src/spectra/failures.js'

const permission = { service: 'TCA-0202', purpose: 'to upload', essential: true }

const classify = (status: number, text = '') =>
  classifyResponse({ status, text, retryAfterMs: undefined, location: undefined }, permission)

describe('classifyResponse', () => {
  test.each([
    [301, 'sample', '301: redirected to an unknown URL, but redirects are not followed'],
    [400, 'sample', '400: bad request'],
    [401, 'account', '401: the username or password is wrong, or the account is suspended'],
    [403, 'account', "403: the account doesn't have permission to upload (TCA-0202)"],
    [404, 'sample', '404: not found'],
    [408, 'transient', '408: request timeout'],
    [413, 'sample', '413: request too large'],
    [419, 'transient', '419: too many requests'],
    [429, 'transient', '429: too many requests'],
    [500, 'transient', '500: internal server error'],
    [502, 'transient', '502: bad gateway'],
    [503, 'transient', '503: service unavailable'],
    [504, 'transient', '504: gateway timeout'],
    [507, 'transient', '507: unexpected response instead of 200'],
    [204, 'sample', '204: unexpected response instead of 200']
  ])('returns for %d the scope %s', (status, scope, message) => {
    expect(classify(status)).toMatchObject({ status, scope })
    expect(classify(status).message).toContain(message)
  })

  test.each([
    [400, '400: bad hash'],
    [401, '401: the username or password is wrong, or the account is suspended: bad hash'],
    [403, "403: the account doesn't have permission to upload (TCA-0202): bad hash"],
    [429, '429: too many requests: bad hash'],
    [503, '503: bad hash']
  ])('includes the text of the response in the message: %d', (status, message) => {
    expect(classify(status, ' bad\n hash ').message).toBe(message)
  })

  test('reports that the service may have processed the request only for gateway errors', () => {
    const statuses = [400, 429, 500, 502, 503, 504]
    expect(statuses.filter(status => classify(status).mayHaveArrived)).toEqual([502, 504])
    // Accepted, although not with the documented status.
    expect([201, 202].filter(status => classify(status).mayHaveArrived)).toEqual([201, 202])
  })

  test('distinguishes a used-up quota from the rate limit', () => {
    expect(classify(429, 'Rate limit exceeded for your daily quota').tooFast).toBe(true)
    expect(classify(429, 'Daily quota exceeded')).toMatchObject({
      scope: 'account',
      message: expect.stringContaining("429: the account's quota is used up (Daily quota exceeded)")
    })
  })

  test('limits a 403 to the sample if the permission is not essential', () => {
    const response = { status: 403, text: '', retryAfterMs: undefined, location: undefined }
    const optional = { ...permission, essential: false }
    expect(classifyResponse(response, optional).scope).toBe('sample')
  })

  test('truncates long texts', () => {
    expect(classify(400, 'x'.repeat(5000)).message).toHaveLength('400: '.length + 300)
  })
})
