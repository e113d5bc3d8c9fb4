import { failureOf } from '../results/problem.js'
import { createProver, createSince } from './analysis-proof.js'
import type { SampleResult } from '../results/schema.js'
import type { HashType } from '../spectra/responses.js'
import { chunk, LARGEST_BULK_QUERY, LARGEST_SCANNED } from '../spectra/limits.js'
import { type SpectraClient } from '../spectra/client.js'
import type { Failure } from '../spectra/failures.js'
import { ABSENT, toVerdict, UNASKED, UNPROVEN, type VerdictState } from './verdict-state.js'
import type { Clock } from '../http/clock.js'
import { isPresent, STATES } from '../results/state.js'

/** The verdicts that fail a step; who fails on suspicious samples fails on malicious ones, too. */
export type FailOnVerdict = 'malicious' | 'suspicious'

/** What waiting for verdicts needs of the world. */
export interface VerdictOptions {
  readonly spectra: SpectraClient
  /** The digest that all of the samples are known by. */
  readonly hashType: HashType
  readonly failOn: readonly FailOnVerdict[]
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly now: () => Date
  /** Takes each verdict as it becomes final; resolves when it is on disk. */
  readonly keep: (result: SampleResult) => Promise<void>
  readonly watcher: Watcher
}

/** Who watches the wait. */
export interface Watcher {
  /** Told, in a sentence, what the account can't ask. */
  warn(text: string): void
  /** Samples whose verdict has just become final. */
  judged(results: readonly SampleResult[]): void
  /** @param open how many samples are left for the next look */
  waiting(open: number, pauseMs: number): void
}

export interface VerdictOutcome {
  /** All samples, in their order, each with a verdict. */
  readonly results: readonly SampleResult[]
  /** Look-ups that the service charges. */
  readonly chargedLookUps: number
  /** Why verdicts could not be asked for to the end; undefined when nothing was in the way. */
  readonly broken: string | undefined
}

/** The first look after a submission, in milliseconds; no analysis is done sooner. */
const FIRST_PAUSE = 30_000
/** For short waits, the first look comes after this part of them. */
const FIRST_PART = 1 / 60
/** Each pause is longer than the one before: the longer it took, the longer it may take. */
const GROWTH = 1.5

/**
 * Waits until the service has made up its mind on every sample that it has, or the time is over.
 * Never throws: what can't be had is in the verdicts.
 *
 * Each look at a sample is charged, so that those whose verdict is final are not looked at again,
 * the pauses grow, and in between only proof of an analysis is looked for: without a new analysis
 * there is hardly a new verdict.
 */
export async function awaitVerdicts(
  results: readonly SampleResult[],
  tools: VerdictOptions
): Promise<VerdictOutcome> {
  const { clock, signal, timeoutMs, watcher, keep, hashType } = tools
  const sinceOf = createSince(tools.spectra, text => {
    watcher.warn(text)
  })
  const standings = results.filter(isPresent).map((result): VerdictState => ({
    result,
    hash: result[hashType] ?? '',
    since: sinceOf(result),
    seen: false,
    settled: false
  }))
  const open = () => standings.filter(({ settled }) => !settled)
  const look = createLook(tools)
  const stopped = () => signal.aborted

  const deadline = clock.now() + timeoutMs
  let pause = Math.min(FIRST_PAUSE, timeoutMs * FIRST_PART)
  let last = timeoutMs === 0
  let failure: Failure | undefined
  // What was analysed long ago can be looked at right away.
  let due = standings.filter(({ result }) => isOld(result, pause, tools))
  if (due.length === 0) due = await rest()
  while (due.length > 0 && !stopped()) {
    failure = await look.at(due, last)
    const settled = due.filter(standing => standing.settled).map(standing => toVerdict(standing))
    watcher.judged(settled)
    // A record that can't be written shows when it is closed.
    for (const result of settled) keep(result).catch(() => undefined)
    if (last || (failure && !mayPass(failure))) break
    due = await rest()
  }

  /** Waits for the time of the next look, and says who is left for it. */
  async function rest(): Promise<VerdictState[]> {
    const left = deadline - clock.now()
    last = pause >= left
    if (open().length > 0 && left > 0) {
      const ms = Math.min(pause, left)
      watcher.waiting(open().length, ms)
      pause *= GROWTH
      await clock.sleep(ms, signal).catch(() => undefined)
    }
    return open()
  }

  const broken = open().length > 0 ? failure?.message : undefined
  const reason = broken === undefined ? UNPROVEN : UNASKED
  const verdicts = new Map(
    standings.map(standing => [standing.result, toVerdict(standing, reason)])
  )
  return {
    results: results.map(result => verdicts.get(result) ?? { ...result, verdict: ABSENT }),
    chargedLookUps: look.charged(),
    broken
  }
}

/** Whether its analysis may be done by now. */
function isOld({ state, finished }: SampleResult, pause: number, { now }: VerdictOptions): boolean {
  if (!STATES[state].startsAnalysis) return true
  return now().getTime() - (Date.parse(finished ?? '') || 0) >= pause
}

/** Whether it may be otherwise at the next look. */
function mayPass({ scope, status }: Failure): boolean {
  return scope !== 'account' && scope !== 'cancelled' && status !== 403
}

/** Looks at samples, and keeps in mind what the account can't ask, and what it was charged. */
function createLook({ spectra, hashType, failOn, signal, now, watcher }: VerdictOptions) {
  let charged = 0
  const options = { signal, onCharged: (lookUps: number) => void (charged += lookUps) }
  const warn = (text: string) => {
    watcher.warn(text)
  }
  const prover = createProver({ spectra, hashType, options, now, warn })

  async function findReputations(standings: readonly VerdictState[]): Promise<void> {
    for (const piece of chunk(standings, LARGEST_BULK_QUERY)) {
      const hashes = piece.map(({ hash }) => hash)
      const found = await spectra.findReputations(hashType, hashes, options)
      for (const standing of piece) {
        standing.seen = true
        standing.reputation = found.get(standing.hash)
        standing.settled = isFinal(standing)
      }
    }
  }

  /** Whether waiting can't change anything any more that matters. */
  function isFinal({ reputation, analyzed, result }: VerdictState): boolean {
    switch (reputation?.status) {
      case 'MALICIOUS':
      case 'KNOWN':
        return true
      case 'SUSPICIOUS':
        // It may get worse, which matters only to those who let suspicious samples pass.
        return (
          analyzed !== undefined || failOn.includes('suspicious') || result.size > LARGEST_SCANNED
        )
      case 'OTHER':
        return false
      case undefined:
        return result.size > LARGEST_SCANNED
      case 'UNKNOWN':
        return analyzed !== undefined || result.size > LARGEST_SCANNED
    }
  }

  return {
    charged: () => charged,
    /**
     * @param thoroughly whether those are asked for again that nothing new is known of
     * @returns why not all could be asked
     */
    async at(
      standings: readonly VerdictState[],
      thoroughly: boolean
    ): Promise<Failure | undefined> {
      // First the proof: what is UNKNOWN after that was UNKNOWN after the analysis.
      const unproven = await failureIn(prover.prove(standings, thoroughly))
      if (unproven && !(thoroughly && mayPass(unproven))) return unproven
      const all = thoroughly || !prover.isPossible()
      const unasked = await failureIn(
        findReputations(
          standings.filter(({ seen, analyzed }) => all || !seen || analyzed !== undefined)
        )
      )
      return unasked ?? unproven
    }
  }
}

async function failureIn(work: Promise<void>): Promise<Failure | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}

/**
 * The verdicts of a run that came to no look.
 * @param reason why not
 */
export function withoutVerdicts(results: readonly SampleResult[], reason: string): SampleResult[] {
  return results.map(result => ({
    ...result,
    verdict: isPresent(result) ? { ...ABSENT, status: 'pending', reason } : ABSENT
  }))
}
