// First, so that a signal while the rest loads cancels the run and doesn't kill it.
import { stopSignal } from './stop.js'

import { setFlagsFromString } from 'node:v8'

import * as core from '@actions/core'

import { concludeFailed } from './conclude.js'
import { InputError, readInputs, secretsOf } from './inputs.js'
import { main } from './main.js'
import { createLog } from './report/log.js'
import { createRedactor, formsOf } from './report/redact.js'

// Fail by default, so that an unexpected exit never looks like success.
process.exitCode = 1
// Keeps the heap small: of a hundred thousand results, most of the memory would be garbage.
setFlagsFromString('--optimize-for-size')
const secrets = secretsOf(process.env)
for (const form of formsOf(secrets)) core.setSecret(form)

const redact = createRedactor(secrets)
const log = createLog(redact)
try {
  if (await main(readInputs(process.env), log, stopSignal)) process.exitCode = 0
} catch (error) {
  // The inputs may be what is wrong, so this one is read by itself.
  const summary = !/^\s*false\s*$/i.test(process.env['INPUT_SUMMARY'] ?? '')
  await concludeFailed(redact((error as Error).message), summary, log)
  // A stack helps to find a bug in the action, but not a mistake in the inputs.
  if (!(error instanceof InputError)) core.debug(redact(String((error as Error).stack)))
}
