import { failureOf } from '../results/problem.js'
import type { SampleResult } from '../results/schema.js'
import type { HashType } from '../spectra/responses.js'
import { chunk, LARGEST_ANALYZED, LARGEST_BULK_QUERY, LARGEST_SCANNED } from '../spectra/limits.js'
import { type ChargedOptions, type ProofService, type SpectraClient } from '../spectra/client.js'
import type { Evidence } from '../spectra/evidence.js'
import { STATES } from '../results/state.js'

/** A sample and what is known about its analysis. */
export interface AnalysisState {
  readonly result: SampleResult
  readonly hash: string
  /** The earliest time of an analysis that counts, in milliseconds; NaN if none can count. */
  readonly since: number
  /** Time of its analysis, in milliseconds; undefined unless it is at or after `since`. */
  analyzed?: number | undefined
  /** Whether it was scanned at or after `since`, but no scanner has a result. */
  scanFailed?: boolean
}

export interface ProverOptions {
  readonly spectra: SpectraClient
  readonly hashType: HashType
  readonly options: ChargedOptions
  readonly now: () => Date
  readonly warn: (text: string) => void
}

/** Looks for proof of analyses. */
export interface Prover {
  /**
   * Looks once for proof for each sample that has none, and updates the samples.
   * @param thoroughly whether to query every source instead of stopping at the first
   * @throws {SpectraError} unless the failure is that the account lacks a right
   */
  prove(samples: readonly AnalysisState[], thoroughly: boolean): Promise<void>
  /** Whether the account has the right to any source of proof, as far as is known. */
  isPossible(): boolean
}

interface Source {
  readonly proof: ProofService
  /** The largest samples that it covers, in bytes. */
  readonly largest: number
  /** Samples per request. */
  readonly piece: number
}

/** The sources of proof, those with smaller responses first. */
const SOURCES: readonly Source[] = [
  { proof: 'TCA-0103', largest: LARGEST_SCANNED, piece: LARGEST_BULK_QUERY },
  { proof: 'TCA-0104', largest: LARGEST_ANALYZED, piece: 10 }
]

const DAY = 24 * 60 * 60_000

export function createProver({ spectra, hashType, options, now, warn }: ProverOptions): Prover {
  let sources = SOURCES

  /** Returns false if the account lacks the right. */
  async function ask(
    { proof, piece }: Source,
    samples: readonly AnalysisState[]
  ): Promise<boolean> {
    try {
      for (const some of chunk(samples, piece)) {
        const hashes = some.map(({ hash }) => hash)
        const found = await spectra.findAnalyses(proof, hashType, hashes, options)
        const latest = Math.max(found.serviceTime ?? 0, now().getTime()) + DAY
        for (const sample of some) note(sample, found.value.get(sample.hash), { proof, latest })
      }
      return true
    } catch (error) {
      const { status, message } = failureOf(error)
      if (status !== 403) throw error
      sources = sources.filter(source => source.proof !== proof)
      warn(`${message}. ${consequenceOf(sources)}`)
      return false
    }
  }

  return {
    isPossible: () => sources.length > 0,
    async prove(samples, thoroughly) {
      let left = samples
      for (const source of sources) {
        left = left.filter(
          ({ analyzed, result }) => analyzed === undefined && result.size <= source.largest
        )
        const asked = await ask(source, left)
        // Each query is charged. Until the last look, only failed scans are worth another one.
        if (asked && !thoroughly) left = left.filter(({ scanFailed }) => scanFailed)
      }
    }
  }
}

/** @param latest the latest plausible time of an analysis, in milliseconds */
function note(
  sample: AnalysisState,
  evidence: Evidence | undefined,
  { proof, latest }: { readonly proof: ProofService; readonly latest: number }
): void {
  const counts = (time = NaN) => time >= sample.since && time <= latest
  if (counts(evidence?.analyzedOn)) sample.analyzed = evidence?.analyzedOn
  // Only scan records (TCA-0103) say that scanners failed.
  if (proof === 'TCA-0103') {
    sample.scanFailed = sample.analyzed === undefined && counts(evidence?.attemptedOn)
  }
}

function consequenceOf([next]: readonly Source[]): string {
  if (next?.proof === 'TCA-0104') return 'TCA-0104 is used instead.'
  return next
    ? 'Samples on which all antivirus scanners failed stay pending.'
    : 'Without proof of an analysis, samples in which no threat is found stay pending.'
}

/**
 * Returns a function that returns the earliest time of an analysis that counts for a result, by
 * the service's clock, in milliseconds.
 * @param warn called if the clocks can't be used or differ
 */
export function createSince(
  spectra: Pick<SpectraClient, 'acceptedOn'>,
  warn: (text: string) => void
): (result: SampleResult) => number {
  let warned = false
  const warnOnce = (text: string) => {
    if (!warned) warn(text)
    warned = true
  }
  return result => {
    // This run requested no analysis, so the latest one counts, regardless of its age.
    if (!STATES[result.state].startsAnalysis) return -Infinity
    const here = Date.parse(result.finished ?? '')
    const accepted = spectra.acceptedOn(result)
    if (Number.isNaN(accepted)) warnOnce(NO_TIME)
    const differ = accepted !== undefined && Math.abs(accepted - here) > DAY
    if (differ) warnOnce(CLOCKS_DIFFER)
    const last = differ ? Math.max(accepted, here) : accepted
    // Any attempt may have started the analysis, even one of an earlier run.
    const first = result.state === 'submitted' ? Date.parse(result.metadataFirstSent ?? '') : NaN
    // If neither is known, the time of the machine that submitted the sample has to do.
    const since = last ?? (Number.isNaN(first) ? here : first)
    // The service's times are in whole seconds.
    return Math.floor((first < since ? first : since) / 1000) * 1000
  }
}

const NO_TIME =
  "The service's responses have no date, so no analysis can be matched to this run: samples in which no threat is found stay pending."
const CLOCKS_DIFFER =
  "The clocks of the service and this machine differ by more than a day. Only analyses after the later of the two times count; check this machine's clock if samples stay pending."
