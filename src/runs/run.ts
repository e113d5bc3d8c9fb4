import type { Inputs } from '../inputs/inputs.js'
import type { Exceptions } from '../results/exceptions.js'
import type { ResultsFile } from '../results/results-file.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import type { RunSource } from './find-source.js'
import type { Reading } from './reading.js'

/** The data of a run. */
export interface Run {
  readonly inputs: Inputs
  readonly source: RunSource
  readonly metadata: MetadataSettings
  /** Whether a file is analyzed dynamically, by its name. */
  readonly isAnalyzed: (name: string) => boolean
  readonly resultsFile: ResultsFile
  readonly reading: Reading
  readonly exceptions: Exceptions
}
