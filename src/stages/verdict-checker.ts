import type { Context } from '../context.js'
import type { FailOnVerdict } from '../results/verdict.js'
import { failureOf } from '../results/problem.js'
import { chunk } from '../spectra/chunk.js'
import type { SpectraClient } from '../spectra/client.js'
import type { Failure } from '../spectra/failures.js'
import type { HashType } from '../spectra/hash-query.js'
import { MAX_BULK_QUERY_SIZE, MAX_SCANNED_SIZE } from '../spectra/limits.js'
import { Prover } from './analysis-proof.js'
import type { VerdictState } from './verdict-state.js'

export interface CheckerOptions {
  readonly spectra: SpectraClient
  /** The type of hash that is known for every sample. */
  readonly hashType: HashType
  readonly failOn: readonly FailOnVerdict[]
}

/** Requests verdicts, and counts the lookups that the service charges. */
export class VerdictChecker {
  /** Number of charged lookups so far. */
  charged = 0
  private readonly prover: Prover

  constructor(
    private readonly options: CheckerOptions,
    private readonly context: Context
  ) {
    this.prover = new Prover({ ...options, onCharged: this.onCharged }, context)
  }

  /**
   * Checks samples once, and updates them.
   * @param thoroughly whether to request everything again, even if nothing new is expected
   * @returns why some verdicts could not be retrieved
   */
  async check(states: readonly VerdictState[], thoroughly: boolean): Promise<Failure | undefined> {
    // Proof first: a sample that is UNKNOWN afterwards was UNKNOWN after the analysis.
    const proofFailure = await failureIn(this.prover.prove(states, thoroughly))
    if (proofFailure && !(thoroughly && isWorthRetrying(proofFailure))) return proofFailure
    const all = thoroughly || !this.prover.isPossible
    const due = states.filter(
      ({ requestedOn, analyzed }) => all || requestedOn === undefined || analyzed !== undefined
    )
    return (await failureIn(this.findReputations(due))) ?? proofFailure
  }

  private readonly onCharged = (lookUps: number): void => {
    this.charged += lookUps
  }

  /** Requests reputations (TCA-0101). */
  private async findReputations(states: readonly VerdictState[]): Promise<void> {
    const { spectra, hashType } = this.options
    const { signal, clock } = this.context
    const options = { signal, onCharged: this.onCharged }
    for (const part of chunk(states, MAX_BULK_QUERY_SIZE)) {
      const hashes = part.map(({ hash }) => hash)
      const found = await spectra.findReputations({ hashType, hashes }, options)
      for (const state of part) {
        state.requestedOn = clock.date().toISOString()
        state.reputation = found.get(state.hash)
        state.isFinal = this.isFinal(state)
      }
    }
  }

  /** Whether waiting can't change the verdict in a way that matters. */
  private isFinal({ reputation, analyzed, size }: VerdictState): boolean {
    const isTooLarge = (size ?? 0) > MAX_SCANNED_SIZE
    switch (reputation?.status) {
      case 'MALICIOUS':
      case 'KNOWN':
        return true
      case 'SUSPICIOUS':
        // It may become malicious, which only matters if suspicious samples pass.
        return analyzed !== undefined || this.options.failOn.includes('suspicious') || isTooLarge
      case 'OTHER':
        return false
      case undefined:
        return isTooLarge
      case 'UNKNOWN':
        return analyzed !== undefined || isTooLarge
    }
  }
}

/** Whether the next check may succeed after this failure. */
export function isWorthRetrying({ scope, status }: Failure): boolean {
  return scope !== 'account' && scope !== 'cancelled' && status !== 403
}

async function failureIn(work: Promise<void>): Promise<Failure | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}
