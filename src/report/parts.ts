import type { SampleResult, SampleState } from '../results/schema.js'
import { isDone, isFailed, needsUpload, STATES } from '../results/state.js'

/** A category in reports. Each sample is in exactly one. */
export type Part = SampleState | 'planned' | 'resumed'

/** A number of samples or analyses, and the words after it. */
export type Share = readonly [number, string]

/** Texts of the categories that are not states. */
const OTHER_PARTS = {
  planned: {
    headline: '# would be submitted to Spectra Intelligence',
    listed: 'would be submitted'
  },
  resumed: {
    headline: '# already done by an earlier run',
    listed: 'already done by an earlier run'
  }
} as const

export const PART_TEXTS: Readonly<Record<Part, { headline: string; listed: string }>> = {
  ...STATES,
  ...OTHER_PARTS
}

const BY_PROGRESS = (Object.keys(STATES) as SampleState[]).toSorted(
  (a, b) => STATES[b].rank - STATES[a].rank
)

/** All categories in the order in which reports list them. */
const PARTS: readonly Part[] = [
  'planned',
  ...BY_PROGRESS.filter(state => STATES[state].isProcessed),
  'resumed',
  ...BY_PROGRESS.filter(state => !STATES[state].isProcessed)
]

/** Returns the number of samples in each category that has any. */
export function countParts(
  samples: readonly SampleResult[],
  dryRun: boolean
): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>()
  for (const sample of samples) {
    const part = partOf(sample, dryRun)
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return new Map(PARTS.flatMap(part => (counts.has(part) ? [[part, counts.get(part) ?? 0]] : [])))
}

/** Returns the same counts with words, for example `[[1, 'failed'], [2, 'not attempted']]`. */
export function partShares(samples: readonly SampleResult[], dryRun: boolean): Share[] {
  return [...countParts(samples, dryRun)].map(([part, count]) => [count, PART_TEXTS[part].listed])
}

/** Returns a list such as `1 failed, 2 not attempted`. */
export function listShares(shares: readonly Share[]): string {
  return shares.map(([count, words]) => `${count} ${words}`).join(', ')
}

/**
 * Returns a list such as `1 of 6 samples failed, 2 not attempted`; empty if there are no shares.
 * @param all such as `6 samples`
 */
export function listSharesOf(all: string, shares: readonly Share[]): string {
  const [first, ...others] = shares
  if (!first) return ''
  const [count, words] = first
  return listShares([[count, `of ${all} ${words}`], ...others])
}

function partOf(sample: SampleResult, dryRun: boolean): Part {
  if (dryRun && needsUpload(sample)) return 'planned'
  if (isFailed(sample)) return 'failed'
  return isDone(sample) && sample.resumed ? 'resumed' : sample.state
}
