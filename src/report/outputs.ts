import type { Outputs } from '../platform/platform.js'
import type { Ending } from './ending.js'

/** A larger value could not be passed to a later step as an environment variable. In bytes. */
export const MAX_OUTPUT_SIZE = 100_000
/** Minimum size of a sample in the `results` output. In bytes. */
const SMALLEST_SAMPLE = 100

/**
 * Returns all outputs in action.yml. If verdicts were not requested, their counts are empty,
 * because a 0 would look like "clean".
 */
export function outputsOf({ outcome, recorded }: Ending): Outputs {
  const mayFit = (recorded?.results.samples.length ?? 0) * SMALLEST_SAMPLE <= MAX_OUTPUT_SIZE
  const json = recorded && mayFit ? JSON.stringify(recorded.results) : ''
  const counts = recorded?.results.counts
  return {
    'results-file': recorded?.file ?? '',
    results: Buffer.byteLength(json) <= MAX_OUTPUT_SIZE ? json : '',
    'false-positive-report': recorded?.falsePositiveReport ?? '',
    'file-count': counts?.files ?? 0,
    'sample-count': counts?.samples ?? 0,
    'submitted-count': counts?.submitted ?? 0,
    'existing-count': counts?.existing ?? 0,
    'resumed-count': counts?.resumed ?? 0,
    'failed-count': counts?.failed ?? 0,
    'malicious-count': counts?.malicious ?? '',
    'suspicious-count': counts?.suspicious ?? '',
    'accepted-count': counts?.accepted ?? '',
    'pending-count': counts?.pending ?? '',
    outcome
  }
}
