import { describe, expect, test } from '@jest/globals'

import { SpectraError } from '../../src/spectra/errors.js'
import { page, readPages, sha1, type Pages } from '../support/fake-change-feed.js'

const NOW = 1000
const NOTHING = page([], NOW)

/** Returns pages by the time that they are requested from. Other pages are empty. */
function pagesAt(pages: Readonly<Record<number, ReturnType<Pages>>>): Pages {
  return from => ({ date: NOW, ...(pages[from] ?? NOTHING) })
}

/** Returns this many different numbers. */
const numbers = (length: number) => Array.from({ length }, (_, n) => n)

function failing(status: number, message: string): Pages {
  return () => {
    throw new SpectraError({ scope: 'sample', status, message }, false)
  }
}

describe('the change feed', () => {
  test('costs one request if nothing changed', async () => {
    expect(await readPages(500, pagesAt({}))).toEqual({
      changed: new Set(),
      next: NOW,
      isComplete: true,
      pages: 1,
      failure: undefined,
      chargedLookUps: 1,
      requested: [500]
    })
  })

  test('is read from last_timestamp until the time at which reading started', async () => {
    const pages = pagesAt({ 500: page([1, 2], 600), 600: page([2, 3], 900), 900: page([4], 1002) })
    const outcome = await readPages(500, pages)
    expect(outcome.requested).toEqual([500, 600, 900])
    expect([...outcome.changed]).toEqual([1, 2, 3, 4].map(sha1))
    expect(outcome).toMatchObject({ next: NOW, isComplete: true })
  })

  test('is read on after an empty page and after a page that repeats a second', async () => {
    const pages = pagesAt({ 500: page([], 600), 600: page([1], 600), 601: page([2], 700) })
    const outcome = await readPages(500, pages)
    expect(outcome.requested).toEqual([500, 600, 601, 700])
    expect([...outcome.changed]).toEqual([1, 2].map(sha1))
    expect(outcome).toMatchObject({ next: NOW, isComplete: true })
  })

  test('ends at an empty page that does not advance', async () => {
    const pages = pagesAt({ 500: page([1], 600), 600: page([], 600) })
    expect(await readPages(500, pages)).toMatchObject({
      requested: [500, 600],
      next: 600,
      isComplete: true
    })
  })

  test('is incomplete if a page with entries goes back, and continues where it was', async () => {
    const pages = pagesAt({ 500: page([1], 600), 600: page([2], 550) })
    const outcome = await readPages(500, pages)
    expect([...outcome.changed]).toEqual([1, 2].map(sha1))
    expect(outcome).toMatchObject({
      requested: [500, 600],
      next: 600,
      isComplete: false,
      failure: 'the change feed goes back from 1970-01-01T00:10:00.000Z to 1970-01-01T00:09:10.000Z'
    })
  })

  test('is complete if an empty page goes back', async () => {
    const pages = pagesAt({ 500: page([1], 600), 600: page([], 550) })
    expect(await readPages(500, pages)).toMatchObject({ next: 600, isComplete: true })
  })

  test('is incomplete if a full page is within a second, and is read on', async () => {
    const pages = pagesAt({ 500: page(numbers(1000), 500), 501: page([2000], 600) })
    const outcome = await readPages(500, pages)
    expect(outcome.changed.size).toBe(1001)
    expect(outcome).toMatchObject({
      requested: [500, 501, 600],
      next: NOW,
      isComplete: false,
      failure:
        'the change feed lists 1000 changes at 1970-01-01T00:08:20.000Z, and may omit others of that second'
    })
  })

  test('is incomplete after 1,000 pages, and the next run continues there', async () => {
    const endless: Pages = from => ({ ...page([from], from + 1), date: 9999 })
    const outcome = await readPages(500, endless)
    expect(outcome).toMatchObject({
      pages: 1000,
      chargedLookUps: 1000,
      next: 1500,
      isComplete: false,
      failure: 'the change feed has more than 1000 pages'
    })
    expect(outcome.changed.size).toBe(1000)
  })

  test('is incomplete if a page can not be read, and the next run continues there', async () => {
    const pages: Pages = from =>
      from === 500 ? { ...page([1], 600), date: NOW } : failing(500, '500: fault')(from)
    const outcome = await readPages(500, pages)
    expect([...outcome.changed]).toEqual([sha1(1)])
    expect(outcome).toMatchObject({
      next: 600,
      isComplete: false,
      pages: 1,
      failure: "can't read the change feed: 500: fault"
    })
  })

  test('reports a time that is too long ago', async () => {
    expect(await readPages(500, failing(400, '400: bad request'))).toMatchObject({
      next: 500,
      isComplete: false,
      failure:
        "the change feed can't be read from 1970-01-01T00:08:20.000Z, which is too long ago: 400: bad request"
    })
  })

  test('does not take a later error for a time that is too long ago', async () => {
    const pages: Pages = from =>
      from === 500 ? { ...page([], 600), date: NOW } : failing(400, '400: bad request')(from)
    expect(await readPages(500, pages)).toMatchObject({
      next: 600,
      failure: "can't read the change feed: 400: bad request"
    })
  })

  test('reports a missing permission', async () => {
    const message = "403: the account doesn't have permission to get changes (TCA-0206)"
    expect(await readPages(500, failing(403, message))).toMatchObject({
      isComplete: false,
      failure: `can't read the change feed: ${message}`
    })
  })

  test('is not requested from a time in the future', async () => {
    const outcome = await readPages(NOW + 60, pagesAt({}))
    expect(outcome).toMatchObject({ requested: [NOW], next: NOW, isComplete: true })
  })

  test('is read completely if the clock of the service is behind', async () => {
    const behind = (one: ReturnType<typeof page>) => ({ ...one, date: 900 })
    const pages = pagesAt({
      950: behind(page([1], 960)),
      960: behind(page([2], 960)),
      961: behind(page([], 960))
    })
    const outcome = await readPages(950, pages)
    expect([...outcome.changed]).toEqual([1, 2].map(sha1))
    expect(outcome).toMatchObject({ requested: [950, 960, 961], next: 900, isComplete: true })
  })

  test('is read until the time of this machine if responses have no date', async () => {
    const pages: Pages = from => page([from], from + 300)
    expect(await readPages(500, pages)).toMatchObject({ requested: [500, 800], next: NOW })
  })
})
