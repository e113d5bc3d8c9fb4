import type { Outputs } from '../../platform/platform.js'
import type { WatchEnding } from './ending.js'
import { neutralize } from '../../text/format.js'
import { MAX_OUTPUT_SIZE } from '../outputs.js'

/**
 * Returns all outputs in watch/action.yml. The counts are empty if no verdicts were checked, because
 * a 0 would look like "clean".
 */
export function watchOutputsOf({ outcome, recorded }: WatchEnding): Outputs {
  const counts = recorded && !recorded.document.dryRun ? recorded.document.counts : undefined
  const open = recorded?.document.issues.filter(({ state }) => state === 'open') ?? []
  return {
    'changed-count': counts?.changed ?? '',
    'malicious-count': counts?.malicious ?? '',
    'suspicious-count': counts?.suspicious ?? '',
    'pending-count': counts?.pending ?? '',
    'issue-url': linesWithin(open.map(({ url }) => neutralize(url))),
    'results-file': recorded?.file ?? '',
    'false-positive-report': recorded?.falsePositiveReport ?? '',
    outcome
  }
}

/** Returns as many of the first lines as fit in an output. */
function linesWithin(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`
    if (Buffer.byteLength(longer) > MAX_OUTPUT_SIZE) break
    text = longer
  }
  return text
}
