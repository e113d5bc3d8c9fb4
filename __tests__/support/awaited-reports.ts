import { NO_ANALYSIS } from '../../src/results/dynamic-analysis.js'
import type { DynamicAnalysis, SampleResult } from '../../src/results/schema.js'
import { awaitReports } from '../../src/stages/analysis-reports.js'
import { MINUTE, sandbox, START, submitted, type SandboxResponse, type Setup } from './sandbox.js'

/** Returns a running analysis, which started before the test. */
export function running(
  analysisId: string,
  changes: Partial<DynamicAnalysis> = {},
  ageMs = 0
): DynamicAnalysis {
  const requested = new Date(START - ageMs).toISOString()
  const platform = 'linux'
  return { ...NO_ANALYSIS, state: 'running', platform, requested, analysisId, ...changes }
}

/** Returns a sample with these analyses. */
export function analyzed(
  digit: string,
  dynamicAnalysis: readonly DynamicAnalysis[],
  changes: Partial<SampleResult> = {}
): SampleResult {
  return submitted(digit, { dynamicAnalysis, ...changes })
}

/** Returns a response with a report. */
export function report(classification: string, fields: object = {}): SandboxResponse {
  return { content: { report: { classification, risk_score: 9, ...fields } } }
}

export const STILL_RUNNING: SandboxResponse = { status: 404, content: '{"status":"analyzing"}' }

interface Options {
  readonly minutes?: number
  readonly elapsedMinutes?: number
  readonly parallelJobs?: number
}

/** Waits for the reports of samples on a simulated clock. */
export async function waitForReports(
  samples: readonly SampleResult[],
  respond: Setup['respond'],
  { minutes = 60, elapsedMinutes = 0, parallelJobs = 1, ...setup }: Options & Partial<Setup> = {}
) {
  const service = sandbox({ respond, ...setup })
  const options = {
    dynamicAnalysis: service.client,
    timeoutMs: minutes * MINUTE,
    elapsedMs: elapsedMinutes * MINUTE,
    parallelJobs,
    isArchive: ({ files }: SampleResult) => files.some(name => name.endsWith('.zip')),
    resultsFile: service.resultsFile,
    complete: (result: SampleResult) => ({ ...result, size: 2 })
  }
  const outcome = await service.finish(awaitReports(samples, options, service.context))
  const analyses = outcome.results.flatMap(({ dynamicAnalysis = [] }) => dynamicAnalysis)
  const [first] = analyses
  const minutesOf = () => service.requests.map(({ time }) => time / MINUTE)
  return { ...service, ...outcome, analyses, first, times: minutesOf() }
}
