import { failureOf } from './problem.js'
import type { Result, Verdict } from './results.js'
import type { HashType, Reputation } from './spectra/answers.js'
import {
  inPieces,
  LARGEST_ANALYZED,
  LARGEST_BULK_QUERY,
  LARGEST_SCANNED,
  type Proof,
  type Spectra
} from './spectra/api.js'
import type { Failure } from './spectra/retry.js'
import type { Clock } from './wire/gate.js'

/** The verdicts that fail a step; who fails on suspicious samples fails on malicious ones, too. */
export type Failing = 'malicious' | 'suspicious'

/** What waiting for verdicts needs of the world. */
export interface VerdictTools {
  readonly spectra: Spectra
  /** The digest that all of the samples are known by. */
  readonly hashType: HashType
  readonly failOn: readonly Failing[]
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly now: () => Date
  /** Takes each verdict as it becomes final; resolves when it is on disk. */
  readonly keep: (result: Result) => Promise<void>
  readonly watcher: Watcher
}

/** Who watches the wait. */
export interface Watcher {
  /** Told, in a sentence, what the account can't ask. */
  warn(text: string): void
  /** Samples whose verdict has just become final. */
  judged(results: readonly Result[]): void
  /** @param open how many samples are left for the next look */
  waiting(open: number, pauseMs: number): void
}

export interface Judged {
  /** All samples, in their order, each with a verdict. */
  readonly results: readonly Result[]
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

/** Where proof is looked for, the smaller answers first. */
const PROOFS: readonly { proof: Proof; largest: number; piece: number }[] = [
  { proof: 'TCA-0103', largest: LARGEST_SCANNED, piece: LARGEST_BULK_QUERY },
  { proof: 'TCA-0104', largest: LARGEST_ANALYZED, piece: 10 }
]

/** What is known of a sample so far. */
interface Standing {
  readonly result: Result
  readonly hash: string
  reputation?: Reputation | undefined
  /** When it was analysed, in milliseconds, if that is after the submission. */
  analyzed?: number | undefined
  /** Whether its reputation was asked for. */
  seen: boolean
  /** Whether its verdict is final. */
  settled: boolean
}

/**
 * Waits until the service has made up its mind on every sample that it has, or the time is over.
 * Never throws: what can't be had is in the verdicts.
 *
 * Each look at a sample is charged, so that those whose verdict is final are not looked at again,
 * the pauses grow, and in between only proof of an analysis is looked for: without a new analysis
 * there is hardly a new verdict.
 */
export async function awaitVerdicts(
  results: readonly Result[],
  tools: VerdictTools
): Promise<Judged> {
  const { clock, signal, timeoutMs, watcher, keep, hashType } = tools
  const standings = results.filter(isThere).map((result): Standing => ({
    result,
    hash: result[hashType] ?? '',
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
    const settled = due.filter(standing => standing.settled).map(standing => judged(standing))
    watcher.judged(settled)
    // A record that can't be written shows when it is closed.
    for (const result of settled) keep(result).catch(() => undefined)
    if (last || (failure && !mayPass(failure))) break
    due = await rest()
  }

  /** Waits for the time of the next look, and says who is left for it. */
  async function rest(): Promise<Standing[]> {
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
  const verdicts = new Map(standings.map(standing => [standing.result, judged(standing, reason)]))
  return {
    results: results.map(result => verdicts.get(result) ?? { ...result, verdict: ABSENT }),
    chargedLookUps: look.charged(),
    broken
  }
}

/** Whether the service has it, so that there can be a verdict. */
function isThere({ state }: Result): boolean {
  return (
    state === 'submitted' ||
    state === 'metadata-only' ||
    state === 'reanalysis-requested' ||
    state === 'existing'
  )
}

/** Whether its analysis may be done by now. */
function isOld(result: Result, pause: number, { now }: VerdictTools): boolean {
  return now().getTime() - asked(result) >= pause
}

/**
 * When an analysis was asked for, in milliseconds; long ago when this run asked for none, since
 * then the latest one counts, whenever it was.
 */
function asked({ state, finished }: Result): number {
  return state === 'existing' || state === 'metadata-only' ? 0 : Date.parse(finished ?? '') || 0
}

/** Whether it may be otherwise at the next look. */
function mayPass({ scope, status }: Failure): boolean {
  return scope !== 'account' && scope !== 'cancelled' && status !== 403
}

/** Looks at samples, and keeps in mind what the account can't ask, and what it was charged. */
function createLook({ spectra, hashType, failOn, signal, now, watcher }: VerdictTools) {
  let charged = 0
  const options = { signal, onCharged: (lookUps: number) => void (charged += lookUps) }
  const proofs = [...PROOFS]

  /** Looks for proof that samples were analysed since it was asked for. */
  async function prove(standings: readonly Standing[]): Promise<void> {
    const [source] = proofs
    if (!source) return
    const unproven = standings.filter(
      ({ analyzed, result }) => analyzed === undefined && result.size <= source.largest
    )
    try {
      for (const piece of inPieces(unproven, source.piece)) {
        const hashes = piece.map(({ hash }) => hash)
        const found = await spectra.findAnalyses(source.proof, hashType, hashes, options)
        // By the service's clock, whatever the one of this machine says; its times are in seconds.
        const skew = (found.serviceTime ?? now().getTime()) - now().getTime()
        for (const standing of piece) {
          const time = found.value.get(standing.hash)
          const since = Math.floor((asked(standing.result) + skew) / 1000) * 1000
          if (time !== undefined && time >= since) standing.analyzed = time
        }
      }
    } catch (error) {
      const { status, message } = failureOf(error)
      if (status !== 403) throw error
      proofs.shift()
      const then = proofs[0]
        ? `${proofs[0].proof} is asked instead.`
        : 'Without proof of an analysis, samples in which no threat is found stay pending.'
      watcher.warn(`${message}. ${then}`)
      await prove(standings)
    }
  }

  async function findReputations(standings: readonly Standing[]): Promise<void> {
    for (const piece of inPieces(standings, LARGEST_BULK_QUERY)) {
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
  function isFinal({ reputation, analyzed, result }: Standing): boolean {
    switch (reputation?.status) {
      case 'MALICIOUS':
      case 'KNOWN':
        return true
      case 'SUSPICIOUS':
        // It may get worse, which matters only to those who let suspicious samples pass.
        return analyzed !== undefined || failOn.includes('suspicious')
      case 'OTHER':
        return false
      case 'UNKNOWN':
      case undefined:
        return analyzed !== undefined || result.size > LARGEST_SCANNED
    }
  }

  return {
    charged: () => charged,
    /**
     * @param thoroughly whether those are asked for again that nothing new is known of
     * @returns why not all could be asked
     */
    async at(standings: readonly Standing[], thoroughly: boolean): Promise<Failure | undefined> {
      // First the proof: what is UNKNOWN after that was UNKNOWN after the analysis.
      const unproven = await failureIn(prove(standings))
      if (unproven && !(thoroughly && mayPass(unproven))) return unproven
      const all = thoroughly || proofs.length === 0
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

/** The verdict of a sample that the service does not have. */
const ABSENT: Verdict = {
  status: 'unavailable',
  threat: null,
  level: null,
  trust: null,
  enginesMatched: null,
  enginesAsked: null,
  firstSeen: null,
  analyzedOn: null,
  reason: 'it was not submitted'
}

/**
 * The verdicts of a run that came to no look.
 * @param reason why not
 */
export function unjudged(results: readonly Result[], reason: string): Result[] {
  return results.map(result => ({
    ...result,
    verdict: isThere(result) ? { ...ABSENT, status: 'pending', reason } : ABSENT
  }))
}

const UNPROVEN = 'no analysis since the submission is proven'
const UNASKED = 'its verdict could not be asked for'
const UNHEARD_OF = 'the service calls it something that this action does not know'

/**
 * Where a sample stands, as a verdict.
 * @param whyPending what to say of one that is not proven
 */
function judged(
  { result, reputation, analyzed, settled }: Standing,
  whyPending = UNPROVEN
): Result {
  const { status: said = 'UNKNOWN', ...details } = reputation ?? {}
  const verdict: Verdict = {
    ...ABSENT,
    ...details,
    trust: said === 'KNOWN' ? (reputation?.trust ?? null) : null,
    analyzedOn: analyzed === undefined ? null : new Date(analyzed).toISOString(),
    reason: null,
    status: 'no threats found'
  }
  if (said !== 'UNKNOWN' && said !== 'OTHER') {
    const status = said.toLowerCase() as Lowercase<typeof said>
    return { ...result, verdict: { ...verdict, status } }
  }
  // Proof alone is not enough: the service has to be asked after it.
  if (settled && analyzed !== undefined) return { ...result, verdict }
  if (result.size > LARGEST_SCANNED) {
    const reason = 'the service does not analyse files over 2 GB'
    return { ...result, verdict: { ...verdict, status: 'unavailable', reason } }
  }
  const reason = said === 'OTHER' ? UNHEARD_OF : whyPending
  return { ...result, verdict: { ...verdict, status: 'pending', reason } }
}
