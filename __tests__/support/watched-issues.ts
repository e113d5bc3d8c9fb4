import { setImmediate } from 'node:timers/promises'

import type {
  GithubArrival,
  GithubFaultHook,
  GithubOptions,
  GithubStep
} from '../../emulator/github/server.js'
import type { Fault } from '../../emulator/http/fault.js'
import type { Clock } from '../../src/http/clock.js'
import type { IssueTexts, SubjectView } from '../../src/report/watch/subject-view.js'
import type { Verdict } from '../../src/results/schema.js'
import { isThreat } from '../../src/results/verdict.js'
import type { Change, Subject, WatchedSample } from '../../src/results/watch.js'
import { updateIssues, type IssueOptions } from '../../src/runs/watch/update-issues.js'
import { startTestGithub } from './github-server.js'
import { sha1, sha256 } from './hashes.js'
import { recordingLog } from './log.js'

export const SUBJECT: Subject = {
  key: 'release acme/app v1',
  kind: 'release',
  repository: 'acme/app',
  tag: 'v1',
  url: 'https://github.com/acme/app/releases/tag/v1'
}

export const LABEL = 'spectra-intelligence'

const VERDICT: Verdict = {
  status: 'known',
  threat: null,
  level: null,
  trust: null,
  classifiedBy: null,
  enginesMatched: null,
  enginesAsked: null,
  firstSeen: null,
  analyzedOn: '2026-01-01T00:00:00.000Z',
  checkedOn: '2026-01-01T00:00:00.000Z',
  reason: null,
  scan: null,
  accepted: null
}

/** A sample's verdict as a test defines it. */
export interface VerdictSetup {
  readonly status: Verdict['status']
  /** Null if the scan is not known. */
  readonly engines?: readonly string[] | null
  readonly accepted?: boolean
}

export function verdictOf({ status, engines = [], accepted = false }: VerdictSetup): Verdict {
  const detections = (engines ?? []).map(engine => ({
    engine,
    vendor: engine,
    label: 'x',
    definitions: null
  }))
  const scan = {
    scannedOn: '2026-01-01T00:00:00.000Z',
    firstScannedOn: null,
    enginesAsked: 40,
    enginesFailed: 0,
    vendorsAsked: 40,
    vendorsMatched: detections.length,
    detections
  }
  return {
    ...VERDICT,
    status,
    scan: engines === null ? null : scan,
    accepted: accepted ? { until: '2027-01-01', reason: 'r' } : null
  }
}

/** Returns a sample with these verdicts, and the kind of change between them. */
export function watched(
  name: string,
  verdict: VerdictSetup | null,
  { reported, kind }: { reported?: VerdictSetup | null; kind?: Change['kind'] } = {}
): WatchedSample {
  return {
    sha1: sha1(name),
    sha256: sha256(name),
    size: 1,
    files: [name],
    subjects: [SUBJECT.key],
    origin: null,
    verdict: verdict && verdictOf(verdict),
    reported: reported ? verdictOf(reported) : null,
    checked: true,
    subscribedOn: null,
    isDue: false,
    change: kind ? { kind, before: null, enginesAdded: [], enginesRemoved: [] } : null
  }
}

export function viewOf(
  samples: readonly WatchedSample[],
  changes: Partial<SubjectView> = {}
): SubjectView {
  const checkedOn = '2026-01-01T00:00:00.000Z'
  return {
    subject: SUBJECT,
    samples,
    checkedOn,
    runUrl: '',
    sampleUrl: '',
    hasState: true,
    isComplete: true,
    ...changes
  }
}

/** The states of a release over several days. */
export const CLEAN = viewOf([watched('a', { status: 'known' })])
export const ONE = viewOf([
  watched('a', { status: 'malicious', engines: ['x'] }, { kind: 'flagged' })
])
export const THREE = viewOf([
  watched('a', { status: 'malicious', engines: ['x', 'y', 'z'] }, { kind: 'engines' })
])
export const CLEARED = viewOf([watched('a', { status: 'known' }, { kind: 'cleared' })])

/** Returns the malicious and suspicious samples with their engines. */
export function stateText({ samples }: Pick<SubjectView, 'samples'>): string {
  const lines = samples.filter(isThreat).map(({ files, verdict }) => {
    const engines = (verdict.scan?.detections ?? []).map(({ engine }) => engine)
    return [files[0], verdict.status, verdict.accepted ? 'accepted' : '', ...engines]
      .filter(Boolean)
      .join(' ')
  })
  return `flagged: ${lines.join('; ') || 'none'}`
}

export const TEXTS: IssueTexts = {
  title: ({ subject }) => `About ${subject.key}`,
  bodies: view => [stateText(view)],
  comments: (view, reason) => [`${reason}: ${stateText(view)}`]
}

/** Returns a clock that only advances when something sleeps, or by `skip`, in milliseconds. */
export function skippingClock(): Clock & { skip(ms: number): void } {
  const start = Date.parse('2026-01-01T00:00:00Z')
  let time = 0
  return {
    now: () => time,
    date: () => new Date(start + time),
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      time += ms
      // Lets responses arrive, although no time passes.
      await setImmediate()
    },
    skip(ms) {
      time += ms
    }
  }
}

/**
 * Kills a run at a request: before GitHub processes it (`late`), or after that (`accepted`).
 * @param isIt whether this is the request
 */
export function killAt(isIt: (arrival: GithubArrival) => boolean, when: 'late' | 'accepted') {
  const controller = new AbortController()
  let isAccepted = false
  const fault: GithubFaultHook = arrival => {
    const isNow = isIt(arrival)
    if (isAccepted || (isNow && when === 'late')) {
      controller.abort(new Error('killed'))
      return { kind: 'reset', when: 'late' }
    }
    isAccepted = isNow
    // If the run ended now, the connection would be lost before the request is processed.
    return isAccepted ? { kind: 'reset', when } : undefined
  }
  return { fault, signal: controller.signal }
}

export const DAY = 24 * 3_600_000

/** Starts a GitHub, and returns it with a function that updates issues there. */
export async function startIssues(options: Partial<GithubOptions> = {}) {
  const clock = skippingClock()
  let fault: GithubFaultHook | undefined
  let seen = 0
  const { github } = await startTestGithub({
    tokens: { token: { contents: 'read', issues: 'write' } },
    date: () => clock.date(),
    fault: arrival => fault?.(arrival),
    ...options
  })
  const inputs: IssueOptions['inputs'] = {
    issueRepository: 'acme/app',
    githubToken: 'token',
    githubApiUrl: new URL(github.url),
    issueLabels: [LABEL, 'security'],
    retries: 2,
    stallTimeoutSeconds: 10,
    redact: text => text
  }
  return {
    github,
    clock,
    /** Updates the issues a day after the last time. */
    run: (
      views: readonly SubjectView[],
      changes: Partial<Omit<IssueOptions, 'inputs'>> & {
        inputs?: Partial<IssueOptions['inputs']>
        fault?: GithubFaultHook
        signal?: AbortSignal
      } = {}
    ) => {
      clock.skip(DAY)
      fault = changes.fault
      const { log } = recordingLog()
      const { signal = new AbortController().signal, texts = TEXTS, numbers = {} } = changes
      return updateIssues(
        { views, texts, numbers, inputs: { ...inputs, ...changes.inputs } },
        { log, clock, signal }
      )
    },
    /** Returns the requests since the last call that tried to change something. */
    writes: (): string[] => {
      const entries = github.log.slice(seen)
      seen = github.log.length
      return entries.filter(({ method }) => method !== 'GET').map(({ step }) => step)
    }
  }
}

/** Returns a hook that simulates a fault in the first requests of a kind. */
export function faultsIn(step: GithubStep, fault: Fault, times = 1): GithubFaultHook {
  let left = times
  return arrival => (arrival.step === step && left-- > 0 ? fault : undefined)
}
