import type { Context } from '../../context.js'
import { changeOf } from '../../results/change.js'
import { isThreat } from '../../results/verdict.js'
import type { WatchedSample } from '../../results/watch.js'
import type { Credentials } from '../../spectra/caller.js'
import type { SpectraClient } from '../../spectra/client.js'
import { checkWatched, type WatchOptions } from '../../stages/check-watched.js'
import { identifySamples } from '../../stages/identify-samples.js'
import type { FeedOutcome } from '../../stages/read-feed.js'
import { reanalyzeWatched } from '../../stages/reanalyze-watched.js'
import { subscribeWatched } from '../../stages/subscribe-watched.js'
import { quantity } from '../../text/format.js'
import { connect } from '../connect.js'
import type { LookedUp } from './looked-up.js'
import { planLookUps } from './plan-look-ups.js'
import { readChanges } from './read-changes.js'
import type { Watch } from './watch.js'
import { watchedSamples } from './watched.js'

/** Looks up the samples that may have changed. Never throws: errors are in the outcome. */
export async function lookUpSamples(watch: Watch, context: Context): Promise<LookedUp> {
  const { credentials, dryRun } = watch.inputs
  return dryRun || !credentials
    ? planLookUps(watch, context.log)
    : lookUpWith(credentials, watch, context)
}

async function lookUpWith(
  credentials: Credentials,
  watch: Watch,
  context: Context
): Promise<LookedUp> {
  const { spectra, close } = connect(watch.inputs, credentials, context)
  try {
    const startedAt = context.clock.now()
    const feed = await readChanges(watch, spectra, context)
    const lookUps = new LookUps(watch, spectra, context)
    lookUps.addFeed(feed)
    const watched = watchedSamples(watch, feed && { ...feed, sha1s: feed.changed })
    // Subscribed before the lookups, so that the feed lists every change after them.
    const subscribed = await lookUps.subscribe(watched)
    const checked = await lookUps.check(subscribed)
    const samples = await lookUps.identify(checked.map(withChange))
    // If all assets were due, the next run continues where this one started, by the service's clock.
    const isFeedUsed = feed && (feed.isComplete || watch.inputs.releases.length === 0)
    const started = (spectra.serviceTime() ?? NaN) - (context.clock.now() - startedAt)
    const startedOn = Number.isNaN(started) ? null : Math.floor(started / 1000)
    const feedTimestamp = isFeedUsed ? feed.next : startedOn
    return { ...lookUps.outcome, samples, feedTimestamp }
  } finally {
    close()
  }
}

function withChange(sample: WatchedSample): WatchedSample {
  return { ...sample, change: changeOf(sample.reported, sample.verdict) }
}

/** What a step of the lookups returns. */
interface StepOutcome {
  readonly samples: readonly WatchedSample[]
  readonly failure: string | undefined
  readonly chargedLookUps: number
}

/** The lookups of a run. Collects what happens. */
class LookUps {
  private readonly failures: string[] = []
  private readonly notes: string[] = []
  private readonly service: WatchOptions
  private readonly isRelease: boolean
  private chargedLookUps = 0
  private isFullCheck = false

  constructor(
    private readonly watch: Watch,
    spectra: SpectraClient,
    private readonly context: Context
  ) {
    this.isRelease = watch.inputs.releases.length > 0
    this.service = { spectra, hashType: this.isRelease ? 'sha256' : 'sha1' }
  }

  get outcome(): Omit<LookedUp, 'samples' | 'feedTimestamp'> {
    const { failures, notes, chargedLookUps, isFullCheck } = this
    return { failures, notes, chargedLookUps, isFullCheck }
  }

  addFeed(feed: FeedOutcome | null): void {
    if (!feed) return
    this.chargedLookUps += feed.chargedLookUps
    if (feed.failure === undefined) return
    if (this.isRelease) this.note(`All samples are looked up: ${feed.failure}.`)
    else this.failures.push(`Not all changes are known: ${feed.failure}.`)
  }

  /** Subscribes to release assets, if a state file lets the next run use the change feed. */
  async subscribe(samples: readonly WatchedSample[]): Promise<readonly WatchedSample[]> {
    if (!this.isRelease || !this.watch.inputs.stateFile) return samples
    const { failure, ...outcome } = await subscribeWatched(samples, this.service, this.context)
    if (failure !== undefined) {
      this.note(
        `Some samples are looked up in each run, because the account is not subscribed to them: ${failure}.`
      )
    }
    return outcome.samples
  }

  /** Retrieves the verdicts of the samples that are due. */
  async check(samples: readonly WatchedSample[]): Promise<readonly WatchedSample[]> {
    const { reanalyze, verdictTimeoutMinutes } = this.watch.inputs
    const due = samples.filter(({ isDue }) => isDue)
    this.isFullCheck = due.length === samples.length
    this.context.log.info(`Looking up ${due.length} of ${quantity(samples.length, 'sample')}`)
    if (due.length === 0) return samples
    const options = { ...this.service, timeoutMs: verdictTimeoutMinutes * 60_000 }
    const outcome = reanalyze
      ? await reanalyzeWatched(due, options, this.context)
      : await checkWatched(due, this.service, this.context)
    if (outcome.failure !== undefined) {
      this.failures.push(
        `Not all verdicts could be retrieved: ${outcome.failure}. The next run tries again.`
      )
    }
    return this.replace(samples, due, outcome)
  }

  /** Retrieves the metadata of subscribed samples that are reported. */
  async identify(samples: readonly WatchedSample[]): Promise<readonly WatchedSample[]> {
    if (this.isRelease) return samples
    const unknown = samples.filter(
      sample => sample.origin === null && (isThreat(sample) || sample.change !== null)
    )
    if (unknown.length === 0) return samples
    const { note, ...outcome } = await identifySamples(unknown, this.service, this.context)
    if (note !== undefined) this.note(note)
    if (outcome.failure !== undefined) {
      this.note(`Not all samples could be identified: ${outcome.failure}.`)
    }
    return this.replace(samples, unknown, outcome)
  }

  private note(text: string): void {
    this.context.log.warning(text)
    this.notes.push(text)
  }

  /** Returns all samples, of which some are replaced with those of an outcome. */
  private replace(
    samples: readonly WatchedSample[],
    some: readonly WatchedSample[],
    outcome: StepOutcome
  ): WatchedSample[] {
    this.chargedLookUps += outcome.chargedLookUps
    const replaced = new Map(outcome.samples.map((sample, at) => [some[at], sample]))
    return samples.map(sample => replaced.get(sample) ?? sample)
  }
}
