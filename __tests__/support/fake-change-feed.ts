import type { CallResult } from '../../src/spectra/caller.js'
import type { ChangePage } from '../../src/spectra/change-feed.js'
import type { SpectraClient } from '../../src/spectra/client.js'
import { readFeed } from '../../src/stages/read-feed.js'
import { recordingLog } from './log.js'
import { signal } from './transport.js'

/** A page, by the time that it's requested from, in seconds. */
export type Pages = (from: number) => ChangePage & {
  /** By the service's clock, in seconds; undefined if the response has no date. */
  readonly date?: number | undefined
}

/** Returns the SHA-1 with this number. */
export const sha1 = (number: number) => number.toString(16).padStart(40, '0')

/** Returns a page with these entries, which are numbers of SHA-1s. */
export const page = (numbers: readonly number[], lastTimestamp: number): ChangePage => ({
  hashes: numbers.map(sha1),
  entries: numbers.length,
  unidentified: 0,
  lastTimestamp
})

/**
 * Reads a feed.
 * @param now by this machine's clock, in seconds
 * @returns the outcome, and the times from which pages were requested
 */
export async function readPages(from: number, pages: Pages, now = 1000) {
  const requested: number[] = []
  const findChanges: SpectraClient['findChanges'] = (cursor, { onCharged }) => {
    requested.push(cursor)
    const { date, ...value } = pages(cursor)
    onCharged(1)
    const serviceTime = date === undefined ? undefined : date * 1000
    const result: CallResult<ChangePage> = { value, mayBeRepeated: false, serviceTime }
    return Promise.resolve(result)
  }
  const clock = {
    now: () => 0,
    date: () => new Date(now * 1000),
    sleep: () => Promise.resolve()
  }
  const spectra = { findChanges, serviceTime: () => undefined }
  const { log } = recordingLog()
  const outcome = await readFeed(from, { spectra }, { log, signal, clock })
  return { ...outcome, requested }
}
