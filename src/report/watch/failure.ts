import type { FailOnWatch } from '../../inputs/watch-inputs.js'
import type { Exceptions } from '../../results/exceptions.js'
import type { Subject, WatchedSample } from '../../results/watch.js'
import { quantity } from '../../text/format.js'
import { blockedReason } from '../failure.js'
import { limitLines, type Reason } from '../reason.js'
import { changeCountsText, changedIn } from './change-kinds.js'
import { changeSentence } from './change-text.js'
import { plain } from './marks.js'
import type { WatchRemarks } from './remarks.js'
import { sampleName } from './sample-name.js'

/** What determines whether a watch fails. */
export interface WatchFindings {
  readonly samples: readonly WatchedSample[]
  readonly subjects: readonly Subject[]
  readonly remarks: WatchRemarks
  readonly failOn: readonly FailOnWatch[]
  readonly exceptions: Exceptions
}

/** Returns why the step fails, the most important reason first; empty if it passes. */
export function watchReasons(findings: WatchFindings): Reason[] {
  const { samples, subjects, failOn, exceptions } = findings
  const blocked = blockedReason(samples, {
    failOn: failOn.filter(one => one !== 'change'),
    exceptions,
    nameOf: sample => sampleName(sample, subjects, plain)
  })
  const reasons = [blocked, changeReason(findings), incompleteReason(findings.remarks)]
  return reasons.filter(reason => reason !== undefined)
}

function changeReason({ samples, subjects, failOn }: WatchFindings): Reason | undefined {
  const changed = changedIn(samples)
  if (changed.length === 0 || !failOn.includes('change')) return undefined
  return {
    title: `${quantity(changed.length, 'change')}: ${changeCountsText(changed)}`,
    rule: 'fail-on: change',
    causes: [],
    details: limitLines(changed.map(sample => changeSentence(sample, subjects, plain))),
    isShortfall: false
  }
}

function incompleteReason({ stopped, failures }: WatchRemarks): Reason | undefined {
  if (stopped === undefined && failures.length === 0) return undefined
  const title =
    stopped === undefined
      ? `Incomplete: ${quantity(failures.length, 'problem')}`
      : 'The run ended early'
  const cause = stopped === undefined ? [] : [`Reason: ${stopped}`]
  const causes = [...cause, ...limitLines(failures, 'log')]
  return { title, causes, details: [], isShortfall: true }
}
