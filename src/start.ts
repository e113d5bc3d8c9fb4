// Imported first, so that a signal cancels the run even while the other modules load.
import { cancellation } from './platform/cancellation.js'

import { inspect } from 'node:util'

import type { Exit } from './exit.js'
import { realClock } from './http/clock.js'
import { InputError } from './inputs/error.js'
import { readReportInputs } from './inputs/outputs.js'
import { secretsOf } from './inputs/secrets.js'
import type { Settings } from './inputs/settings.js'
import { createLog } from './platform/log.js'
import { GithubError } from './releases/error.js'
import type { Job } from './runs/job.js'
import { deleteOldReports } from './runs/old-reports.js'
import { createRedactor, maskableForms } from './text/redact.js'

/**
 * Runs a job, and sets the exit code to 1 unless everything was done.
 * @returns how the run ended, for callers with other exit codes
 */
export async function start(job: Job, settings: Settings): Promise<Exit> {
  // Fail by default, so that an unexpected exit never looks like success.
  process.exitCode = 1
  const { platform } = settings
  const secrets = secretsOf(settings)
  for (const form of maskableForms(secrets)) platform.maskSecret(form)

  const redact = createRedactor(secrets)
  const log = createLog(redact, platform.printer)
  const context = { platform, log, signal: cancellation, clock: realClock }
  try {
    await deleteOldReports(settings, job.resultsName)
    const exit = await job.run(settings, context)
    if (exit === 'done') process.exitCode = 0
    return exit
  } catch (error) {
    const message = redact((error as Error).message)
    const isInvalid = error instanceof InputError
    const isNothingSent = isInvalid || error instanceof GithubError
    const inputs = readReportInputs(settings, job.resultsName)
    const exit = isInvalid ? 'invalid' : 'incomplete'
    const ended = await job.publishFailed({ message, isNothingSent, exit }, inputs, context)
    // A stack trace helps with a bug in this program, but not with invalid inputs.
    if (!isInvalid) log.debug(inspect(error))
    return ended
  }
}
