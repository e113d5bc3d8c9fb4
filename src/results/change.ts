import type { PastVerdict, Verdict, VerdictStatus } from './schema.js'
import { VERDICTS } from './verdict.js'
import type { Change, ChangeKind } from './watch.js'

type Engines = Pick<Change, 'enginesAdded' | 'enginesRemoved'>

const NO_ENGINES: Engines = { enginesAdded: [], enginesRemoved: [] }

/**
 * Returns how a verdict differs from the one that was last reported; null if it doesn't. A pending
 * verdict proves nothing, so it is never a change. Exceptions don't matter.
 */
export function changeOf(reported: Verdict | null, verdict: Verdict | null): Change | null {
  if (!verdict || verdict.status === 'pending') return null
  const before = reported?.status === 'pending' ? null : reported
  const areBothThreats = before !== null && isThreat(before.status) && isThreat(verdict.status)
  const engines = areBothThreats ? engineChange(before, verdict) : NO_ENGINES
  const kind = kindOf(before?.status, verdict.status) ?? engineKind(engines)
  return kind && { kind, before: before && pastVerdict(before), ...engines }
}

/** Whether a change is for the worse: the sample is flagged, or by more engines than before. */
export function isWorsening({ kind, enginesAdded }: Change): boolean {
  return kind === 'flagged' || kind === 'worse' || enginesAdded.length > 0
}

/** Returns the change between two statuses; null if both mean the same. */
function kindOf(before: VerdictStatus | undefined, after: VerdictStatus): ChangeKind | null {
  if (isThreat(after)) {
    if (before === undefined || !isThreat(before)) return 'flagged'
    if (before === after) return null
    return after === 'malicious' ? 'worse' : 'better'
  }
  // A file that was never flagged is not worth a report.
  if (before === undefined || before === after) return null
  if (after === 'unavailable') return 'unavailable'
  if (before === 'unavailable') return 'available'
  return isThreat(before) ? 'cleared' : null
}

function engineKind({ enginesAdded, enginesRemoved }: Engines): ChangeKind | null {
  return enginesAdded.length > 0 || enginesRemoved.length > 0 ? 'engines' : null
}

function engineChange(before: Verdict, after: Verdict): Engines {
  // A scan that could not be retrieved says nothing about the engines.
  if (!before.scan || !after.scan) return NO_ENGINES
  const [old, current] = [before.scan, after.scan].map(
    ({ detections }) => new Set(detections.map(({ engine }) => engine))
  ) as [Set<string>, Set<string>]
  return {
    enginesAdded: [...current].filter(engine => !old.has(engine)),
    enginesRemoved: [...old].filter(engine => !current.has(engine))
  }
}

/** Returns a verdict as the changed sample keeps it; null if its time is not known. */
function pastVerdict({ status, threat, checkedOn, analyzedOn }: Verdict): PastVerdict | null {
  const on = checkedOn ?? analyzedOn
  return on === null ? null : { status, threat, on }
}

function isThreat(status: VerdictStatus): boolean {
  return VERDICTS[status].isThreat
}
