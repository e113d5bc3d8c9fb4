import type { PastVerdict, Verdict } from '../../results/schema.js'
import { isThreat } from '../../results/verdict.js'
import type { ChangeKind, Subject, WatchedSample } from '../../results/watch.js'
import { listNames } from '../../text/format.js'
import {
  detectionText,
  engineCount,
  engineName,
  enginesText,
  MAX_NAMED
} from '../detection-text.js'
import type { ChangedSample } from './change-kinds.js'
import type { Mark } from './marks.js'
import { sampleName } from './sample-name.js'

/** How a text begins. `was` is the earlier verdict in parentheses. */
const BEGINNINGS: Readonly<Record<ChangeKind, (status: string, was: string) => string>> = {
  flagged: (status, was) => (was ? `now ${status}${was}` : `${status} (no earlier verdict)`),
  worse: (status, was) => `now ${status}${was}`,
  better: (status, was) => `now ${status}${was}`,
  engines: status => `still ${status}`,
  cleared: (status, was) => `no longer flagged, now ${status}${was}`,
  available: (status, was) => `now available in Spectra Intelligence, ${status}${was}`,
  unavailable: (_, was) => `no longer available in Spectra Intelligence${was}`
}

/**
 * Returns what changed about a sample as one sentence without a period, such as `rocket v1.4.0,
 * app.exe: now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: …`.
 * @param subjects those whose release is part of the name
 */
export function changeSentence(
  sample: ChangedSample,
  subjects: readonly Subject[],
  mark: Mark
): string {
  return `${sampleName(sample, subjects, mark)}: ${changeText(sample, mark)}`
}

/** Returns what changed about a sample, without its name. */
export function changeText(sample: ChangedSample, mark: Mark): string {
  const { change, verdict } = sample
  const beginning = BEGINNINGS[change.kind](verdict?.status ?? '', wasText(change.before))
  if (verdict === null) return beginning
  const engines = engineChanges(sample, mark)
  const isFlagged = isThreat(sample)
  const flagged = isFlagged && engines === '' ? flaggedText(verdict, mark) : ''
  const first = [beginning, flagged].filter(Boolean).join(', ')
  return [first, engines, acceptanceText(verdict, mark)].filter(Boolean).join('; ')
}

/** Returns the current verdict of a sample in the same style. */
export function verdictText({ verdict }: Pick<WatchedSample, 'verdict'>, mark: Mark): string {
  if (verdict === null) return 'no verdict yet'
  const flagged = isThreat({ verdict }) ? flaggedText(verdict, mark) : ''
  const first = [verdict.status, flagged].filter(Boolean).join(', ')
  return [first, acceptanceText(verdict, mark)].filter(Boolean).join('; ')
}

/** Returns which engines flag a sample, or how many if their names are not known. */
export function flaggedByText(verdict: Verdict, mark: Mark): string {
  const { scan, enginesMatched } = verdict
  if (scan?.detections.length || !enginesMatched) return enginesText(verdict, mark)
  return `flagged by ${engineCount(verdict)}`
}

/** Returns until when and why an exception accepts a verdict; empty if none does. */
export function acceptanceText({ accepted }: Verdict, mark: Mark): string {
  return accepted ? `accepted until ${dayOf(accepted.until)}: ${mark(accepted.reason)}` : ''
}

/** Returns the day of an ISO 8601 time, such as `2026-11-20`; empty if it isn't one. */
export function dayOf(time: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? ''
}

/** Returns which engines flag a sample. If their names are not known, the threat comes first. */
function flaggedText(verdict: Verdict, mark: Mark): string {
  const { threat, scan } = verdict
  const isNamed = threat !== null && !scan?.detections.length
  return [isNamed && `threat name ${mark(threat)}`, flaggedByText(verdict, mark)]
    .filter(Boolean)
    .join(', ')
}

function wasText(before: PastVerdict | null): string {
  if (!before) return ''
  const day = dayOf(before.on)
  return ` (was: ${before.status}${day && ` on ${day}`})`
}

/** Returns how the engines differ from before; empty if they don't, or if all are new. */
function engineChanges(sample: ChangedSample, mark: Mark): string {
  const { change, verdict, reported } = sample
  const { kind, enginesAdded, enginesRemoved } = change
  const isCompared = kind === 'worse' || kind === 'better' || kind === 'engines'
  if (!isCompared || enginesAdded.length + enginesRemoved.length === 0) return ''
  const added = enginesAdded.map(name => mark(labeled(name, verdict)))
  const removed = enginesRemoved.map(name => mark(labeled(name, reported)))
  const count = verdict ? engineCount(verdict) : ''
  return [
    added.length > 0 && `now also flagged by ${listNames(added, MAX_NAMED)}`,
    removed.length > 0 && `no longer flagged by ${listNames(removed, MAX_NAMED)}`,
    count && `${count} in total`
  ]
    .filter(Boolean)
    .join('; ')
}

/** Returns an engine with its label in a verdict, or only its name if the verdict has none. */
function labeled(name: string, verdict: Verdict | null): string {
  const found = verdict?.scan?.detections.find(
    detection => detection.engine === name || engineName(detection) === name
  )
  return found ? detectionText(found) : name
}
