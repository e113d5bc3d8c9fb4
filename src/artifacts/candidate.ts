import type { SampleResult } from '../results/schema.js'
import type { Sample } from './samples.js'

/** A sample that may have to be uploaded. */
export interface Candidate {
  readonly result: SampleResult
  /** The sample, or a function that downloads it. */
  readonly sample: Sample | (() => Promise<Sample>)
}

/** Candidates that were read together. */
export interface CandidateBatch {
  readonly candidates: readonly Candidate[]
  /** The results of files that could not be read. */
  readonly unread: readonly SampleResult[]
}

/** The files or release assets that a run processes. */
export interface Source {
  /** The names of all files that may be uploaded. */
  readonly names: readonly string[]
  /** The results of files that are known to be unreadable. */
  readonly unread: readonly SampleResult[]
  /** Files with the same content are in the same batch. Can be iterated only once. */
  readonly batches: AsyncIterable<CandidateBatch>
  /** What the user should know about the files, one sentence each. */
  readonly notes: readonly string[]
}

/** Whether a sample is a ZIP file: by its content or, if it is not downloaded yet, by its name. */
export function isZip({ sample, result }: Candidate): boolean {
  return typeof sample === 'object' ? sample.zip : result.files.some(name => /\.zip$/i.test(name))
}
