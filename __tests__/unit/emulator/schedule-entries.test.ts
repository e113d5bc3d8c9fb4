import { describe, expect, test } from '@jest/globals'
import { createService, type ScheduleEntry } from '../../../emulator/service.js'
import { account } from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

describe('rejects an entry', () => {
  const hash = { sha1: sha1('x') }
  const status = 'MALICIOUS'
  test.each<[unknown, string]>([
    ['text', 'It must be an object.'],
    [[], 'It must be an object.'],
    [{ ...hash }, 'status or available is required.'],
    [{ ...hash, status, verdict: 1 }, 'Unknown field "verdict". Supported: sha256, sha1,'],
    [{ status }, 'One of sha256, sha1, and file_name is required.'],
    [{ ...hash, file_name: 'a', status }, 'One of sha256, sha1, and file_name is required.'],
    [{ sha1: 'x', status }, '"x" is not a sha1.'],
    [{ sha256: sha1('x'), status }, 'is not a sha256.'],
    [{ file_name: '', status }, 'file_name must be a text that is not empty.'],
    [{ ...hash, status: 'malicious' }, 'status must be one of MALICIOUS, SUSPICIOUS, KNOWN,'],
    [{ ...hash, at: 'P', status }, 'at must be an ISO 8601 date or a duration such as P1D'],
    [{ ...hash, at: 'P1DT', status }, 'at must be'],
    [{ ...hash, at: 'P999999999999D', status }, 'at must be'],
    [{ ...hash, at: '2026-13-01', status }, 'at must be'],
    [{ ...hash, at: 'tomorrow', status }, 'not "tomorrow".'],
    [{ ...hash, at: 5, status }, 'at must be'],
    [{ ...hash, status, threat_name: 5 }, 'threat_name must be a text that is not empty.'],
    [{ ...hash, status, detections: {} }, 'detections must be a list of objects with engine'],
    [{ ...hash, status, detections: ['a'] }, 'detections must be a list of objects with engine'],
    [{ ...hash, status, detections: [{ engine: 'a' }] }, 'label must be a text'],
    [
      { ...hash, status, detections: ['b', 'c'].map(label => ({ engine: 'a', label })) },
      'detections must contain each engine at most once.'
    ],
    [{ ...hash, available: true, threat_name: 'a' }, 'threat_name and detections require a status'],
    [{ ...hash, available: 'no' }, 'available must be true or false.']
  ])('%j', (entry, message) => {
    const schedule = [{ ...hash, status }, entry] as ScheduleEntry[]
    expect(() => createService({ ...account, schedule })).toThrow('Entry 2 of the schedule: ')
    expect(() => createService({ ...account, schedule })).toThrow(message)
  })

  test('that is not in a list', () => {
    expect(() => createService({ ...account, schedule: {} as ScheduleEntry[] })).toThrow(
      'must be a list of entries'
    )
  })
})
