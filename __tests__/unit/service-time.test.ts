import { expect, test } from '@jest/globals'

import { fakeClock } from '../support/clock.js'
import { fakeSpectra } from '../support/fake-spectra.js'

test("the service's time continues from its latest response, by the clock of the run", async () => {
  const clock = fakeClock()
  const { spectra } = fakeSpectra(() => ({ date: 60_000 }), clock)
  expect(spectra.serviceTime()).toBeUndefined()
  const { signal } = new AbortController()
  await spectra.subscribe({ hashType: 'sha1', hashes: ['a'] }, { signal })
  void clock.sleep(5000)
  await clock.run()
  expect(spectra.serviceTime()).toBe(65_000)
})
