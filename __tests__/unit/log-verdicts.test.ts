import { expect, test } from '@jest/globals'

import { logFinalVerdicts } from '../../src/report/log-verdicts.js'
import { analysisOf } from '../support/dynamic-results.js'
import { recordingLog } from '../support/log.js'
import { resultOf, verdictOf } from '../support/reported-run.js'

test('a verdict is not logged as final while a report of a dynamic analysis is missing', () => {
  const { log, lines } = recordingLog()
  const verdict = verdictOf('no threats found')
  logFinalVerdicts(
    [
      resultOf(['a.exe'], { verdict }),
      resultOf(['b.exe'], { verdict, dynamicAnalysis: [analysisOf('no threats found')] }),
      resultOf(['c.exe'], { verdict, dynamicAnalysis: [analysisOf('running')] })
    ],
    log
  )
  expect(lines).toEqual([
    'Final verdicts: 2 no threats found',
    'Verdicts without dynamic analysis: 1 no threats found'
  ])
})
