import type { Context } from '../context.js'
import type { DynamicAnalysisInputs } from '../inputs/inputs.js'
import type { Remarks } from '../report/remarks.js'
import { analysesOf } from '../results/dynamic-analysis.js'
import { withDynamicVerdict } from '../results/dynamic-verdict.js'
import { withAcceptance } from '../results/exceptions.js'
import type { SampleResult } from '../results/schema.js'
import { isProcessed } from '../results/state.js'
import { isArchive } from '../spectra/metadata.js'
import { awaitReports } from '../stages/analysis-reports.js'
import { startAnalyses } from '../stages/start-analyses.js'
import type { Connection } from './connect.js'
import type { Run } from './run.js'

/**
 * Starts the dynamic analyses of the selected samples that the service has (TCA-0207).
 * @returns why not all could be started; undefined if they could
 */
export async function startDynamicAnalyses(
  run: Run,
  platforms: DynamicAnalysisInputs['platforms'],
  { spectra, dynamicAnalysis }: Connection,
  context: Context
): Promise<string | undefined> {
  const { resultsFile, metadata, isAnalyzed } = run
  const filesOf = ({ files }: SampleResult) => files.map(name => ({ name }))
  const { samples } = resultsFile.results()
  const selected = samples.filter(sample => isProcessed(sample) && sample.files.some(isAnalyzed))
  const options = {
    dynamicAnalysis,
    platforms,
    isArchive: (sample: SampleResult) => isArchive(filesOf(sample), metadata),
    serviceTime: () => spectra.serviceTime(),
    resultsFile
  }
  const { results, failure } = await startAnalyses(selected, options, context)
  await resultsFile.saveInBackground(results)
  return failure
}

/** Waits for the reports of the dynamic analyses (TCA-0106), and adds them to the verdicts. */
export async function awaitDynamicReports(
  { inputs, resultsFile, exceptions }: Run,
  timeoutMs: number,
  { dynamicAnalysis }: Connection,
  context: Context
): Promise<Pick<Remarks, 'analysisError' | 'chargedReports'>> {
  // Reports are combined with the verdict of the reputation, each time anew.
  const verdicts = new Map<string | null, SampleResult['verdict']>()
  const complete = (sample: SampleResult) => {
    const verdict = verdicts.get(sample.sha256) ?? sample.verdict
    verdicts.set(sample.sha256, verdict)
    return withAcceptance(withDynamicVerdict({ ...sample, verdict }, inputs.failOn), exceptions)
  }
  const samples = resultsFile.results().samples.filter(sample => analysesOf(sample).length > 0)
  const options = { dynamicAnalysis, timeoutMs, resultsFile, complete }
  await resultsFile.saveInBackground(samples.map(complete))
  const { results, chargedReports, failure } = await awaitReports(samples, options, context)
  await resultsFile.saveInBackground(results.map(complete))
  return { analysisError: failure, chargedReports }
}
