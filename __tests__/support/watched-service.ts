import { changeOf } from '../../src/results/change.js'
import { dueSamples, needsSubscription } from '../../src/results/due.js'
import { nextState } from '../../src/results/next-state.js'
import type { Verdict } from '../../src/results/schema.js'
import type { WatchState } from '../../src/results/watch-state.js'
import type { Subject, WatchedSample } from '../../src/results/watch.js'
import { watchedAssets, watchedSubscriptions } from '../../src/results/watched-samples.js'
import { sha1, sha256 } from './hashes.js'
import { verdictOf } from './reported-run.js'

/** The subjects of a watch of releases. The sample `b` is in both. */
export const RELEASES: Readonly<Record<string, readonly string[]>> = {
  'release acme/app v1': ['a', 'b'],
  'release acme/app v2': ['b', 'c']
}
export const SUBSCRIPTIONS = 'subscriptions service.example'
export const CONTENTS = ['a', 'b', 'c'] as const
const START = Date.parse('2026-01-01T00:00:00.000Z') / 1000
const YEAR = 365 * 24 * 60 * 60

export interface VerdictChange {
  readonly content: string
  readonly verdict: Verdict
}

/** What happens in one run. */
export interface Day {
  /** Days since the run before. */
  readonly gap: number
  /** Verdicts that change before the run, and between reading the feed and the lookups. */
  readonly before: readonly VerdictChange[]
  readonly during: readonly VerdictChange[]
  /** The result of each lookup. */
  readonly lookups: Readonly<Record<string, 'ok' | 'pending' | 'failed'>>
  readonly failedSubjects: readonly string[]
  readonly unreadableReleases: readonly string[]
  readonly isStateLost: boolean
  readonly isKilled: boolean
  readonly canSubscribe: boolean
  readonly feed: 'complete' | 'incomplete' | 'unread'
}

/** What a run reported. */
export interface WatchRun {
  readonly samples: readonly WatchedSample[]
  readonly due: readonly WatchedSample[]
  /** Up to when the feed was read, or the time of the run. In seconds. */
  readonly readUntil: number
}

/** A service whose verdicts change, its change feed, and a watch of it. */
export class WatchedService {
  private time = START
  private state: WatchState | null = null
  private readonly verdicts = new Map<string, { time: number; verdict: Verdict }[]>()
  private readonly feed: { time: number; content: string }[] = []
  private readonly subscribed = new Map<string, number>()

  constructor(private readonly kind: Subject['kind']) {
    const verdict = verdictOf('no threats found')
    for (const content of CONTENTS) {
      this.verdicts.set(content, [{ time: START, verdict }])
      if (kind === 'subscriptions') this.subscribed.set(content, Infinity)
    }
  }

  /** Returns the verdict of a sample at a time, in seconds. */
  verdictAt(content: string, time: number): Verdict {
    const past = this.verdicts.get(content)?.filter(entry => entry.time <= time) ?? []
    return past.at(-1)?.verdict ?? verdictOf('pending')
  }

  run(day: Day): WatchRun {
    this.time += day.gap * 24 * 60 * 60
    if (day.isStateLost) this.state = null
    const { state } = this
    this.change(day.before, this.time - 1)
    const now = new Date(this.time * 1000)
    const { sha1s, readUntil } = this.readFeed(day)
    const found = this.findSamples(day, sha1s)
    this.change(day.during, this.time + 1)
    const feed = day.feed === 'unread' ? null : { sha1s, isComplete: day.feed === 'complete' }
    const due = dueSamples(found, { kind: this.kind, state, feed, now })
    const samples = found.map(sample => {
      const latest = day.canSubscribe && state ? this.subscribe(sample, now) : sample
      return due.includes(sample) ? this.lookUp(latest, day) : latest
    })
    if (!day.isKilled) {
      const next = nextState(state, {
        watch: { apiHost: 'service.example', account: 'a', watches: this.kind },
        started: now.toISOString(),
        samples,
        issues: [],
        failedSubjects: new Set(day.failedSubjects),
        feedTimestamp: day.feed === 'unread' && state ? null : readUntil,
        isFullCheck: due.length === samples.length
      })
      this.state = JSON.parse(JSON.stringify(next)) as WatchState
    }
    return { samples, due, readUntil }
  }

  private change(changes: readonly VerdictChange[], time: number): void {
    for (const { content, verdict } of changes) {
      this.verdicts.get(content)?.push({ time, verdict })
      if ((this.subscribed.get(content) ?? 0) > time) this.feed.push({ time, content })
    }
  }

  private readFeed({ feed }: Day): { sha1s: Set<string>; readUntil: number } {
    const from = this.state?.feedTimestamp ?? (this.kind === 'release' ? this.time : START)
    if (feed === 'unread') return { sha1s: new Set(), readUntil: from }
    const readUntil = feed === 'complete' ? this.time : Math.floor((from + this.time) / 2)
    const entries = this.feed.filter(({ time }) => time >= from && time <= readUntil)
    return { sha1s: new Set(entries.map(({ content }) => sha1(content))), readUntil }
  }

  private findSamples(day: Day, sha1s: Set<string>): WatchedSample[] {
    const known = this.state?.samples ?? []
    if (this.kind === 'subscriptions') return watchedSubscriptions(known, sha1s, SUBSCRIPTIONS)
    const assets = Object.entries(RELEASES)
      .filter(([subject]) => !day.unreadableReleases.includes(subject))
      .flatMap(([subject, contents]) => contents.map(content => ({ subject, content })))
      .map(({ subject, content }) => {
        return { sha256: sha256(content), name: `${content}.exe`, size: 1, subject }
      })
    return watchedAssets(known, { assets, incompleteReleases: day.unreadableReleases })
  }

  private subscribe(sample: WatchedSample, now: Date): WatchedSample {
    if (this.kind === 'subscriptions' || !needsSubscription(sample, now)) return sample
    this.subscribed.set(contentOf(sample), this.time + YEAR)
    return { ...sample, subscribedOn: now.toISOString() }
  }

  private lookUp(sample: WatchedSample, { lookups }: Day): WatchedSample {
    const content = contentOf(sample)
    // After the changes during the run.
    const checkedOn = new Date((this.time + 2) * 1000).toISOString()
    if (lookups[content] !== 'ok') {
      const pending = lookups[content] === 'pending' ? verdictOf('pending') : sample.verdict
      return { ...sample, verdict: sample.reported ?? pending, isDue: true }
    }
    const verdict = { ...this.verdictAt(content, Infinity), checkedOn }
    const change = changeOf(sample.reported, verdict)
    return { ...sample, sha1: sha1(content), verdict, change, checked: true, isDue: false }
  }
}

/** Returns the content of a sample. */
export function contentOf(sample: Pick<WatchedSample, 'sha1' | 'sha256'>): string {
  const isSame = (content: string) =>
    sample.sha256 === sha256(content) || sample.sha1 === sha1(content)
  return CONTENTS.find(isSame) ?? ''
}
