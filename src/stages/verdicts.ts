import type { Context } from '../context.js'
import { logFinalVerdicts, logWaiting } from '../report/log-verdicts.js'
import { withAcceptance, type Exceptions } from '../results/exceptions.js'
import type { ResultsFile } from '../results/results-file.js'
import type { SampleResult } from '../results/schema.js'
import { isProcessed, STATES } from '../results/state.js'
import type { Failure } from '../spectra/failures.js'
import { createEarliestAnalysis } from './earliest-analysis.js'
import { isWorthRetrying, VerdictChecker, type CheckerOptions } from './verdict-checker.js'
import { ABSENT, toVerdict, type VerdictState } from './verdict-state.js'
import { hashOf } from './hash-of.js'
import { WaitSchedule } from './wait-schedule.js'

export interface VerdictOptions extends CheckerOptions {
  /** Maximum time to wait, in milliseconds. If 0, verdicts are checked once. */
  readonly timeoutMs: number
  readonly resultsFile: Pick<ResultsFile, 'saveInBackground'>
  readonly exceptions: Exceptions
}

/** A sample that the service has. */
export interface ResultState extends VerdictState {
  readonly result: SampleResult
}

export interface VerdictOutcome {
  /** One result for each sample, in the same order, each with a verdict. */
  readonly results: readonly SampleResult[]
  /** Number of lookups that the service charges. */
  readonly chargedLookUps: number
  /** Why some verdicts could not be retrieved. */
  readonly failure: string | undefined
}

/** When to check, in milliseconds. No analysis finishes sooner than the first check. */
const PAUSES = { firstPauseMs: 30_000, firstPart: 1 / 60, growth: 1.5 }

/**
 * Waits until every sample that the service has a final verdict, or until the timeout. Never
 * throws: errors are in the outcome.
 *
 * Each lookup is charged, so samples with a final verdict are not checked again, the pauses grow,
 * and until the last check only proof of an analysis is requested, because the verdict rarely
 * changes without a new analysis.
 */
export async function awaitVerdicts(
  results: readonly SampleResult[],
  options: VerdictOptions,
  context: Context
): Promise<VerdictOutcome> {
  const { states, chargedLookUps, failure } = await awaitVerdictStates(results, options, context)
  const verdicts = new Map(
    states.map(state => [
      state.result,
      withAcceptance(withVerdict(state, failure !== undefined), options.exceptions)
    ])
  )
  return {
    results: results.map(result => verdicts.get(result) ?? { ...result, verdict: ABSENT }),
    chargedLookUps,
    failure
  }
}

/** Does the same as `awaitVerdicts`, and returns everything that is known about the samples. */
export async function awaitVerdictStates(
  results: readonly SampleResult[],
  options: VerdictOptions,
  context: Context
): Promise<Omit<VerdictOutcome, 'results'> & { readonly states: readonly ResultState[] }> {
  const { spectra, hashType } = options
  const earliestAnalysis = createEarliestAnalysis(spectra, context.log)
  const states = results.filter(isProcessed).map((result): ResultState => ({
    result,
    hash: hashOf(result, hashType),
    size: result.size,
    since: earliestAnalysis(result),
    isFinal: false
  }))
  const checker = new VerdictChecker(options, context)
  const failure = await new VerdictWait(states, options, context).run(checker)
  return { states, chargedLookUps: checker.charged, failure }
}

function withVerdict(state: ResultState, hasFailed = false): SampleResult {
  return { ...state.result, verdict: toVerdict(state, hasFailed) }
}

/** The checks of one run and the pauses between them. */
class VerdictWait {
  private readonly schedule: WaitSchedule

  constructor(
    private readonly states: readonly ResultState[],
    private readonly options: VerdictOptions,
    private readonly context: Context
  ) {
    const { timeoutMs } = options
    this.schedule = new WaitSchedule({ ...PAUSES, timeoutMs }, context.clock)
  }

  /** @returns why some verdicts could not be retrieved */
  async run(checker: VerdictChecker): Promise<string | undefined> {
    let failure: Failure | undefined
    // Samples that may be analyzed already are checked without waiting.
    let due: readonly ResultState[] = this.states.filter(({ result }) => this.mayBeAnalyzed(result))
    if (due.length === 0) due = await this.waitForNextCheck()
    while (due.length > 0 && !this.context.signal.aborted) {
      const { isLast } = this.schedule
      failure = await checker.check(due, isLast)
      this.saveFinal(due)
      if (isLast || (failure && !isWorthRetrying(failure))) break
      due = await this.waitForNextCheck()
    }
    return this.open().length > 0 ? failure?.message : undefined
  }

  private open(): ResultState[] {
    return this.states.filter(({ isFinal }) => !isFinal)
  }

  private mayBeAnalyzed({ state, finished }: SampleResult): boolean {
    if (!STATES[state].startsAnalysis) return true
    const age = this.context.clock.date().getTime() - (Date.parse(finished ?? '') || 0)
    return age >= this.schedule.pause
  }

  private saveFinal(checked: readonly ResultState[]): void {
    const results = checked
      .filter(({ isFinal }) => isFinal)
      .map(state => withAcceptance(withVerdict(state), this.options.exceptions))
    logFinalVerdicts(results, this.context.log)
    void this.options.resultsFile.saveInBackground(results)
  }

  /** Returns the samples without a final verdict. */
  private async waitForNextCheck(): Promise<ResultState[]> {
    const { signal, log } = this.context
    const open = this.open()
    if (open.length > 0) {
      await this.schedule.wait(signal, ms => {
        logWaiting(open.length, ms, log)
      })
    }
    return open
  }
}

/** Returns the results of a run that ended before any verdict was requested. */
export function withoutVerdicts(results: readonly SampleResult[], reason: string): SampleResult[] {
  return results.map(result => ({
    ...result,
    verdict: isProcessed(result) ? { ...ABSENT, status: 'pending', reason } : ABSENT
  }))
}
