import { reasonOf, type Context } from '../context.js'
import { logStart, logStarting, logUnknownSample } from '../report/log-analyses.js'
import { analysesOf, wasStarted } from '../results/dynamic-analysis.js'
import { notStarted, withAnalysis } from '../results/plan-analyses.js'
import type { DynamicAnalysis, SampleResult } from '../results/schema.js'
import type { Failure } from '../spectra/failures.js'
import { AnalysisStart, type StartOptions } from './analysis-start.js'

export interface StartOutcome {
  /** One result for each sample, in the same order. */
  readonly results: readonly SampleResult[]
  /** Why not all analyses could be started; undefined if they could. */
  readonly failure: string | undefined
}

/** Pause before a start that was refused because the sample is unknown, in milliseconds. */
const UNKNOWN_PAUSE = 20_000
/** How long such a start is repeated, counted from the first refusal, in milliseconds. */
const MAX_UNKNOWN = 100_000

/**
 * Starts the analyses of samples that the service has (TCA-0207), except those that an earlier run
 * has started. Never throws: errors are in the outcome.
 * @param samples with their analyses; those without a SHA-1 are skipped
 */
export async function startAnalyses(
  samples: readonly SampleResult[],
  options: StartOptions,
  context: Context
): Promise<StartOutcome> {
  const starter = new AnalysisStarter(samples, options, context)
  await starter.run()
  return { results: starter.results, failure: starter.stopped?.message }
}

/** An analysis to start. */
interface Pending {
  /** Index of the sample. */
  readonly index: number
  readonly platform: string
  /** When to start it, in milliseconds. */
  readonly at: number
  /** When it was first refused because the sample is unknown, in milliseconds; undefined if it wasn't. */
  readonly unknownSince?: number
}

class AnalysisStarter {
  /** The failure that prevents further starts. */
  stopped: Failure | undefined
  readonly results: SampleResult[]
  private pending: Pending[]

  constructor(
    samples: readonly SampleResult[],
    private readonly options: StartOptions,
    private readonly context: Context
  ) {
    this.results = [...samples]
    this.pending = samples.flatMap((sample, index) =>
      sample.sha1 === null
        ? []
        : analysesOf(sample)
            .filter(analysis => !wasStarted(analysis))
            .map(({ platform }) => ({ index, platform, at: 0 }))
    )
  }

  async run(): Promise<void> {
    const { clock, signal, log } = this.context
    logStarting(this.pending.length, log)
    for (;;) {
      const [next, ...others] = this.pending.toSorted((a, b) => a.at - b.at)
      if (!next) return
      const pause = next.at - clock.now()
      if (pause > 0 && !this.stopped) await clock.sleep(pause, signal).catch(() => undefined)
      this.pending = others
      await this.start(next)
    }
  }

  private async start(next: Pending): Promise<void> {
    const sample = this.results[next.index]
    if (!sample) return
    const stopped = this.whyStopped()
    if (stopped !== undefined) {
      await this.save(next.index, notStarted(next.platform, stopped))
      return
    }
    const start = new AnalysisStart(sample, next.platform, this.options)
    const { analysis, failure } = await start.send(this.context)
    if (failure?.scope === 'account' || failure?.status === 403) this.stopped = failure
    await this.save(next.index, analysis)
    if (!this.isRepeated(next, failure)) logStart(sample, analysis, this.context.log)
  }

  /** Schedules another attempt if the service may not know a sample that was just uploaded. */
  private isRepeated(refused: Pending, failure: Failure | undefined): boolean {
    const { log, clock, signal } = this.context
    const sample = this.results[refused.index]
    if (failure?.status !== 404 || sample?.state !== 'submitted' || signal.aborted) return false
    const now = clock.now()
    const { unknownSince = now } = refused
    if (now - unknownSince >= MAX_UNKNOWN) return false
    this.pending.push({ ...refused, at: now + UNKNOWN_PAUSE, unknownSince })
    const analysis = analysesOf(sample).find(({ platform }) => platform === refused.platform)
    if (analysis) logUnknownSample(sample, analysis, { log, pauseMs: UNKNOWN_PAUSE })
    return true
  }

  private whyStopped(): string | undefined {
    const { signal } = this.context
    return signal.aborted ? reasonOf(signal) : this.stopped?.message
  }

  private async save(index: number, analysis: DynamicAnalysis): Promise<void> {
    const sample = this.results[index]
    if (!sample) return
    const latest = withAnalysis(sample, analysis)
    this.results[index] = latest
    await this.options.resultsFile.saveInBackground([latest])
  }
}
