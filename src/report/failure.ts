import type { Inputs } from '../inputs.js'
import { isDone, isOpen, isUnproven, type Result, type Results } from '../results.js'
import type { Remarks } from './remarks.js'
import { detailsOf, unprovenText } from './verdicts.js'
import { count, some } from './wording.js'

/** The most samples that the step's error names; the results file has all of them. */
const NAMED = 10

/** Why the step is red; undefined when all that was asked for was done and seen to be done. */
export function failureOf(
  results: Results,
  remarks: Remarks,
  rules: Pick<Inputs, 'failOn' | 'ifVerdictPending'>
): string | undefined {
  const reasons = [...undone(results, remarks), ...condemned(results.samples, remarks, rules)]
  return reasons.length > 0 ? reasons.join('\n') : undefined
}

/** What was not done. */
function undone({ samples, dryRun }: Results, { stopped }: Remarks): string[] {
  const open = samples.filter(sample => !isDone(sample) && !(dryRun && isOpen(sample)))
  if (open.length === 0 && !stopped) return []
  const failed = open.filter(({ error }) => error && error.scope !== 'cancelled')
  const reasons = failed.map(({ files, error }) => `${some(files, 3)}: ${error?.message ?? ''}`)
  return [
    ...(open.length > 0
      ? [`${count(open.length, 'sample')} of ${samples.length} not done as asked.`]
      : []),
    ...(stopped ? [`The run ended early: ${stopped}`] : []),
    ...few(reasons),
    ...(samples.some(sample => isDone(sample) || sample.state === 'bytes-only')
      ? ['To go on from here, run again with resume-from set to the results file.']
      : [])
  ]
}

/** What the verdicts, or their lack, forbid. */
function condemned(
  samples: readonly Result[],
  { unasked }: Remarks,
  { failOn, ifVerdictPending }: Pick<Inputs, 'failOn' | 'ifVerdictPending'>
): string[] {
  if (failOn.length === 0) return []
  // Who does not want what is suspicious wants what is malicious even less.
  const failing = samples.filter(
    ({ verdict }) =>
      verdict?.status === 'malicious' ||
      (verdict?.status === 'suspicious' && failOn.includes('suspicious'))
  )
  const verdicts = failing.map(
    ({ files, verdict }) =>
      `${some(files, 3)}: ${verdict?.status ?? ''}, ${verdict ? detailsOf(verdict) : ''}`
  )
  const unproven = samples.filter(isUnproven)
  return [
    ...(failing.length > 0
      ? [`${count(failing.length, 'sample')} of ${samples.length} must not pass (fail-on):`]
      : []),
    ...few(verdicts),
    ...(unasked
      ? [`The verdicts could not be asked for to the end, so nothing passes: ${unasked}`]
      : []),
    ...(unproven.length > 0 && ifVerdictPending === 'error'
      ? [`${unprovenText(unproven)} (if-verdict-pending: error)`]
      : [])
  ]
}

function few(lines: readonly string[]): string[] {
  const rest = lines.length - NAMED
  const more = rest > 0 ? [`… and ${rest} more in the results file`] : []
  return [...lines.slice(0, NAMED), ...more]
}
