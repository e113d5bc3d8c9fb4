import { reasonOf, type Context, type RunContext } from '../context.js'
import type { Exit } from '../exit.js'
import type { Inputs } from '../inputs/inputs.js'
import { readInputs, RESULTS_NAME } from '../inputs/read-inputs.js'
import { publishFailed, publishReports, publishSkipped } from '../report/publish.js'
import type { Remarks } from '../report/remarks.js'
import type { VerdictReport } from '../report/verdict-report.js'
import { describeSource, type DescribedSource } from './describe-source.js'
import type { Job } from './job.js'
import { loadEarlierResults } from './load-earlier-results.js'
import { loadExceptions } from './load-exceptions.js'
import { openResultsFile } from './open-results-file.js'
import { findSource } from './find-source.js'
import { readSource } from './read-source.js'
import { Reading } from './reading.js'
import { reviewExceptions } from './review-exceptions.js'
import type { Run } from './run.js'

/**
 * Returns the job that submits files or release assets.
 * @param verdictReport an additional report on the verdicts
 */
export function submitJob(verdictReport?: VerdictReport): Job {
  return {
    resultsName: RESULTS_NAME,
    run: (settings, context) => runSubmit(readInputs(settings), verdictReport, context),
    publishFailed
  }
}

/**
 * Finds, hashes, and uploads files, waits for their verdicts, and reports the results, even if
 * uploads fail or the run is canceled.
 * @returns how the run ends
 * @throws {InputError} when an input is invalid; nothing was sent
 * @throws {GithubError} when the release can't be read; nothing was sent
 */
async function runSubmit(
  inputs: Inputs,
  verdictReport: VerdictReport | undefined,
  context: RunContext
): Promise<Exit> {
  if (!inputs.credentials && !inputs.dryRun) return publishSkipped(inputs, context)
  const started = context.clock.date()
  const earlier = await loadEarlierResults(inputs, context.log)
  const exceptions = await loadExceptions(inputs, started, context.log)
  const reading = new Reading(context.signal)
  try {
    const source = await findSource({ inputs, earlier, reading }, context)
    try {
      const readingContext = { ...context, signal: reading.signal }
      const { metadata, isAnalyzed, notes } = await describeSource(source, inputs, readingContext)
      const resultsFile = await openResultsFile(inputs, { source, earlier, started })
      const run: Run = { inputs, source, metadata, isAnalyzed, resultsFile, reading, exceptions }
      const sent = await processSamples(run, notes, context)
      const remarks = reviewExceptions(run, sent, context.log)
      return await publishReports(
        { ...run, remarks, verdictReport, writeNotes: source.writeNotes },
        context
      )
    } finally {
      await source.close()
    }
  } finally {
    reading.stop(new Error('the run ended'))
  }
}

/** @returns what to report in addition to the results */
async function processSamples(
  run: Run,
  notes: DescribedSource['notes'],
  context: Context
): Promise<Remarks> {
  const { inputs, source } = run
  const notesWith = (advice: string | undefined) =>
    [...notes, ...(advice ? [advice] : [])].map(inputs.redact)
  // Loaded only if needed, so that a run with nothing to send starts faster.
  if (inputs.credentials && !inputs.dryRun && source.names.length + source.unread.length > 0) {
    const { sendSamples } = await import('./send.js')
    const { advice, ...remarks } = await sendSamples(run, inputs.credentials, context)
    return { ...remarks, notes: notesWith(advice) }
  }
  const { candidates, advice } = await readSource(run, context)
  if (inputs.dryRun) {
    const { logPlan } = await import('../report/plan.js')
    await logPlan(
      candidates.map(({ result }) => result),
      run,
      context.log
    )
  }
  const stopped = context.signal.aborted ? reasonOf(context.signal) : undefined
  return { stopped, notes: notesWith(advice) }
}
