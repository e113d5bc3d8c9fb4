import type { FailOnVerdict } from '../../src/results/verdict.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { SampleResult } from '../../src/results/schema.js'
import type { ProofService, SpectraClient } from '../../src/spectra/client.js'
import { SpectraError } from '../../src/spectra/errors.js'
import type { Scope } from '../../src/spectra/failures.js'
import type { Reputation } from '../../src/spectra/responses.js'
import type { Scan } from '../../src/spectra/scan.js'
import { awaitVerdicts, type VerdictOutcome } from '../../src/stages/verdicts.js'
import { fakeClock } from './clock.js'
import { recordingLog } from './log.js'
import { sample } from './results-document.js'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
const SUBMITTED = Date.parse('2026-03-01T12:00:00.400Z')

/** Responses of the service, which may change with the time since the submission. */
export interface Responses {
  readonly status?: (name: string, time: number) => Reputation['status'] | undefined
  /** Returns the time of an analysis, in milliseconds since the submission. */
  readonly analyzed?: (name: string, time: number, proof: ProofService) => number | undefined
  /** Returns the time of an analysis without a result, in the same unit. */
  readonly attempted?: (name: string, time: number, proof: ProofService) => number | undefined
  /** Returns the latest scan (TCA-0103). */
  readonly scan?: (name: string, time: number) => Scan | undefined
  /** Returns the error of a request. */
  readonly fault?: (kind: Lookup['kind'], time: number) => SpectraError | undefined
  /** How far the service's clock is ahead, in milliseconds. */
  readonly skew?: number
  /** When the service accepted a submission of this run, by its own clock, in milliseconds. */
  readonly accepted?: number | undefined
}

/** A request for the verdicts or analyses of these samples. */
export interface Lookup {
  readonly kind: 'reputation' | ProofService
  readonly names: readonly string[]
  /** In milliseconds since the submission. */
  readonly time: number
}

interface Settings {
  readonly failOn?: readonly FailOnVerdict[]
  readonly minutes?: number
  /** Number of requests after which the run is canceled. */
  readonly stopAfter?: number
}

interface VerdictRun extends VerdictOutcome {
  readonly lookups: readonly Lookup[]
  /** The status of each sample, by its name. */
  readonly statuses: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

/** Returns a submitted sample, whose name is also its hash. */
export function submitted(name: string, changes: Partial<SampleResult> = {}): SampleResult {
  const finished = new Date(SUBMITTED).toISOString()
  return {
    ...sample,
    sha1: name,
    sha256: name,
    files: [name],
    started: null,
    finished,
    ...changes
  }
}

export function failedLookup(scope: Scope, status: number): SpectraError {
  return new SpectraError({ scope, status, message: `${status}` }, false)
}

/** Returns the names of the samples in each request for reputations. */
export function reputationLookups(lookups: readonly Lookup[]): string[] {
  return lookups.filter(({ kind }) => kind === 'reputation').map(({ names }) => names.join())
}

/** Waits for verdicts on a simulated clock. */
export async function waitForVerdicts(
  results: readonly SampleResult[],
  responses: Responses,
  { failOn = ['malicious'], minutes = 30, stopAfter }: Settings = {}
): Promise<VerdictRun> {
  const clock = fakeClock(SUBMITTED)
  const { log, lines } = recordingLog()
  const stop = new AbortController()
  const service = new FakeService(
    responses,
    () => clock.now(),
    count => {
      if (count === stopAfter) stop.abort(new Error('the run was canceled'))
    }
  )
  const options = {
    spectra: service as Partial<SpectraClient> as SpectraClient,
    hashType: 'sha1' as const,
    failOn,
    timeoutMs: minutes * MINUTE,
    resultsFile: { saveInBackground: () => Promise.resolve() },
    exceptions: NO_EXCEPTIONS
  }
  const waiting = awaitVerdicts(results, options, { log, signal: stop.signal, clock })
  await clock.run()
  const outcome = await waiting
  const statuses = Object.fromEntries(
    outcome.results.map(({ files, verdict }) => [files.join(), verdict?.status ?? ''])
  )
  const warnings = lines.flatMap(line => /^warning (.*)/.exec(line)?.[1] ?? [])
  return { ...outcome, lookups: service.lookups, statuses, warnings }
}

type Client = Pick<SpectraClient, 'acceptedAt' | 'findReputations' | 'findAnalyses'>

class FakeService implements Client {
  readonly lookups: Lookup[] = []
  private readonly skew: number

  constructor(
    private readonly responses: Responses,
    private readonly now: () => number,
    private readonly onLookup: (count: number) => void
  ) {
    this.skew = responses.skew ?? 0
  }

  acceptedAt(): number | undefined {
    return 'accepted' in this.responses ? this.responses.accepted : SUBMITTED + this.skew
  }

  findReputations: Client['findReputations'] = async ({ hashes }, { onCharged }) => {
    const { status = () => 'UNKNOWN' } = this.responses
    const reputations = await this.lookUp('reputation', hashes, name => {
      const found = status(name, this.now())
      return found && reputationOf(found)
    })
    onCharged(hashes.length)
    return reputations
  }

  findAnalyses: Client['findAnalyses'] = async (proof, { hashes }, { onCharged }) => {
    const { analyzed, attempted, scan } = this.responses
    const value = await this.lookUp(proof, hashes, name => {
      const analyzedOn = this.dateOf(analyzed?.(name, this.now(), proof))
      const attemptedOn = analyzedOn ?? this.dateOf(attempted?.(name, this.now(), proof))
      const found = { analyzedOn, attemptedOn, scan: scan?.(name, this.now()) }
      return attemptedOn === undefined && !found.scan ? undefined : found
    })
    onCharged(hashes.length)
    return { value, mayBeRepeated: false, serviceTime: SUBMITTED + this.skew + this.now() }
  }

  private dateOf(time: number | undefined): number | undefined {
    return time === undefined ? undefined : SUBMITTED + this.skew + time
  }

  private async lookUp<T>(
    kind: Lookup['kind'],
    names: readonly string[],
    find: (name: string) => T | undefined
  ): Promise<Map<string, T>> {
    const time = this.now()
    this.lookups.push({ kind, names, time })
    const failure = this.responses.fault?.(kind, time)
    if (failure) throw failure
    this.onLookup(this.lookups.length)
    const found = names.flatMap(name => {
      const value = find(name)
      return value === undefined ? [] : [[name, value] as const]
    })
    return await Promise.resolve(new Map(found))
  }
}

function reputationOf(status: Reputation['status']): Reputation {
  return {
    hashes: { sha1: null, sha256: null },
    status,
    threat: status === 'MALICIOUS' ? 'Win32.Trojan.Test' : null,
    level: 5,
    trust: 1,
    classifiedBy: null,
    enginesMatched: 2,
    enginesAsked: 3,
    firstSeen: null
  }
}
