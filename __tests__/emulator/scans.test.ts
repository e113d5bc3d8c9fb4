import { expect, test } from '@jest/globals'
import { markers } from '../../emulator/markers.js'
import { createService } from '../../emulator/service.js'
import {
  account,
  bulkRequest,
  earlier,
  handSetDate,
  rescanPath,
  scansPath,
  sha1,
  sha256,
  submit,
  told
} from './requests.js'

const preload = [{ ...earlier('x'), analyzedOn: new Date('2026-01-01T00:00:00Z') }]
const earlierScan = { scanned_on: '2026-01-01T00:00:00', scanner_match: 0, scanner_count: 40 }
const sample = {
  sha1: sha1('x'),
  sha256: sha256('x'),
  sample_size: 1,
  first_seen_on: '2026-01-01T00:00:00',
  last_seen_on: '2026-01-01T00:00:00',
  first_scanned_on: '2026-01-01T00:00:00',
  last_scanned_on: '2026-01-01T00:00:00',
  xref: [earlierScan]
}

test('samples are told of once they are scanned; the others are unknown', async () => {
  const service = createService({ ...account, preload: [...preload, earlier('never')] })
  const hashes = [sha1('not there'), sha1('x').toUpperCase(), sha1('never'), 'invalid']
  expect(await told(service, scansPath, hashes)).toEqual({
    rl: {
      samples: [sample],
      unknown_hashes: [sha1('not there'), sha1('never')],
      invalid_hashes: ['invalid']
    }
  })
})

test('earlier records come only when they are asked for', async () => {
  const { date } = handSetDate()
  const service = createService({ ...account, preload, date })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  const scan = { ...earlierScan, scanned_on: '2026-11-22T19:00:00' }
  const scanned = { ...sample, last_scanned_on: '2026-11-22T19:00:00' }
  const bare = scansPath.replace(/\?.*/, '')
  for (const path of [scansPath, bare, `${bare}?format=json`]) {
    expect(await told(service, path, [sha1('x')])).toEqual({
      rl: { samples: [{ ...scanned, xref: [scan] }] }
    })
  }
  expect(await told(service, `${bare}?history=true`, [sha1('x')])).toEqual({
    rl: { samples: [{ ...scanned, xref: [scan, earlierScan] }] }
  })
})

test('the scanners match as the reputation says', async () => {
  const service = createService(account)
  await submit(service, markers.MALICIOUS)
  expect(await told(service, scansPath, [sha1(markers.MALICIOUS)])).toMatchObject({
    rl: { samples: [{ xref: [{ scanner_match: 38, scanner_count: 40 }] }] }
  })
})
