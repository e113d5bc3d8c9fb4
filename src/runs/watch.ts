import { reasonOf, type RunContext } from '../context.js'
import type { Exit } from '../exit.js'
import { readWatchInputs, WATCH_RESULTS_NAME } from '../inputs/read-watch-inputs.js'
import type { WatchInputs } from '../inputs/watch-inputs.js'
import { publishWatch, publishWatchFailed, publishWatchSkipped } from '../report/watch/publish.js'
import { withAcceptance, type Exceptions } from '../results/exceptions.js'
import { isThreat } from '../results/verdict.js'
import type { WatchedSample } from '../results/watch.js'
import type { Job } from './job.js'
import { loadExceptions } from './load-exceptions.js'
import { exceptionNotes } from './review-exceptions.js'
import { documentFields } from './watch/document-fields.js'
import { findSubjects } from './watch/find-subjects.js'
import { loadWatchState } from './watch/load-state.js'
import { lookUpSamples } from './watch/look-up.js'
import { stateSaver } from './watch/save-state.js'
import type { LookedUp } from './watch/looked-up.js'
import type { Watch } from './watch/watch.js'
import { writeIssues } from './watch/write-issues.js'

/** Watches the verdicts of released files. */
export const watchJob: Job = {
  resultsName: WATCH_RESULTS_NAME,
  run: (settings, context) => runWatch(readWatchInputs(settings), context),
  publishFailed: publishWatchFailed
}

/**
 * Looks up the verdicts of released files, updates the issues about them, and reports what changed
 * since the last run, even if lookups fail or the run is canceled.
 * @returns how the run ends
 * @throws {InputError} when an input is invalid; nothing was sent
 * @throws {GithubError} when no release can be read; nothing was sent
 */
async function runWatch(inputs: WatchInputs, context: RunContext): Promise<Exit> {
  const { log, signal, clock } = context
  if (!inputs.credentials && !inputs.dryRun) return publishWatchSkipped(inputs, context)
  const started = clock.date()
  const exceptions = await loadExceptions(inputs, started, log)
  const state = await loadWatchState(inputs, started, log)
  const found = await findSubjects(inputs, state, context)
  const watch: Watch = { ...found, inputs, started, exceptions, state }

  const lookedUp = withAcceptances(await lookUpSamples(watch, context), exceptions)
  const { samples } = lookedUp
  const issues = await writeIssues(watch, lookedUp, context)
  // Files that other workflows submit may need the other exceptions.
  const unused = exceptionNotes(exceptions, { samples, isComplete: false }, log)

  const issueFailures = issues.failures.map(({ message }) => message)
  const remarks = {
    stopped: signal.aborted ? reasonOf(signal) : undefined,
    failures: [...watch.failures, ...lookedUp.failures, ...issueFailures],
    notes: [
      ...watch.notes,
      ...lookedUp.notes,
      ...issues.notes,
      ...unused,
      ...stateNotes(watch, samples)
    ]
  }
  const document = documentFields(watch, lookedUp, issues)
  const saveState = stateSaver(watch, { ...lookedUp, issues }, signal)
  return publishWatch({ inputs, document, samples, remarks, exceptions, saveState }, context)
}

function withAcceptances(lookedUp: LookedUp, exceptions: Exceptions): LookedUp {
  const samples = lookedUp.samples.map(sample => withAcceptance(sample, exceptions))
  return { ...lookedUp, samples }
}

/** Explains why files that were flagged before may count as changes. */
function stateNotes({ state, inputs }: Watch, samples: readonly WatchedSample[]): string[] {
  if (state || inputs.dryRun || !samples.some(isThreat)) return []
  return [
    'There is no record of what earlier runs reported, so every flagged file counts as a change.'
  ]
}
