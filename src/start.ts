// Imported first, so that a signal cancels the run even while the other modules load.
import { cancellation } from './platform/cancellation.js'

import { inspect } from 'node:util'

import * as core from '@actions/core'

import type { Context } from './context.js'
import { realClock } from './http/clock.js'
import { InputError } from './inputs/error.js'
import { secretsOf } from './inputs/secrets.js'
import { createLog, type Log } from './platform/log.js'
import { GithubError } from './releases/error.js'
import type { EarlyFailure } from './report/early.js'
import { createRedactor, maskableForms } from './text/redact.js'

/** One of the actions of this repository. */
export interface Action {
  /**
   * Reads the inputs and does the work.
   * @returns whether the step passes
   */
  readonly run: (env: NodeJS.ProcessEnv, context: Context) => Promise<boolean>
  /** Reports a run that failed before it had any results. */
  readonly publishFailed: (failure: EarlyFailure, summary: boolean, log: Log) => Promise<void>
}

/** Runs an action, and sets the exit code. */
export async function start({ run, publishFailed }: Action): Promise<void> {
  // Fail by default, so that an unexpected exit never looks like success.
  process.exitCode = 1
  const secrets = secretsOf(process.env)
  for (const form of maskableForms(secrets)) core.setSecret(form)

  const redact = createRedactor(secrets)
  const log = createLog(redact)
  try {
    const context = { log, signal: cancellation, clock: realClock }
    if (await run(process.env, context)) process.exitCode = 0
  } catch (error) {
    // Read directly, because the inputs may be invalid.
    const summary = !/^\s*false\s*$/i.test(process.env['INPUT_SUMMARY'] ?? '')
    const message = redact((error as Error).message)
    const isNothingSent = error instanceof InputError || error instanceof GithubError
    await publishFailed({ message, isNothingSent }, summary, log)
    // A stack trace helps with a bug in the action, but not with invalid inputs.
    if (!(error instanceof InputError)) core.debug(redact(inspect(error)))
  }
}
