import { expect, test } from '@jest/globals'

import { resultRedactor } from '../../src/results/redact.js'
import { analysisOf, archiveOf } from '../support/dynamic-results.js'
import { failedAt, resultOf, scanOf, verdictOf } from '../support/reported-run.js'

const redact = (text: string) => text.replaceAll('secret', '***')
const redactResult = resultRedactor({ redact, redactName: redact })

test('removes secrets from every text of a result', () => {
  const on = '2026-01-01T10:00:00.000Z'
  const scan = scanOf({ 'secret-engine': 'secret label' })
  const result = resultOf(['secret.exe'], {
    error: failedAt('bytes', 'secret error'),
    verdict: verdictOf('malicious', {
      threat: 'secret threat',
      reason: 'secret reason',
      classifiedBy: 'secret source',
      scan,
      accepted: { until: '2027-01-31', reason: 'secret exception' }
    }),
    history: [{ status: 'malicious', threat: 'secret past threat', on }],
    dynamicAnalysis: [
      analysisOf('malicious', 'linux', {
        signatures: [{ description: 'secret signature', riskFactor: 7 }],
        warnings: ['secret warning', 'secret limit'],
        reason: 'secret analysis'
      }),
      archiveOf(['malicious', 'failed'], { warnings: ['secret file'], reason: 'secret error' })
    ]
  })
  const text = JSON.stringify(result)
  expect(text.match(/secret/g)).toHaveLength(20)
  expect(JSON.stringify(redactResult(result))).toBe(redact(text))
})

test('returns a result without secrets as is', () => {
  const result = resultOf(['a.exe'], { verdict: verdictOf('malicious', { scan: scanOf({}) }) })
  expect(redactResult(result)).toBe(result)
})
