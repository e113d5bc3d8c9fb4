#!/usr/bin/env node
// The command line, spectra-submit. Imported first, so that a signal cancels the run early.
import { start } from './start.js'

import { readCommand, type Command } from './cli/command.js'
import { EXIT_CODES } from './cli/exit-codes.js'
import { commandLineSettings } from './cli/settings.js'
import { dropDebugCommands, ignoreClosedOutput } from './cli/standard-output.js'
import { UsageError } from './cli/usage-error.js'
import type { Exit } from './exit.js'
import { secretsOf } from './inputs/secrets.js'
import { detectPlatform } from './platform/detect.js'
import type { Job } from './runs/job.js'
import { createRedactor } from './text/redact.js'

const { env } = process
const platform = detectPlatform(env)

const JOBS = {
  async submit(): Promise<Job> {
    const { submitJob } = await import('./runs/submit.js')
    if (!platform.hasCodeQuality) return submitJob()
    const { codeQualityReport } = await import('./report/code-quality.js')
    return submitJob(codeQualityReport)
  },
  watch: async (): Promise<Job> => (await import('./runs/watch.js')).watchJob
}

// Fail by default, so that an unexpected exit never looks like success.
process.exitCode = EXIT_CODES.incomplete
ignoreClosedOutput()
if (env['GITHUB_ACTIONS'] !== 'true') dropDebugCommands()
process.exitCode = EXIT_CODES[await run(process.argv.slice(2))]

async function run(args: readonly string[]): Promise<Exit> {
  try {
    const command = await readCommand(args)
    if ('name' in command) return await runJob(command)
    process.stdout.write(command.text)
    return 'done'
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const redact = createRedactor(secretsOf(commandLineSettings(new Map(), env, platform)))
    process.stderr.write(`Error: ${redact(error.message)}\n`)
    return 'invalid'
  }
}

async function runJob({ name, values }: Command): Promise<Exit> {
  return start(await JOBS[name](), commandLineSettings(values, env, platform))
}
