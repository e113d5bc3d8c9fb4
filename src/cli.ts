#!/usr/bin/env node
// The command line, spectra-submit. Imported first, so that a signal cancels the run early.
import { start } from './start.js'

import { readCommand, type Command } from './cli/command.js'
import { EXIT_CODES } from './cli/exit-codes.js'
import { commandLineSettings } from './cli/settings.js'
import { dropDebugCommands, handleOutputErrors } from './cli/standard-output.js'
import { UsageError } from './cli/usage-error.js'
import type { Exit } from './exit.js'
import { InputError } from './inputs/error.js'
import { secretsOf } from './inputs/secrets.js'
import { detectPlatform } from './platform/detect.js'
import { createLog } from './platform/log.js'
import { plainPrinter } from './platform/plain.js'
import type { Platform } from './platform/platform.js'
import type { Job } from './runs/job.js'
import { createRedactor } from './text/redact.js'

const { env } = process

const JOBS = {
  async submit({ hasCodeQuality }: Platform): Promise<Job> {
    const { submitJob } = await import('./runs/submit.js')
    if (!hasCodeQuality) return submitJob()
    const { codeQualityReport } = await import('./report/code-quality.js')
    return submitJob(codeQualityReport)
  },
  watch: async (): Promise<Job> => (await import('./runs/watch.js')).watchJob
}

// Fail by default, so that an unexpected exit never looks like success.
process.exitCode = EXIT_CODES.incomplete
handleOutputErrors(EXIT_CODES.incomplete)
if (env['GITHUB_ACTIONS'] !== 'true') dropDebugCommands()
process.exitCode = EXIT_CODES[await run(process.argv.slice(2))]

/** Prints an error as one message without a stack trace, whatever goes wrong. */
async function run(args: readonly string[]): Promise<Exit> {
  let log = createLog(text => text, plainPrinter)
  try {
    const platform = detectPlatform(env)
    const settings = commandLineSettings(new Map(), env, platform)
    log = createLog(createRedactor(secretsOf(settings)), platform.printer)
    const command = await readCommand(args)
    if ('name' in command) return await runJob(command, platform)
    process.stdout.write(command.text)
    return 'done'
  } catch (error) {
    log.fail((error as Error).message)
    return error instanceof UsageError ? 'invalid' : 'incomplete'
  }
}

async function runJob({ name, values, problem }: Command, platform: Platform): Promise<Exit> {
  const job = await JOBS[name](platform)
  const settings = commandLineSettings(values, env, platform)
  if (problem === undefined) return start(job, settings)
  return start({ ...job, run: () => Promise.reject(new InputError([problem])) }, settings)
}
