import type { Context } from '../context.js'
import { NO_EXCEPTIONS } from '../results/exceptions.js'
import type { SampleResult } from '../results/schema.js'
import { STATES } from '../results/state.js'
import type { WatchedSample } from '../results/watch.js'
import { checkWatched, type WatchedOutcome, type WatchOptions } from './check-watched.js'
import { reanalyzeSamples, type ReanalysisOutcome } from './reanalyze.js'
import { awaitVerdictStates, type ResultState } from './verdicts.js'
import { isFlagged, watchedSample, withoutAnswer, withoutSample } from './watched-state.js'

export interface ReanalyzeOptions extends WatchOptions {
  /** Maximum time to wait for the analyses, in milliseconds. If 0, verdicts are checked once. */
  readonly timeoutMs: number
}

/**
 * Requests new analyses of samples (TCA-0205), and waits for their verdicts. If the request fails
 * for some samples, their current verdicts are retrieved. Never throws: errors are in the outcome.
 */
export async function reanalyzeWatched(
  samples: readonly WatchedSample[],
  options: ReanalyzeOptions,
  context: Context
): Promise<WatchedOutcome> {
  const results = new Map(samples.map(sample => [sample, resultOf(sample)]))
  const reanalysis = await reanalyzeSamples([...results.values()], options, context)
  const analyzed = await awaitAnalyses(results, { reanalysis, options }, context)
  const failed = samples.filter(sample => !analyzed.samples.has(sample))
  const { stopped } = reanalysis
  const current = stopped === undefined ? await checkWatched(failed, options, context) : undefined
  const checked = new Map(failed.map((sample, index) => [sample, current?.samples[index]]))
  const failures = [...messagesOf(reanalysis), analyzed.failure, current?.failure]
  return {
    samples: samples.map(
      sample => analyzed.samples.get(sample) ?? checked.get(sample) ?? withoutAnswer(sample)
    ),
    failure: joined(failures),
    chargedLookUps: analyzed.chargedLookUps + (current?.chargedLookUps ?? 0)
  }
}

type Results = ReadonlyMap<WatchedSample, SampleResult>

/** Returns the samples that are reanalyzed, or that the service doesn't have. */
async function awaitAnalyses(
  results: Results,
  {
    reanalysis,
    options
  }: { readonly reanalysis: ReanalysisOutcome; readonly options: ReanalyzeOptions },
  context: Context
): Promise<Omit<WatchedOutcome, 'samples'> & { samples: Map<WatchedSample, WatchedSample> }> {
  const { changes, missing, stopped } = reanalysis
  const requested = [...changes.values()].filter(
    ({ state }) => stopped === undefined && STATES[state].startsAnalysis
  )
  const settings = {
    ...options,
    // Suspicious samples are checked again, because the analysis may find them malicious.
    failOn: [],
    resultsFile: { saveInBackground: () => Promise.resolve() },
    exceptions: NO_EXCEPTIONS
  }
  const { states, failure, chargedLookUps } = await awaitVerdictStates(requested, settings, context)
  const found = new Map(states.map(state => [state.result, state]))
  const now = context.clock.date().toISOString()
  const samples = new Map<WatchedSample, WatchedSample>()
  for (const [sample, result] of results) {
    const state = found.get(changes.get(result) ?? result)
    if (state) samples.set(sample, afterAnalysis(sample, state, failure !== undefined))
    else if (missing.has(result)) samples.set(sample, withoutSample(sample, now))
  }
  return { samples, failure, chargedLookUps }
}

/** @param hasFailed whether some verdicts could not be retrieved */
function afterAnalysis(
  sample: WatchedSample,
  state: ResultState,
  hasFailed: boolean
): WatchedSample {
  // A sample that is suspicious stays so, even if the analysis takes longer than the timeout.
  const isFinal = state.isFinal || isFlagged(state)
  return watchedSample({ ...state, sample, isFinal, hasFailed: hasFailed && !isFinal })
}

/** Returns the result of a sample for which nothing was done yet. */
function resultOf({ sha1, sha256, size, files }: WatchedSample): SampleResult {
  return {
    sha1,
    sha256,
    size: size ?? 0,
    files,
    state: 'not-attempted',
    existing: true,
    metadata: 'none',
    subscribed: false,
    verdict: null,
    error: null,
    started: null,
    finished: null
  }
}

function messagesOf({ changes, stopped }: ReanalysisOutcome): (string | undefined)[] {
  return [...[...changes.values()].map(({ error }) => error?.message), stopped]
}

function joined(messages: readonly (string | undefined)[]): string | undefined {
  const known = messages.filter(message => message !== undefined)
  return known.length > 0 ? [...new Set(known)].join('; ') : undefined
}
