import { describe, expect, test } from '@jest/globals'
import type { ServiceOptions } from '../../../emulator/service.js'
import { DURATION, dynamicService, reportPath } from '../../support/dynamic-analysis.js'
import { sha1 } from '../../support/hashes.js'

const hash = sha1('content')

describe('several analyses', () => {
  /** Two finished ones on different platforms, and a third that is running. */
  async function threeAnalyses() {
    const dynamicReport: ServiceOptions['dynamicReport'] = ({ platform }) =>
      platform === 'linux' ? { classification: 'MALICIOUS', warnings: ['slow'] } : undefined
    const service = await dynamicService(['content'], { dynamicReport })
    const first = await service.start('content', { platform: 'linux' })
    service.advance(1000)
    const second = await service.start('content', { platform: 'windows7' })
    service.advance(DURATION)
    const running = await service.start('content')
    return { ...service, ids: [first, second] as const, running }
  }

  test('latest returns the last finished one', async () => {
    const { report, ids } = await threeAnalyses()
    const rl = await report(reportPath(hash, 'latest'))
    expect(rl).toMatchObject({
      report: { analysis_id: ids[1], classification: 'NO_THREATS_FOUND', platform: 'windows7' },
      requested_hash: hash
    })
    expect(rl).not.toHaveProperty('requested_id')
  })

  test('are merged, with the worst classification and the history', async () => {
    const { service, report, ids } = await threeAnalyses()
    const rl = (await report(reportPath(hash))) as { report: object }
    const shared = { configuration: 'Emulated', analysis_duration: 200 }
    expect(rl).toEqual({
      report: {
        classification: 'MALICIOUS',
        risk_score: 9,
        signatures: expect.arrayContaining([
          { description: 'Drops PE files', risk_factor: 7, sig_id: 1167, analysis_ids: [ids[0]] },
          { description: 'Uses HTTPS', risk_factor: 5, sig_id: 392, analysis_ids: [...ids] }
        ]),
        threat_names: [
          { threat_name: 'Text.Test.EICAR', analysis_ids: [ids[0]] },
          { threat_name: 'Unknown', analysis_ids: [ids[1]] }
        ],
        platforms: ['linux', 'windows7'],
        first_analysis: '2026-11-22T19:01:00',
        last_analysis: '2026-11-22T19:01:01',
        history_analysis: [
          {
            ...shared,
            ...{ analysis_id: ids[0], analysis_time: '2026-11-22T19:01:00', platform: 'linux' },
            ...{ classification: 'MALICIOUS', risk_score: 9, warnings: ['slow'] }
          },
          {
            ...shared,
            ...{ analysis_id: ids[1], analysis_time: '2026-11-22T19:01:01', platform: 'windows7' },
            ...{ classification: 'NO_THREATS_FOUND', risk_score: 0, warnings: [] }
          }
        ]
      },
      requested_hash: hash
    })
    expect(service.charged()).toBe(1)
  })
})
