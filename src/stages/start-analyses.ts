import type { Context } from '../context.js'
import { archiveAnalysis, NO_ANALYSIS, wasStarted } from '../results/dynamic-analysis.js'
import { failureOf } from '../results/problem.js'
import type { ResultsFile } from '../results/results-file.js'
import type { DynamicAnalysis, SampleResult } from '../results/schema.js'
import type { DynamicAnalysisClient } from '../spectra/dynamic-analysis.js'
import { SpectraError } from '../spectra/errors.js'
import type { Failure } from '../spectra/failures.js'

export interface StartOptions {
  readonly dynamicAnalysis: DynamicAnalysisClient
  readonly platforms: readonly string[]
  /** Whether a sample was submitted as an archive. */
  readonly isArchive: (sample: SampleResult) => boolean
  /** Returns the service's time, in milliseconds; undefined if it isn't known. */
  readonly serviceTime: () => number | undefined
  readonly resultsFile: Pick<ResultsFile, 'save' | 'saveInBackground'>
}

export interface StartOutcome {
  /** One result for each sample, in the same order, each with its analyses. */
  readonly results: readonly SampleResult[]
  /** Why not all analyses could be started; undefined if they could. */
  readonly failure: string | undefined
}

/**
 * Starts the analysis of each sample on each platform (TCA-0207), except those that an earlier run
 * has started. Never throws: errors are in the outcome.
 */
export async function startAnalyses(
  samples: readonly SampleResult[],
  options: StartOptions,
  context: Context
): Promise<StartOutcome> {
  const starter = new AnalysisStarter(options, context)
  const results: SampleResult[] = []
  for (const sample of samples) results.push(await starter.start(sample))
  return { results, failure: starter.stopped?.message }
}

class AnalysisStarter {
  /** The failure that prevents all further starts. */
  stopped: Failure | undefined

  constructor(
    private readonly options: StartOptions,
    private readonly context: Context
  ) {}

  async start(sample: SampleResult): Promise<SampleResult> {
    let latest = sample
    const { platforms, resultsFile } = this.options
    for (const platform of platforms) {
      const known = latest.dynamicAnalysis?.find(one => one.platform === platform)
      if (known && wasStarted(known)) continue
      latest = withAnalysis(latest, await this.startOn(platform, latest))
      await resultsFile.saveInBackground([latest])
    }
    return latest
  }

  private async startOn(platform: string, sample: SampleResult): Promise<DynamicAnalysis> {
    const fresh: DynamicAnalysis = { ...NO_ANALYSIS, platform, requested: null }
    if (this.stopped) return { ...fresh, reason: this.stopped.message }
    const { dynamicAnalysis: client, isArchive, serviceTime } = this.options
    const { signal, clock } = this.context
    let requested: string | null = null
    const beforeSending = async () => {
      const time = Math.max(serviceTime() ?? 0, clock.date().getTime())
      requested = new Date(time).toISOString()
      await this.options.resultsFile.save(
        withAnalysis(sample, { ...fresh, state: 'unconfirmed', requested })
      )
    }
    const request = { sha1: sample.sha1 ?? '', platform }
    try {
      if (isArchive(sample)) {
        const { value } = await client.startArchive(request, { signal, beforeSending })
        const files = value.map(({ sha1, analysisId, error }) => ({
          ...NO_ANALYSIS,
          sha1,
          state: analysisId === null ? ('failed' as const) : ('running' as const),
          analysisId,
          reason: error
        }))
        return archiveAnalysis({ platform, requested }, files)
      }
      const { value: analysisId } = await client.start(request, { signal, beforeSending })
      return { ...fresh, state: 'running', analysisId, requested }
    } catch (error) {
      const failure = failureOf(error)
      if (failure.scope === 'account' || failure.status === 403) this.stopped = failure
      const reason = failure.message
      if (error instanceof SpectraError && error.mayHaveArrived) {
        return { ...fresh, state: 'unconfirmed', requested, reason }
      }
      return { ...fresh, state: failure.scope === 'cancelled' ? 'not-started' : 'failed', reason }
    }
  }
}

function withAnalysis(sample: SampleResult, analysis: DynamicAnalysis): SampleResult {
  const others = sample.dynamicAnalysis?.filter(({ platform }) => platform !== analysis.platform)
  return { ...sample, dynamicAnalysis: [...(others ?? []), analysis] }
}
