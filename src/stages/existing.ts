import { failureOf, problemFrom } from '../results/problem.js'
import type { Problem, SampleResult } from '../results/schema.js'
import type { HashType } from '../spectra/responses.js'
import { chunk, LARGEST_BULK_QUERY } from '../spectra/limits.js'
import { type SpectraClient } from '../spectra/client.js'
import { SpectraError } from '../spectra/caller.js'
import { isPresent, STATES } from '../results/state.js'

/**
 * What is done for content that the service has: send everything again; send metadata only; send
 * nothing and ask for a new analysis; send nothing.
 */
export type IfSampleExists = 'upload' | 'metadata' | 'reanalyze' | 'skip'

export interface ExistingOptions {
  readonly spectra: SpectraClient
  readonly ifExists: IfSampleExists
  /** The digest that all of the samples are known by. */
  readonly hashType: HashType
  /** Whether changes are to be followed; samples that get no metadata need a call for it. */
  readonly subscribe: boolean
  readonly signal: AbortSignal
  readonly now: () => Date
  /** Told what went otherwise than asked, in a sentence. */
  readonly warn: (text: string) => void
}

/** Where the samples stand, in their order, and why nothing more can be asked, if that is so. */
export interface ExistingOutcome {
  readonly results: readonly SampleResult[]
  /** The results whose existence was checked; empty if that was not possible. */
  readonly checked: readonly SampleResult[]
  readonly stopped: string | undefined
}

/**
 * Asks which samples the service has, and does for those what the user wants of them. What is
 * left to send comes back open.
 */
export async function handleExisting(
  results: readonly SampleResult[],
  tools: ExistingOptions
): Promise<ExistingOutcome> {
  if (tools.ifExists === 'upload') return { results, checked: [], stopped: undefined }
  // Samples that an earlier run brought part of the way are known to be there.
  const asked = results.filter(({ state }) => state === 'not-attempted')
  const looked = await lookUp(asked, tools)
  if (!looked.existing) return { results, checked: [], stopped: looked.stopped }
  const { existing: known } = looked

  const existing = asked.filter(result => known.has(hashOf(result, tools)))
  const after = new Map<SampleResult, SampleResult>()
  let stopped: string | undefined
  switch (tools.ifExists) {
    case 'metadata':
      for (const result of existing) after.set(result, { ...result, state: 'bytes-only' })
      break
    case 'skip':
      for (const result of existing) after.set(result, done(result, 'existing', tools))
      break
    case 'reanalyze':
      for (const piece of chunk(existing, LARGEST_BULK_QUERY)) {
        stopped = await reanalyze(piece, after, tools)
        if (stopped) break
      }
  }
  const latest = (result: SampleResult) => {
    const treated = after.get(result)
    return treated ? { ...treated, existing: true } : result
  }
  return { results: results.map(latest), checked: asked.map(latest), stopped }
}

/**
 * Follows the changes of samples that are done without metadata, which is what subscribes the
 * others. A sample that it fails for is done, but not all that was asked for.
 */
export async function subscribeExisting(
  results: readonly SampleResult[],
  tools: Omit<ExistingOptions, 'ifExists' | 'warn'>
): Promise<SampleResult[]> {
  const due = results.filter(
    result => isPresent(result) && !STATES[result.state].hasMetadata && !result.subscribed
  )
  const after: SampleResult[] = []
  for (const piece of tools.subscribe ? chunk(due, LARGEST_BULK_QUERY) : []) {
    try {
      const hashes = piece.map(result => hashOf(result, tools))
      await tools.spectra.subscribe(tools.hashType, hashes, tools)
      after.push(...piece.map(result => ({ ...result, subscribed: true })))
    } catch (error) {
      const problem = problemFrom(error, 'subscription')
      after.push(...piece.map(result => ({ ...result, error: problem })))
    }
  }
  return after
}

const hashOf = (result: SampleResult, { hashType }: Pick<ExistingOptions, 'hashType'>): string =>
  result[hashType] ?? ''

async function lookUp(
  asked: readonly SampleResult[],
  tools: ExistingOptions
): Promise<{ existing?: ReadonlySet<string>; stopped: string | undefined }> {
  const hashes = asked.map(result => hashOf(result, tools))
  try {
    const existing = await tools.spectra.findExisting(tools.hashType, hashes, tools)
    return { existing, stopped: undefined }
  } catch (error) {
    const { status, message } = failureOf(error)
    // Without the right there is another way; a fault is no reason to send what may be there.
    if (status !== 403) return { stopped: `what the service has can't be asked: ${message}` }
    tools.warn(`What the service has can't be asked, so everything is uploaded. ${message}`)
    return { stopped: undefined }
  }
}

/**
 * One bulk request. A sample that the service lacks after all stays as it is, to be uploaded.
 * @param after where the results go
 * @returns why nothing more can be asked
 */
async function reanalyze(
  piece: readonly SampleResult[],
  after: Map<SampleResult, SampleResult>,
  tools: ExistingOptions
): Promise<string | undefined> {
  const hashes = piece.map(result => hashOf(result, tools))
  try {
    const { sent, missing } = await tools.spectra.reanalyze(tools.hashType, hashes, tools)
    for (const result of piece) {
      const hash = hashOf(result, tools)
      if (sent.has(hash)) after.set(result, done(result, 'reanalysis-requested', tools))
      else if (!missing.has(hash)) after.set(result, failed(result, UNSAID, tools))
    }
    return undefined
  } catch (error) {
    const problem = doubtful(error)
    if (problem.scope === 'cancelled') return problem.message
    for (const result of piece) after.set(result, failed(result, problem, tools))
    return problem.scope === 'account' ? problem.message : undefined
  }
}

const UNSAID: Problem = {
  scope: 'sample',
  step: 'reanalysis',
  status: 200,
  message: 'the service did not say that it takes the sample for a new analysis'
}

function done(
  result: SampleResult,
  state: SampleResult['state'],
  { now }: ExistingOptions
): SampleResult {
  return { ...result, state, finished: now().toISOString() }
}

function failed(result: SampleResult, error: Problem, { now }: ExistingOptions): SampleResult {
  return { ...result, state: 'failed', error, finished: now().toISOString() }
}

/** A request for a new analysis may have a side effect that nobody has seen. */
function doubtful(error: unknown): Problem {
  const problem = problemFrom(error, 'reanalysis')
  if (!(error instanceof SpectraError && error.mayHaveArrived)) return problem
  const message = `${problem.message}; it may have been taken, so it is not asked for again`
  return { ...problem, message }
}
