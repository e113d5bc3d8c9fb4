import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bulkResponse,
  manualDate,
  metadataRequest,
  preloaded,
  rescanPath,
  staticAnalysisPath,
  submit
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

test('returns the metadata as sources, without its archive', async () => {
  const { date, advance } = manualDate()
  const service = createService({ ...account, date })
  await submit(service, 'x')
  advance(60_000)
  const property = '<property><name>tags</name><value>a</value></property>'
  const archive = '<archive><archive_type>zip</archive_type></archive>'
  const xml = `<rl><properties>${property}</properties><domain>example.com</domain>${archive}</rl>`
  await service.handle(metadataRequest('x', xml))
  expect(await bulkResponse(service, staticAnalysisPath, [sha1('x')])).toMatchObject({
    rl: {
      entries: [
        {
          sources: {
            source_count: 2,
            entries: [
              {
                properties: [{ name: 'file_name', value: 'a&b.exe' }],
                record_time: '2026-11-22T19:00:00'
              },
              {
                properties: [{ name: 'tags', value: 'a' }],
                domain: { name: 'example.com' },
                record_time: '2026-11-22T19:01:00'
              }
            ]
          }
        }
      ]
    }
  })
})

test('returns at most ten sources', async () => {
  const service = createService({ ...account, requestsPerSecond: Infinity })
  await submit(service, 'x')
  for (let sent = 0; sent < 10; sent += 1) await service.handle(metadataRequest('x'))
  const { rl } = (await bulkResponse(service, staticAnalysisPath, [sha1('x')])) as {
    rl: { entries: [{ sources: { entries: unknown[] } }] }
  }
  expect(rl.entries[0].sources.entries).toHaveLength(10)
})
