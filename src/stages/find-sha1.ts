import type { Context } from '../context.js'
import { logStart } from '../report/log-analyses.js'
import { analysesOf, ANALYSIS_STATES, wasStarted } from '../results/dynamic-analysis.js'
import { failureOf } from '../results/problem.js'
import type { AnalysisState, SampleResult } from '../results/schema.js'
import { chunk } from '../spectra/chunk.js'
import type { SpectraClient } from '../spectra/client.js'
import type { Hashes } from '../spectra/entries.js'
import type { Failure } from '../spectra/failures.js'
import { MAX_BULK_QUERY_SIZE } from '../spectra/limits.js'
import { hashOf } from './hash-of.js'
import { isWorthRetrying } from './verdict-checker.js'

type HashClient = Pick<SpectraClient, 'findReputations' | 'findAnalyses'>

export interface Sha1Outcome {
  /** One result for each sample, in the same order. */
  readonly results: readonly SampleResult[]
  /** Number of lookups that the service charges. */
  readonly chargedLookUps: number
  /** Why not all could be looked up; undefined if they could. */
  readonly failure: string | undefined
}

/**
 * Looks up the SHA-1 of samples with only a SHA-256, if a dynamic analysis needs it: in their
 * reputations (TCA-0101), and then in their scan records (TCA-0103). Without a SHA-1, their analyses
 * fail. Never throws: errors are in the outcome.
 */
export async function findSha1(
  samples: readonly SampleResult[],
  spectra: HashClient,
  context: Context
): Promise<Sha1Outcome> {
  const lookup = new Sha1Lookup(spectra, context)
  const found = new Map<SampleResult, SampleResult>()
  for (const part of chunk(samples.filter(needsSha1), MAX_BULK_QUERY_SIZE)) {
    const updated = await lookup.find(part)
    for (const [index, sample] of part.entries()) found.set(sample, updated[index] ?? sample)
    for (const sample of updated.filter(({ sha1 }) => sha1 === null)) {
      for (const analysis of analysesOf(sample).filter(one => !wasStarted(one))) {
        logStart(sample, analysis, context.log)
      }
    }
  }
  return {
    results: samples.map(sample => found.get(sample) ?? sample),
    chargedLookUps: lookup.charged,
    failure: lookup.failure?.scope === 'cancelled' ? undefined : lookup.failure?.message
  }
}

class Sha1Lookup {
  charged = 0
  failure: Failure | undefined

  constructor(
    private readonly spectra: HashClient,
    private readonly context: Context
  ) {}

  /** Looks up at most 100 samples. */
  async find(samples: readonly SampleResult[]): Promise<SampleResult[]> {
    const { failure } = this
    if (failure && !isWorthRetrying(failure)) return samples.map(sample => failed(sample, failure))
    const found = new Map<string, string>()
    let latest: Failure | undefined
    try {
      await this.lookUp(samples, found)
    } catch (error) {
      latest = failureOf(error)
      this.failure = latest
    }
    return samples.map(sample => {
      const sha1 = found.get(hashOf(sample, 'sha256'))
      return sha1 === undefined ? failed(sample, latest) : { ...sample, sha1 }
    })
  }

  /** @param found receives each SHA-1, by SHA-256, even if a later request fails */
  private async lookUp(
    samples: readonly SampleResult[],
    found: Map<string, string>
  ): Promise<void> {
    const hashType = 'sha256'
    const hashes = samples.map(sample => hashOf(sample, hashType))
    const onCharged = (lookUps: number) => {
      this.charged += lookUps
    }
    const options = { signal: this.context.signal, onCharged }
    const addAll = (known: ReadonlyMap<string, { readonly hashes?: Hashes | undefined }>) => {
      for (const [sha256, { hashes: own }] of known) if (own?.sha1) found.set(sha256, own.sha1)
    }
    addAll(await this.spectra.findReputations({ hashType, hashes }, options))
    // The reputation of a sample without a known classification may lack it.
    const rest = hashes.filter(hash => !found.has(hash))
    if (rest.length === 0) return
    addAll((await this.spectra.findAnalyses('TCA-0103', { hashType, hashes: rest }, options)).value)
  }
}

function needsSha1(sample: SampleResult): boolean {
  return sample.sha1 === null && sample.sha256 !== null && analysesOf(sample).some(isOpen)
}

/** Whether the analysis has to be started, or its report is missing. */
function isOpen({ state, requested, files }: ReturnType<typeof analysesOf>[number]): boolean {
  if (requested === null || state === 'unconfirmed') return true
  return ANALYSIS_STATES[state].isRunning && !files
}

function failed(sample: SampleResult, failure?: Failure): SampleResult {
  const state: AnalysisState = failure?.scope === 'cancelled' ? 'not-started' : 'failed'
  const why = failure?.message ?? "the service's responses do not include it"
  const reason = `its SHA-1 could not be looked up (TCA-0101, TCA-0103): ${why}`
  return {
    ...sample,
    dynamicAnalysis: analysesOf(sample).map(analysis => ({
      ...analysis,
      ...(isOpen(analysis) && { reason }),
      ...(analysis.requested === null && { state })
    }))
  }
}
