import type { SampleResult } from '../results/schema.js'
import type { Artifact } from './artifact.js'
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
  /** The names of all files that were found, including unreadable ones and those of other shards. */
  readonly allNames: readonly string[]
  /** The files in `names` that are on this machine. */
  readonly localFiles: readonly Artifact[]
  /** Other files, grouped by their content. */
  readonly sameContent: readonly (readonly Pick<Artifact, 'name' | 'size'>[])[]
  /** The results of files that are known to be unreadable. */
  readonly unread: readonly SampleResult[]
  /** Files with the same content are in the same batch. Can be iterated only once. */
  readonly batches: AsyncIterable<CandidateBatch>
  /** What the user should know about the files, one sentence each. */
  readonly notes: readonly string[]
}
