import type { Context } from '../context.js'
import { failureOf } from '../results/problem.js'
import type { WatchedSample } from '../results/watch.js'
import { chunk } from '../spectra/chunk.js'
import type { SpectraClient } from '../spectra/client.js'
import type { HashType } from '../spectra/hash-query.js'
import { MAX_BULK_QUERY_SIZE, MAX_STATUS_QUERY_SIZE } from '../spectra/limits.js'
import { Prover } from './analysis-proof.js'
import { BulkFailures, forEachChunk } from './for-each-chunk.js'
import { isFlagged, watchedSample, watchedState, type WatchedState } from './watched-state.js'

export interface WatchOptions {
  readonly spectra: SpectraClient
  /** The type of hash that is known for every sample. */
  readonly hashType: HashType
}

export interface WatchedOutcome {
  /** All samples, in the same order. */
  readonly samples: readonly WatchedSample[]
  /** Why some requests failed; undefined if none did. */
  readonly failure: string | undefined
  /** Number of lookups that the service charges. */
  readonly chargedLookUps: number
}

/**
 * Retrieves the current verdicts of samples. Never throws: errors are in the outcome. Samples whose
 * verdicts can't be retrieved keep the previous ones, and the next run looks them up.
 */
export async function checkWatched(
  samples: readonly WatchedSample[],
  options: WatchOptions,
  context: Context
): Promise<WatchedOutcome> {
  const states = samples.map(sample => watchedState(sample, options.hashType))
  const checker = new WatchedChecker(options, context)
  // One part after the other, so that a quota that is used up doesn't leave all of them half done.
  for (const part of chunk(states, MAX_STATUS_QUERY_SIZE)) await checker.check(part)
  return {
    samples: states.map(watchedSample),
    failure: checker.failures.message,
    chargedLookUps: checker.charged
  }
}

class WatchedChecker {
  charged = 0
  readonly failures = new BulkFailures()
  private readonly prover: Prover

  constructor(
    private readonly options: WatchOptions,
    private readonly context: Context
  ) {
    this.prover = new Prover({ ...options, onCharged: this.onCharged }, context)
  }

  /** Updates the states. Each step only concerns the samples that the previous one can't decide. */
  async check(states: readonly WatchedState[]): Promise<void> {
    const answered = await this.findReputations(states)
    await this.findScans(answered.filter(isFlagged))
    const undecided = answered.filter(
      ({ reputation }) => reputation === undefined || reputation.status === 'UNKNOWN'
    )
    const existing = await this.findExisting(undecided)
    // Without a reputation, proof of an analysis doesn't result in a verdict.
    await this.prove(existing.filter(({ reputation }) => reputation !== undefined))
  }

  private readonly onCharged = (lookUps: number): void => {
    this.charged += lookUps
  }

  /** Requests reputations (TCA-0101). Returns the samples for which this did not fail. */
  private async findReputations(states: readonly WatchedState[]): Promise<WatchedState[]> {
    const { spectra, hashType } = this.options
    const { signal, clock } = this.context
    const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'get the verdicts', failures: this.failures }
    const failed = await forEachChunk(states, bulk, async part => {
      const query = { hashType, hashes: part.map(({ hash }) => hash) }
      const found = await spectra.findReputations(query, { signal, onCharged: this.onCharged })
      const date = clock.date()
      for (const state of part) {
        state.requestedOn = date.toISOString()
        state.reputation = found.get(state.hash)
        // The reputation may not include the result of a later analysis.
        state.until = spectra.serviceTime() ?? date.getTime()
      }
    })
    return without(states, failed)
  }

  /** Requests the names of the engines that flag samples (TCA-0103). */
  private async findScans(states: readonly WatchedState[]): Promise<void> {
    const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'get the engines', failures: this.failures }
    // The time of the scan doesn't matter for a sample that is flagged anyway.
    for (const state of states) state.until = undefined
    const failed = await forEachChunk(states, bulk, part => this.prover.findScans(part))
    for (const state of failed) state.lacksScan = true
  }

  /** Returns the samples that the service has (TCA-0201, not charged). */
  private async findExisting(states: readonly WatchedState[]): Promise<WatchedState[]> {
    const { failures } = this
    const bulk = { size: MAX_STATUS_QUERY_SIZE, task: 'check the existence', failures }
    const failed = await forEachChunk(states, bulk, async part => {
      const existing = await this.existingOf(part.map(({ hash }) => hash))
      for (const state of part) state.isMissing = !existing.has(state.hash)
    })
    fail(failed)
    return without(states, failed).filter(({ isMissing }) => !isMissing)
  }

  private async existingOf(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const { spectra, hashType } = this.options
    const { signal, log } = this.context
    try {
      return await spectra.findExisting({ hashType, hashes }, { signal })
    } catch (error) {
      const { status, message } = failureOf(error)
      if (status !== 403) throw error
      log.warning(`${message}. Samples that Spectra Intelligence no longer has may stay pending.`)
      return new Set(hashes)
    }
  }

  /** Requests proof that samples were analyzed (TCA-0103, TCA-0104). */
  private async prove(states: readonly WatchedState[]): Promise<void> {
    const unproven = states.filter(({ analyzed }) => analyzed === undefined)
    const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'get the analyses', failures: this.failures }
    const failed = await forEachChunk(unproven, bulk, part => this.prover.prove(part, true))
    // Some may have been proven before another request failed.
    fail(failed.filter(({ analyzed }) => analyzed === undefined))
  }
}

function without(states: readonly WatchedState[], failed: readonly WatchedState[]): WatchedState[] {
  const removed = new Set(failed)
  return states.filter(state => !removed.has(state))
}

function fail(states: readonly WatchedState[]): void {
  for (const state of states) state.hasFailed = true
}
