// First, so that a signal while the rest loads cancels the run and doesn't kill it.
import { stopSignal } from './stop.js'

import { setFlagsFromString } from 'node:v8'

import * as core from '@actions/core'

import { InputError, readInputs, secretsOf } from './inputs.js'
import { main } from './main.js'
import { createLog } from './report/log.js'
import { setOutputs } from './report/outputs.js'

// V8 is to clean up rather than to grow: of a hundred thousand results, most of the memory would
// be what nobody needs any more.
setFlagsFromString('--optimize-for-size')
// Red until the run has come to its end: whatever goes wrong unseen must not end green.
process.exitCode = 1
for (const secret of secretsOf(process.env)) core.setSecret(secret)

const log = createLog()
try {
  if (await main(readInputs(process.env), log, stopSignal)) process.exitCode = 0
} catch (error) {
  setOutputs('failed')
  log.fail((error as Error).message)
  // Where it happened says something of a fault of ours, and nothing of the user's input.
  if (!(error instanceof InputError)) core.debug(String((error as Error).stack))
}
