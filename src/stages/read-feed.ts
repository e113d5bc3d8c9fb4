import type { Context } from '../context.js'
import { DAY } from '../http/clock.js'
import { failureOf } from '../results/problem.js'
import type { ChangePage } from '../spectra/change-feed.js'
import type { SpectraClient } from '../spectra/client.js'
import type { Failure } from '../spectra/failures.js'

export interface FeedOptions {
  readonly spectra: Pick<SpectraClient, 'findChanges' | 'serviceTime'>
}

/** What the change feed lists. Times are in seconds since 1970, by the service's clock. */
export interface FeedOutcome {
  /** SHA-1s of the samples that changed, in lower case. */
  readonly changed: ReadonlySet<string>
  /** Where the next run continues. All earlier changes were read, except as `failure` says. */
  readonly next: number
  /** Whether all changes until the start of the run were read. */
  readonly isComplete: boolean
  readonly pages: number
  /** Why the feed was not read completely; undefined if it was. */
  readonly failure: string | undefined
  readonly chargedLookUps: number
}

/** Maximum number of pages in a run. */
const MAX_PAGES = 1000
/** Number of entries from which a page may lack entries of its last second. */
const FULL_PAGE = 1000

/**
 * Reads the changes since a time (TCA-0206). Never throws: errors are in the outcome.
 * @param from in seconds since 1970, by the service's clock
 */
export async function readFeed(
  from: number,
  options: FeedOptions,
  context: Context
): Promise<FeedOutcome> {
  // If clocks differ, the time may be in the future, which the service may reject.
  const now = options.spectra.serviceTime() ?? context.clock.date().getTime()
  const start = Math.min(from, toSeconds(now))
  const reader = new FeedReader(start, options, context)
  const error = await reader.read()
  const isTooOld = error?.status === 400 && reader.pages === 0
  const problems = [...reader.problems, ...(error ? [describe(error, isTooOld, start)] : [])]
  return {
    changed: reader.changed,
    next: reader.next,
    isComplete: problems.length === 0,
    pages: reader.pages,
    failure: problems.length > 0 ? problems.join('; ') : undefined,
    chargedLookUps: reader.chargedLookUps
  }
}

class FeedReader {
  readonly changed = new Set<string>()
  /** What is wrong with the pages that were read. */
  readonly problems: string[] = []
  pages = 0
  chargedLookUps = 0
  /** The time to request the next page from, in seconds. */
  private cursor: number
  /** The latest `last_timestamp`. The changes until this time were read. */
  private latest: number
  /** When the first page was requested, in seconds; undefined until it was received. */
  private startedOn: number | undefined
  private isDone = false

  constructor(
    private readonly start: number,
    private readonly options: FeedOptions,
    private readonly context: Context
  ) {
    this.cursor = start
    this.latest = start
  }

  /** More changes of the second in which reading started, and later ones, may still be added. */
  get next(): number {
    return Math.min(this.latest, this.startedOn ?? this.start)
  }

  /** Reads all pages. Returns why a page could not be read. */
  async read(): Promise<Failure | undefined> {
    try {
      while (!this.isDone) this.add(await this.requestPage())
      return undefined
    } catch (error) {
      return failureOf(error)
    }
  }

  /** @throws {SpectraError} when the request fails or is canceled */
  private async requestPage(): Promise<ChangePage> {
    const { signal, clock } = this.context
    const onCharged = (lookUps: number) => {
      this.chargedLookUps += lookUps
    }
    const sentOn = clock.date().getTime()
    const sentAt = clock.now()
    const options = { signal, onCharged }
    const { value, serviceTime } = await this.options.spectra.findChanges(this.cursor, options)
    this.pages += 1
    const duration = clock.now() - sentAt
    this.startedOn ??= toSeconds(serviceTime === undefined ? sentOn : serviceTime - duration)
    return value
  }

  private add({ hashes, entries, unidentified, lastTimestamp }: ChangePage): void {
    for (const hash of hashes) this.changed.add(hash)
    if (unidentified > 0) this.note('the change feed has entries without a SHA-1')
    if (this.isInFuture(lastTimestamp)) {
      this.stop(`the change feed continues at ${iso(lastTimestamp)}, which is in the future`)
    } else if (lastTimestamp > this.cursor) {
      this.cursor = lastTimestamp
      this.latest = lastTimestamp
    } else if (entries === 0) {
      this.isDone = true
    } else if (lastTimestamp < this.cursor) {
      this.stop(`the change feed goes back from ${iso(this.cursor)} to ${iso(lastTimestamp)}`)
    } else {
      this.finishSecond(entries)
    }
    if (this.hasReachedStart()) this.isDone = true
    else if (this.pages >= MAX_PAGES && !this.isDone) {
      this.stop(`the change feed has more than ${MAX_PAGES} pages`)
    }
  }

  /** Continues after a page that begins and ends in the same second. */
  private finishSecond(entries: number): void {
    if (entries >= FULL_PAGE && this.problems.length === 0) {
      this.note(
        `the change feed lists ${entries} changes at ${iso(this.cursor)}, and may omit others of that second`
      )
    }
    this.latest = this.cursor
    this.cursor += 1
  }

  /** Whether a time is further in the future than clocks can differ. */
  private isInFuture(seconds: number): boolean {
    return (
      this.startedOn !== undefined && seconds > Math.max(this.startedOn, this.start) + DAY / 1000
    )
  }

  private note(problem: string): void {
    if (!this.problems.includes(problem)) this.problems.push(problem)
  }

  private stop(problem: string): void {
    this.note(problem)
    this.isDone = true
  }

  /** If the clock is too wrong to tell, the feed is read until it no longer advances. */
  private hasReachedStart(): boolean {
    const { startedOn } = this
    return startedOn !== undefined && startedOn >= this.start && this.latest >= startedOn
  }
}

function describe({ message }: Failure, isTooOld: boolean, start: number): string {
  return isTooOld
    ? `the change feed can't be read from ${iso(start)}, which is too long ago: ${message}`
    : `can't read the change feed: ${message}`
}

function toSeconds(ms: number): number {
  return Math.floor(ms / 1000)
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
