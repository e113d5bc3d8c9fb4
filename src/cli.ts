#!/usr/bin/env node
// The command line, spectra-submit. Imported first, so that a signal cancels the run early.
import { start } from './start.js'

import { readCommand } from './cli/command.js'
import { EXIT_CODES } from './cli/exit-codes.js'
import { commandLineSettings } from './cli/settings.js'
import { detectPlatform } from './platform/detect.js'
import type { Job } from './runs/job.js'

const JOBS = {
  submit: async (): Promise<Job> => (await import('./runs/submit.js')).submitJob,
  watch: async (): Promise<Job> => (await import('./runs/watch.js')).watchJob
}

const { name, values } = readCommand(process.argv.slice(2))
const settings = commandLineSettings(values, process.env, detectPlatform(process.env))
process.exitCode = EXIT_CODES[await start(await JOBS[name](), settings)]
