import { isZip } from '../artifacts/candidate.js'
import { reasonOf, type Context } from '../context.js'
import { checkMetadata } from '../inputs/check-metadata.js'
import type { Inputs } from '../inputs/inputs.js'
import { publishReports, publishSkipped } from '../report/publish.js'
import type { Remarks } from '../report/remarks.js'
import { loadEarlierResults } from './load-earlier-results.js'
import { openResultsFile } from './open-results-file.js'
import { findSource, type RunSource } from './find-source.js'
import { readSource } from './read-source.js'
import { Reading } from './reading.js'
import type { Run } from './run.js'

/**
 * Finds, hashes, and uploads files, waits for their verdicts, and reports the results, even if
 * uploads fail or the run is canceled.
 * @returns whether the step passes
 * @throws {InputError} when an input is invalid; nothing was sent
 * @throws {GithubError} when the release can't be read; nothing was sent
 */
export async function runSubmit(inputs: Inputs, context: Context): Promise<boolean> {
  if (!inputs.credentials && !inputs.dryRun) return publishSkipped(inputs.summary, context.log)
  const started = context.clock.date()
  const earlier = await loadEarlierResults(inputs, context.log)
  const reading = new Reading(context.signal)
  try {
    const source = await findSource({ inputs, earlier, reading }, context)
    try {
      const runInputs = withProperties(inputs, source)
      checkMetadata(source.names, runInputs)
      const resultsFile = await openResultsFile(runInputs, { source, earlier, started })
      const run: Run = { inputs: runInputs, source, resultsFile, reading }
      const remarks = await processSamples(run, context)
      return await publishReports({ ...run, remarks, writeNotes: source.writeNotes }, context)
    } finally {
      await source.close()
    }
  } finally {
    reading.stop(new Error('the run ended'))
  }
}

/**
 * Returns the inputs with the properties of the release, if there is one.
 * @throws {InputError} when the properties can't be sent
 */
function withProperties(inputs: Inputs, { origin }: RunSource): Inputs {
  return origin ? { ...inputs, properties: inputs.releasePropertiesFor(origin) } : inputs
}

/** @returns what to report in addition to the results */
async function processSamples(run: Run, context: Context): Promise<Remarks> {
  const { inputs, source } = run
  const notesWith = (advice: string | undefined) =>
    [...source.notes, ...(advice ? [advice] : [])].map(inputs.redact)
  // Loaded only if needed, so that a run with nothing to send starts faster.
  if (inputs.credentials && !inputs.dryRun && source.names.length + source.unread.length > 0) {
    const { sendSamples } = await import('./send.js')
    const { advice, ...remarks } = await sendSamples(run, inputs.credentials, context)
    return { ...remarks, notes: notesWith(advice) }
  }
  const { candidates, advice } = await readSource(run, context)
  if (inputs.dryRun) {
    const { logPlan } = await import('../report/plan.js')
    const samples = candidates.map(one => ({ result: one.result, isZip: isZip(one) }))
    await logPlan(samples, inputs, context.log)
  }
  const stopped = context.signal.aborted ? reasonOf(context.signal) : undefined
  return { stopped, notes: notesWith(advice) }
}
