import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bulkResponse,
  manualDate,
  preloaded,
  rescanPath,
  staticAnalysisPath
} from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'

test('returns an entry for every sample, with its analyses if there are any', async () => {
  const { date } = manualDate()
  const preload = [preloaded('x', { analyzedOn: '2026-01-01T00:00:00' }), preloaded('never')]
  const service = createService({ ...account, preload, date })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  const hashes = [sha1('never'), sha1('x').toUpperCase(), sha1('unknown'), 'invalid']
  expect(await bulkResponse(service, staticAnalysisPath, hashes)).toEqual({
    rl: {
      entries: [
        { sha1: sha1('never'), sha256: sha256('never'), sample_size: 5 },
        {
          sha1: sha1('x'),
          sha256: sha256('x'),
          sample_size: 1,
          analysis: {
            analysis_count: 2,
            entries: [
              { analysis_type: 'TC_REPORT', record_time: '2026-01-01T00:00:00' },
              { analysis_type: 'TC_REPORT', record_time: '2026-11-22T19:00:00' }
            ]
          }
        }
      ],
      unknown_hashes: [sha1('unknown')],
      invalid_hashes: ['invalid']
    }
  })
})
