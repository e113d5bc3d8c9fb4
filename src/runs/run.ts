import type { Inputs } from '../inputs/inputs.js'
import type { ResultsFile } from '../results/results-file.js'
import type { OpenSource } from './open-source.js'
import type { Reading } from './reading.js'

/** The data of a run. */
export interface Run {
  readonly inputs: Inputs
  readonly source: OpenSource
  readonly resultsFile: ResultsFile
  readonly reading: Reading
}
