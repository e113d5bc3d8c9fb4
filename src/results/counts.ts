import type { Counts, SampleResult } from './schema.js'
import { isDone, isFailed, isUnfinished } from './state.js'
import { isUnproven } from './verdict.js'

/** Returns the counts of a run with these results. */
export function countsOf(results: Iterable<SampleResult>): Counts {
  const counts = {
    files: 0,
    samples: 0,
    submitted: 0,
    existing: 0,
    resumed: 0,
    failed: 0,
    notAttempted: 0,
    malicious: 0,
    suspicious: 0,
    accepted: 0,
    pending: 0
  }
  let hasVerdicts = false
  for (const result of results) {
    const { files, state, existing, resumed = false, verdict } = result
    counts.files += files.length
    counts.samples += 1
    counts.submitted += Number(state === 'submitted' && !resumed)
    counts.existing += Number(existing && !resumed)
    counts.resumed += Number(resumed && isDone(result))
    counts.failed += Number(isFailed(result))
    counts.notAttempted += Number(isUnfinished(result))
    counts.malicious += Number(verdict?.status === 'malicious')
    counts.suspicious += Number(verdict?.status === 'suspicious')
    counts.accepted += Number(Boolean(verdict?.accepted))
    counts.pending += Number(isUnproven(result))
    hasVerdicts ||= verdict !== null
  }
  if (hasVerdicts) return counts
  return { ...counts, malicious: null, suspicious: null, accepted: null, pending: null }
}
