import type { Context } from '../context.js'
import { DAY } from '../http/clock.js'
import { failureOf } from '../results/problem.js'
import { chunk } from '../spectra/chunk.js'
import type { ProofService, SpectraClient } from '../spectra/client.js'
import type { Evidence } from '../spectra/evidence.js'
import type { HashType } from '../spectra/hash-query.js'
import type { Scan } from '../spectra/scan.js'
import {
  MAX_ANALYZED_SIZE,
  MAX_BULK_QUERY_SIZE,
  MAX_SCANNED_SIZE,
  MAX_ANALYSIS_QUERY_SIZE
} from '../spectra/limits.js'

/** A sample and what is known about its analysis. */
export interface AnalysisState {
  readonly hash: string
  /** In bytes; null if it is not known. */
  readonly size: number | null
  /** The earliest time of an analysis that counts, in milliseconds; NaN if none can count. */
  readonly since: number
  /** The time from which on an analysis doesn't count, in the same unit; undefined if there is none. */
  until?: number | undefined
  /** Time of its analysis, in milliseconds; undefined unless it is at or after `since`. */
  analyzed?: number | undefined
  /** Whether it was scanned at or after `since`, but no engine has a result. */
  scanFailed?: boolean
  /** Its latest scan, even if it is older than `since`. */
  scan?: Scan | undefined
  /** Its size according to the service, in bytes. */
  foundSize?: number | undefined
  /** Its hashes, if proof was requested. */
  foundHashes?: Evidence['hashes'] | undefined
}

export interface ProverOptions {
  readonly spectra: SpectraClient
  readonly hashType: HashType
  /** Called for each response that is charged, with the number of lookups. */
  readonly onCharged: (lookUps: number) => void
}

/** A service whose responses prove an analysis. */
interface ProofSource {
  readonly proof: ProofService
  /** Maximum size of the samples that it covers, in bytes. */
  readonly largest: number
  /** Maximum number of samples in a request. */
  readonly perRequest: number
}

/** The sources of proof, those with smaller responses first. */
const SOURCES: readonly ProofSource[] = [
  { proof: 'TCA-0103', largest: MAX_SCANNED_SIZE, perRequest: MAX_BULK_QUERY_SIZE },
  { proof: 'TCA-0104', largest: MAX_ANALYZED_SIZE, perRequest: MAX_ANALYSIS_QUERY_SIZE }
]

/** Requests proof of analyses. */
export class Prover {
  /** The sources that the account may use, as far as is known. */
  private sources = SOURCES

  constructor(
    private readonly options: ProverOptions,
    private readonly context: Context
  ) {}

  /** Whether the account has the permission for any source of proof, as far as is known. */
  get isPossible(): boolean {
    return this.sources.length > 0
  }

  /**
   * Requests proof once for each sample that has none, and updates the samples.
   * @param thoroughly whether to query every source instead of stopping at the first
   * @throws {SpectraError} unless the failure is that the account lacks a permission
   */
  async prove(samples: readonly AnalysisState[], thoroughly: boolean): Promise<void> {
    let left = samples
    for (const source of this.sources) {
      left = left.filter(
        ({ analyzed, size }) => analyzed === undefined && (size ?? 0) <= source.largest
      )
      const isAllowed = await this.query(source, left)
      // Each query is charged. Until the last check, only failed scans need the next source.
      if (isAllowed && !thoroughly) left = left.filter(({ scanFailed }) => scanFailed)
    }
  }

  /**
   * Requests the scan records (TCA-0103) of samples, and updates the samples. Does nothing if the
   * account lacks the permission.
   * @throws {SpectraError} unless the failure is that the account lacks the permission
   */
  async findScans(samples: readonly AnalysisState[]): Promise<void> {
    const source = this.sources.find(({ proof }) => proof === 'TCA-0103')
    if (source) await this.query(source, samples)
  }

  /** Returns false if the account lacks the permission. */
  private async query(
    { proof, perRequest }: ProofSource,
    samples: readonly AnalysisState[]
  ): Promise<boolean> {
    const { spectra, hashType, onCharged } = this.options
    const { signal, clock, log } = this.context
    try {
      for (const part of chunk(samples, perRequest)) {
        const hashes = part.map(({ hash }) => hash)
        const query = { hashType, hashes }
        const found = await spectra.findAnalyses(proof, query, { signal, onCharged })
        const latest = Math.max(found.serviceTime ?? 0, clock.date().getTime()) + DAY
        for (const sample of part) {
          update(sample, found.value.get(sample.hash), { proof, latest })
        }
      }
      return true
    } catch (error) {
      const { status, message } = failureOf(error)
      if (status !== 403) throw error
      this.sources = this.sources.filter(source => source.proof !== proof)
      log.warning(`${message}. ${consequenceOf(this.sources)}`)
      return false
    }
  }
}

/**
 * Updates a sample if the evidence counts.
 * @param source its `latest` is the latest plausible time of an analysis, in milliseconds
 */
function update(
  sample: AnalysisState,
  evidence: Evidence | undefined,
  { proof, latest }: { readonly proof: ProofService; readonly latest: number }
): void {
  const counts = (time = NaN) =>
    time >= sample.since && time < (sample.until ?? Infinity) && time <= latest
  sample.foundSize ??= evidence?.size
  sample.foundHashes ??= evidence?.hashes
  if (counts(evidence?.analyzedOn)) sample.analyzed = evidence?.analyzedOn
  // Only scan records (TCA-0103) say that engines failed.
  if (proof === 'TCA-0103') {
    const { scan } = evidence ?? {}
    if (scan && Date.parse(scan.scannedOn) <= latest) sample.scan = scan
    sample.scanFailed = sample.analyzed === undefined && counts(evidence?.attemptedOn)
  }
}

function consequenceOf([next]: readonly ProofSource[]): string {
  if (next?.proof === 'TCA-0104') return 'TCA-0104 is used instead.'
  return next
    ? 'Samples on which all antivirus engines failed stay pending.'
    : 'Without proof of an analysis, samples in which no threat is found stay pending.'
}
