import { describe, expect, test } from '@jest/globals'

import type { Sample } from '../../src/artifacts/samples.js'
import { RateLimiter } from '../../src/http/rate-limiter.js'
import { DEFAULTS } from '../../src/inputs/reader.js'
import { UploadProgress } from '../../src/report/upload-progress.js'
import type { SampleResult } from '../../src/results/schema.js'
import type { CallOptions } from '../../src/spectra/caller.js'
import type { SpectraClient } from '../../src/spectra/client.js'
import { UploadQueue } from '../../src/stages/upload-queue.js'
import type { UploadTask } from '../../src/stages/upload-sample.js'
import { uploadSamples } from '../../src/stages/upload.js'
import { fakeClock } from '../support/clock.js'
import { recordingLog } from '../support/log.js'

describe('uploads at the rate limit', () => {
  /**
   * Returns when each request was sent, and how many connected before the first response. A
   * response takes one round trip.
   */
  async function submitAll(samples: number, roundTripMs: number) {
    const clock = fakeClock()
    const limiter = new RateLimiter({ requests: 10, clock })
    const times: number[] = []
    let connecting = 0
    const { log } = recordingLog()
    const send = async ({ after, signal }: CallOptions) => {
      if (after) connecting += 1
      await after
      times.push((await limiter.acquire(signal)).sent())
      await clock.sleep(roundTripMs)
      return { value: undefined, mayBeRepeated: false, serviceTime: undefined }
    }
    const submissions = Array.from({ length: samples }, (_, n) => ({
      sample: {
        sha1: `${n}`,
        size: n,
        files: [{ path: '', name: `${n}`, size: n }]
      } as Partial<Sample> as Sample,
      result: {
        files: [`${n}`],
        state: 'not-attempted',
        metadata: 'none',
        error: null
      } as Partial<SampleResult> as SampleResult
    }))
    const queue = new UploadQueue<UploadTask>(({ sample }) => sample.size)
    queue.add(submissions)
    queue.end()
    const uploadOptions = {
      spectra: {
        uploadSample: (_sha1, _body, callOptions) => send(callOptions),
        uploadMetadata: (_sha1, _xml, callOptions) => send(callOptions),
        serviceTime: () => undefined
      } as Partial<SpectraClient> as SpectraClient,
      describe: () => Promise.resolve(''),
      subscribe: false,
      concurrency: Number(DEFAULTS.concurrency),
      resultsFile: { save: () => Promise.resolve(), saveInBackground: () => Promise.resolve() },
      progress: new UploadProgress({ log, clock })
    }
    const ended = uploadSamples(queue, uploadOptions, {
      log,
      clock,
      signal: new AbortController().signal
    })
    await clock.run()
    await ended
    return { times, connecting }
  }

  test.each([50, 200, 500])(
    'take the least possible time with a round trip of %d ms',
    async roundTripMs => {
      for (const samples of [45, 57, 60, 61, 63, 64]) {
        const { times } = await submitAll(samples, roundTripMs)
        expect(times).toHaveLength(2 * samples)
        // The first request is sent alone, and the next nine one round trip later.
        const minimum = Math.floor((2 * samples - 1) / 10) * 1000 + roundTripMs
        expect((times.at(-1) ?? Infinity) / minimum).toBeLessThan(1.008)
      }
    }
  )

  test('connect while the first request waits for its response', async () => {
    const { times, connecting } = await submitAll(5, 200)
    expect(times).toEqual([0, 200, 200, 200, 200, 200, 400, 400, 400, 400])
    expect(connecting).toBe(4)
  })
})
