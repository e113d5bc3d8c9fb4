import { expect, test } from '@jest/globals'

import { createLog } from '../../src/platform/log.js'
import { azureCommands, formattingCommands, githubCommands } from '../support/log-commands.js'
import { recordingLog } from '../support/log.js'

test('the log has no commands from the details of an error', () => {
  const { log, lines } = recordingLog()
  log.debug('Error: x\n::error::y\n    at ##[error]z (##vso[task.complete]:1)\r\u001b[0m')
  expect(lines).toEqual([
    'debug Error: x\n\\::error::y\n    at ##\\[error]z (##vso\\[task.complete]:1)\\r\\u{1b}[0m'
  ])
  const output = lines.join('\n')
  expect([...githubCommands(output), ...azureCommands(output)]).toEqual([])
  expect(formattingCommands(output)).toEqual([])
})

test('the log redacts secrets in the details of an error', () => {
  let details = ''
  const ignore = () => undefined
  const log = createLog(text => text.replaceAll('s3cret', '***'), {
    ...{ info: ignore, notice: ignore, warning: ignore, error: ignore, setFailed: ignore },
    ...{ startGroup: ignore, endGroup: ignore },
    debug: text => (details = text)
  })
  log.debug('Error: s3cret')
  expect(details).toBe('Error: ***')
})
