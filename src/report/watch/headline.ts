import { isThreat, isUnproven } from '../../results/verdict.js'
import { isUnconfirmed } from '../../results/watch-counts.js'
import type { WatchDocument, WatchedSample } from '../../results/watch.js'
import { quantity } from '../../text/format.js'
import { failedHeadline } from '../failure.js'
import { verdictCountsText } from '../verdict-text.js'
import { changeCountsText, changedIn } from './change-kinds.js'

/** What a headline is about. */
export interface WatchFacts extends Pick<WatchDocument, 'dryRun' | 'subjects'> {
  readonly samples: readonly WatchedSample[]
}

/**
 * Returns the first line of the summary. ✅ means that the step passes, that all verdicts are known,
 * and that no file is flagged unless an exception accepts it. Contains no untrusted text.
 * @param failures short reasons why the step fails, the most important one first
 */
export function watchHeadline(facts: WatchFacts, failures: readonly string[]): string {
  const failed = failedHeadline(failures)
  if (failed !== undefined) return failed
  const { samples, dryRun } = facts
  if (dryRun) return `🔍 Dry run: ${plannedText(facts)} would be watched`
  if (samples.length === 0) return 'Nothing to watch in Spectra Intelligence'
  return [`${iconOf(samples)} ${changesText(samples)}`, ...verdictsText(samples)].join('. ')
}

/** Returns the number of samples with each verdict, and those without one; empty if none. */
export function watchVerdictCounts(samples: readonly WatchedSample[]): string {
  const missing = samples.filter(({ verdict }) => verdict === null).length
  return [verdictCountsText(samples), missing > 0 && `${missing} not retrieved`]
    .filter(Boolean)
    .join(', ')
}

function plannedText({ samples, subjects }: WatchFacts): string {
  const isFeed = subjects.some(({ kind }) => kind === 'subscriptions')
  return isFeed && samples.length === 0
    ? 'the subscribed samples'
    : quantity(samples.length, 'sample')
}

function iconOf(samples: readonly WatchedSample[]): string {
  if (samples.some(sample => isThreat(sample) && !sample.verdict.accepted)) return '⚠️'
  return isAllKnown(samples) ? '✅' : '⏳'
}

function isAllKnown(samples: readonly WatchedSample[]): boolean {
  return samples.every(
    sample => sample.verdict !== null && !isUnproven(sample) && !isUnconfirmed(sample)
  )
}

function changesText(samples: readonly WatchedSample[]): string {
  const changed = changedIn(samples)
  if (changed.length > 0) {
    return `${quantity(changed.length, 'change')}: ${changeCountsText(changed)}`
  }
  const text = `No changes: ${quantity(samples.length, 'sample')}`
  return isClean(samples) ? `${text}, none flagged` : text
}

function isClean(samples: readonly WatchedSample[]): boolean {
  return isAllKnown(samples) && !samples.some(isThreat)
}

function verdictsText(samples: readonly WatchedSample[]): string[] {
  const hasChanges = samples.some(({ change }) => change !== null)
  const unconfirmed = samples.filter(isUnconfirmed).length
  return [
    ...(hasChanges || !isClean(samples) ? [`Verdicts: ${watchVerdictCounts(samples)}`] : []),
    ...(unconfirmed > 0 ? [`Not confirmed by this run: ${unconfirmed}`] : [])
  ]
}
