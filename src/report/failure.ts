import type { Exit } from '../exit.js'
import type { Exceptions } from '../results/exceptions.js'
import type { ReportedSample } from '../results/schema.js'
import { isBlocked, type FailOnVerdict } from '../results/verdict.js'
import { quantity } from '../text/format.js'
import { expiryText } from './exceptions-text.js'
import { limitLines, type Reason } from './reason.js'
import { briefDetails, countVerdicts } from './verdict-text.js'

/**
 * Returns how a run ends that fails for these reasons.
 * @param problems reports that could not be written
 */
export function exitOf(reasons: readonly Reason[], problems: readonly string[]): Exit {
  if (reasons.some(({ isShortfall }) => !isShortfall)) return 'blocked'
  return reasons.length + problems.length > 0 ? 'incomplete' : 'done'
}

/** Returns the step's error. Its first line begins with the title of the first reason. */
export function failureText(reasons: readonly Reason[]): string {
  return reasons
    .flatMap(({ title, rule, causes, details }) => [
      `${title}${rule === undefined ? '' : ` (${rule})`}.`,
      ...causes,
      ...details
    ])
    .join('\n')
}

/** Returns the first line of the summary of a run that failed; undefined if there is no reason. */
export function failedHeadline([reason, ...others]: readonly string[]): string | undefined {
  if (reason === undefined) return undefined
  const more = others.length > 0 ? `, and ${quantity(others.length, 'more problem')}` : ''
  return `❌ ${reason}${more}`
}

/** What blocks a release, and how to name a sample. */
interface BlockRules<T> {
  readonly failOn: readonly FailOnVerdict[]
  readonly exceptions: Exceptions
  readonly nameOf: (sample: T) => string
}

/** Returns the reason for samples that `fail-on` includes; undefined if there are none. */
export function blockedReason<T extends ReportedSample>(
  samples: readonly T[],
  { failOn, exceptions, nameOf }: BlockRules<T>
): Reason | undefined {
  const blocked = samples.filter(sample => isBlocked(sample, failOn))
  if (blocked.length === 0) return undefined
  const kinds = countVerdicts(blocked).map(([status, count]) => `${count} ${status}`)
  // A file is a sample unless it has duplicates. Outputs and the results file count samples.
  const noun = blocked.some(({ files }) => files.length > 1) ? 'sample' : 'file'
  return {
    title: `Blocked: ${kinds.join(' and ')} ${noun}${blocked.length === 1 ? '' : 's'}`,
    rule: `fail-on: ${failOn.join(', ')}`,
    causes: [],
    details: limitLines(
      blocked.map(sample => `${nameOf(sample)}: ${threatText(sample, exceptions)}`)
    ),
    isShortfall: false
  }
}

function threatText(sample: ReportedSample, exceptions: Exceptions): string {
  const facts = [sample.verdict?.status, briefDetails(sample), expiryText(sample, exceptions)]
  return facts.filter(Boolean).join(', ')
}
