import type { Context } from '../context.js'
import type { Remarks } from '../report/remarks.js'
import { analysesOf } from '../results/dynamic-analysis.js'
import { withDynamicVerdict } from '../results/dynamic-verdict.js'
import { INTERRUPTED, requestAnalyses } from '../results/plan-analyses.js'
import { sampleKey, type SampleResult } from '../results/schema.js'
import { isProcessed } from '../results/state.js'
import type { SpectraClient } from '../spectra/client.js'
import type { DynamicAnalysisClient } from '../spectra/dynamic-analysis.js'
import { awaitReports } from '../stages/analysis-reports.js'
import { findSha1 } from '../stages/find-sha1.js'
import { startAnalyses } from '../stages/start-analyses.js'
import type { Run } from './run.js'

/** The clients that dynamic analyses need. */
export interface AnalysisService {
  readonly spectra: SpectraClient
  readonly dynamicAnalysis: DynamicAnalysisClient
}

const NOT_SUBMITTED = 'the sample was not submitted'

/** What to report about dynamic analyses. */
type AnalysisRemarks = Pick<Remarks, 'chargedLookUps' | 'chargedReports'> & {
  /** Why not all could be started, or their reports retrieved. */
  readonly analysisErrors: readonly string[]
}

/** Starts the dynamic analyses of the selected samples that the service has (TCA-0207). */
export async function startDynamicAnalyses(
  run: Run,
  { spectra, dynamicAnalysis }: AnalysisService,
  context: Context
): Promise<AnalysisRemarks> {
  const { resultsFile } = run
  const samples = (await requestSelected(run)).filter(isProcessed)
  const found = await findSha1(samples, spectra, context)
  await resultsFile.saveInBackground(found.results)
  const options = {
    dynamicAnalysis,
    isArchive: sampleTest(run, run.metadata.isArchive),
    serviceTime: () => spectra.serviceTime(),
    resultsFile
  }
  const started = await startAnalyses(found.results, options, context)
  await resultsFile.saveInBackground(started.results)
  const { chargedLookUps } = found
  const analysisErrors = [found.failure, started.failure].filter(text => text !== undefined)
  return { analysisErrors, ...(chargedLookUps > 0 && { chargedLookUps }) }
}

/** Records that analyses are not started because the run ended early. */
export async function skipDynamicAnalyses(run: Run): Promise<Pick<Remarks, 'chargedReports'>> {
  if (!run.inputs.dynamicAnalysis) return {}
  await requestSelected(run)
  return { chargedReports: 0 }
}

/**
 * Waits for the reports of the dynamic analyses (TCA-0106), and adds them to the verdicts.
 * @param options `elapsedMs` is the time since the last start
 */
export async function awaitDynamicReports(
  run: Run,
  options: Pick<AnalysisService, 'dynamicAnalysis'> & { readonly elapsedMs: number },
  context: Context
): Promise<AnalysisRemarks> {
  const { inputs, resultsFile } = run
  if (!inputs.dynamicAnalysis) return { analysisErrors: [] }
  const timeoutMs = inputs.dynamicAnalysis.timeoutMinutes * 60_000
  const { samples, complete } = analyzedSamples(run)
  await resultsFile.saveInBackground(samples.map(complete))
  const { results, chargedReports, failure } = await awaitReports(
    samples,
    {
      ...options,
      timeoutMs,
      parallelJobs: inputs.parallelJobs,
      isArchive: sampleTest(run, run.metadata.isArchive),
      resultsFile,
      complete
    },
    context
  )
  await resultsFile.saveInBackground(results.map(complete))
  return { chargedReports, analysisErrors: failure === undefined ? [] : [failure] }
}

/** Adds the reports that are known to the verdicts. */
export async function addKnownReports(run: Run): Promise<void> {
  const { samples, complete } = analyzedSamples(run)
  await run.resultsFile.saveInBackground(samples.map(complete))
}

/**
 * Requests the analyses of the selected samples. Returns these samples. Files that were not read are
 * left out, because they have no hash to analyze.
 */
async function requestSelected(run: Run): Promise<SampleResult[]> {
  const { inputs, resultsFile } = run
  const { platforms = [] } = inputs.dynamicAnalysis ?? {}
  const selected = resultsFile
    .results()
    .samples.filter(({ sha256 }) => sha256 !== null)
    .filter(sampleTest(run, run.isAnalyzed))
    .map(sample =>
      requestAnalyses(sample, platforms, isProcessed(sample) ? INTERRUPTED : NOT_SUBMITTED)
    )
  await resultsFile.saveInBackground(selected)
  return selected
}

/**
 * Returns a test for samples with a file whose name meets a condition. In results, secrets are
 * removed from names, so patterns may not match these.
 */
function sampleTest(
  { inputs, source }: Run,
  isSelected: (name: string) => boolean
): (sample: SampleResult) => boolean {
  const names = [...source.names, ...source.unread.flatMap(({ files }) => files)]
  const recorded = new Set(names.filter(isSelected).map(inputs.redactName))
  return ({ files }) => files.some(name => recorded.has(name))
}

/** Returns the samples with analyses, and a function that adds their reports to their verdicts. */
function analyzedSamples({ inputs, resultsFile, exceptions }: Run): {
  readonly samples: readonly SampleResult[]
  readonly complete: (sample: SampleResult) => SampleResult
} {
  const samples = resultsFile.results().samples.filter(sample => analysesOf(sample).length > 0)
  // Later reports are added to the verdict without reports, not to the combined one.
  const verdicts = new Map(samples.map(sample => [sampleKey(sample), sample.verdict]))
  const complete = (sample: SampleResult) => {
    const verdict = verdicts.get(sampleKey(sample)) ?? null
    return withDynamicVerdict({ ...sample, verdict }, inputs.failOn, exceptions)
  }
  return { samples, complete }
}
