import { existsSync, readFileSync } from 'node:fs'

import type { LogEntry, Service, ServiceOptions } from '../../emulator/service.js'
import type { DynamicAnalysis, SampleResult } from '../../src/results/schema.js'
import { emulator, type Run, startAction, workspace } from './action.js'
import { fastClock, fastClockEnv } from './fast-clock.js'

/** In milliseconds. Less than the shortest time until a first look, so that it finds all reports. */
const DURATION = 10_000

/** Inputs that analyze all files on one platform. The first look is two minutes after the start. */
export const INPUTS = {
  files: '**',
  'dynamic-analysis': 'windows10',
  'dynamic-analysis-files': '**',
  'dynamic-analysis-timeout-minutes': '24',
  'requests-per-second': '1000',
  // The fast clock makes this 18 seconds.
  'stall-timeout-seconds': '3600'
}

/** An emulator with a fast clock, and a function that starts the action with a fast clock. */
export async function dynamicService(
  options: Partial<ServiceOptions> = {},
  files: Readonly<Record<string, string | Buffer>> = { 'app.exe': 'an app' }
) {
  const { service, url } = await emulator({
    ...fastClock,
    requestsPerSecond: Infinity,
    // The fast clock makes delays of a loaded machine long.
    dynamicRequestsPerMinute: Infinity,
    dynamicAnalysisMs: DURATION,
    ...options
  })
  const folder = workspace(files)
  const resultsFile = `${workspace()}/results.json`
  const start = (inputs: Readonly<Record<string, string>> = {}) =>
    startAction(
      folder,
      { ...INPUTS, 'api-url': url, 'results-file': resultsFile, ...inputs },
      fastClockEnv()
    )
  return {
    service,
    url,
    folder,
    start,
    run: (inputs: Readonly<Record<string, string>> = {}) => start(inputs).finished,
    /** Runs the action again, with the results file of the earlier run. */
    resume: (inputs: Readonly<Record<string, string>> = {}) =>
      start({ 'resume-from': resultsFile, ...inputs }).finished
  }
}

/** Returns the requests that start dynamic analyses. */
export const startsOf = ({ log }: Service): readonly LogEntry[] =>
  log.filter(({ step }) => step === 'dynamic-start')

/** Returns the requests for reports of dynamic analyses. */
export const looksOf = ({ log }: Service): readonly LogEntry[] =>
  log.filter(({ step }) => step === 'dynamic-report')

/** Returns the most requests about dynamic analyses in 40 of the seconds of the fast clock. */
export function busiestSeconds({ log }: Service): number {
  const times = log.filter(({ step }) => step.startsWith('dynamic-')).map(({ at }) => at)
  return Math.max(...times.map(from => times.filter(at => at >= from && at < from + 40_000).length))
}

/** Returns the analyses of a file. */
export function analysesOf({ results }: Run, file = 'app.exe'): readonly DynamicAnalysis[] {
  return sampleOf(results?.samples ?? [], file)?.dynamicAnalysis ?? []
}

function sampleOf(samples: readonly SampleResult[], file: string): SampleResult | undefined {
  return samples.find(({ files }) => files.includes(file))
}

/** Returns everything that a run printed and wrote. */
export function textsOf({ log, summary, outputs, resultsFile }: Run, ...files: string[]): string {
  const written = [resultsFile, ...files].filter(file => existsSync(file))
  const texts = written.map(file => readFileSync(file, 'utf8'))
  return [log, summary, JSON.stringify(outputs), ...texts].join('\n')
}

/** Returns the arguments of the command line for the same inputs. */
export function commandLineOf(inputs: Readonly<Record<string, string>>): string[] {
  const { files, ...options }: Readonly<Record<string, string>> & typeof INPUTS = {
    ...INPUTS,
    ...inputs
  }
  return ['submit', files, ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)]
}
