import type { PastVerdict, ReportedSample } from './schema.js'
import { VERDICTS } from './verdict.js'

/** Maximum number of verdicts to keep. Resumed results files come from outside. */
const MAX_PAST = 100

type WithHistory = Pick<ReportedSample, 'verdict' | 'history'>

/**
 * Returns the history of two merged results: all their verdicts except the current one, the oldest
 * first.
 * @param current the result that the merged result is based on
 */
export function mergeHistories(current: WithHistory, other: WithHistory): PastVerdict[] {
  const all = [...(current.history ?? []), ...(other.history ?? []), ...recordedIn(other)]
  const byKey = new Map(all.map(past => [keyOf(past), past]))
  for (const past of recordedIn(current)) byKey.delete(keyOf(past))
  return inOrder([...byKey.values()]).slice(-MAX_PAST)
}

/** Returns all verdicts that a result has recorded. Of equal consecutive ones, the first counts. */
export function historyOf(result: WithHistory): PastVerdict[] {
  const all = inOrder([...(result.history ?? []), ...recordedIn(result)])
  const changes = all.filter((past, index) => {
    const previous = all[index - 1]
    return past.status !== previous?.status || past.threat !== previous.threat
  })
  return changes.slice(-MAX_PAST)
}

/** Returns the verdict of a result, unless it is pending or unavailable. */
function recordedIn({ verdict }: WithHistory): PastVerdict[] {
  if (!verdict?.checkedOn || !VERDICTS[verdict.status].isProven) return []
  const { status, threat, checkedOn: on } = verdict
  return [{ status, threat, on }]
}

function inOrder(history: readonly PastVerdict[]): PastVerdict[] {
  return history.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Sorts by time. */
function keyOf({ on, status, threat }: PastVerdict): string {
  return JSON.stringify([on, status, threat])
}
