import { isUnproven } from './verdict.js'
import type { WatchCounts, WatchedSample } from './watch.js'

/** Whether a sample has a verdict from an earlier run, which this run could not confirm. */
export function isUnconfirmed(sample: WatchedSample): boolean {
  return sample.isDue && sample.verdict !== null && !isUnproven(sample)
}

/** Returns the counts of a watch with these samples. */
export function watchCountsOf(samples: readonly WatchedSample[]): WatchCounts {
  const numberOf = (matches: (sample: WatchedSample) => boolean) => samples.filter(matches).length
  return {
    samples: samples.length,
    checked: numberOf(({ checked }) => checked),
    changed: numberOf(({ change }) => change !== null),
    malicious: numberOf(({ verdict }) => verdict?.status === 'malicious'),
    suspicious: numberOf(({ verdict }) => verdict?.status === 'suspicious'),
    accepted: numberOf(({ verdict }) => Boolean(verdict?.accepted)),
    pending: numberOf(
      sample =>
        sample.verdict === null || isUnproven(sample) || (isUnconfirmed(sample) && !sample.checked)
    )
  }
}
