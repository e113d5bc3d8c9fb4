import type { Inputs } from '../inputs/inputs.js'
import { isDone, needsUpload } from '../results/state.js'
import { isUnproven } from '../results/verdict.js'
import { type SampleResult, type ResultsDocument } from '../results/schema.js'
import type { Remarks } from './remarks.js'
import { verdictDetails, unprovenText } from './verdict-text.js'
import { quantity, listNames } from '../text/format.js'

/** The most samples that the step's error names; the results file has all of them. */
const NAMED = 10

type Rules = Pick<Inputs, 'failOn' | 'ifVerdictPending'>

/** Why the step is red; undefined when all that was asked for was done and seen to be done. */
export function failureOf(
  results: ResultsDocument,
  remarks: Remarks,
  rules: Rules
): string | undefined {
  const { samples } = results
  const reasons = [
    ...undone(results, remarks),
    ...condemned(samples, rules),
    ...unsettled(samples, remarks, rules)
  ]
  return reasons.length > 0 ? reasons.join('\n') : undefined
}

/** The reasons that are not about what was found. */
export function shortfallsOf(results: ResultsDocument, remarks: Remarks, rules: Rules): string[] {
  return [...undone(results, remarks), ...unsettled(results.samples, remarks, rules)]
}

/** What was not done. */
function undone({ samples, dryRun }: ResultsDocument, { stopped }: Remarks): string[] {
  const open = samples.filter(sample => !isDone(sample) && !(dryRun && needsUpload(sample)))
  if (open.length === 0 && !stopped) return []
  const failed = open.filter(({ error }) => error && error.scope !== 'cancelled')
  const reasons = failed.map(
    ({ files, error }) => `${listNames(files, 3)}: ${error?.message ?? ''}`
  )
  return [
    ...(open.length > 0
      ? [`${quantity(open.length, 'sample')} of ${samples.length} not done as asked.`]
      : []),
    ...(stopped ? [`The run ended early: ${stopped}`] : []),
    ...few(reasons),
    ...(samples.some(sample => isDone(sample) || sample.state === 'bytes-only')
      ? ['To go on from here, run again with resume-from set to the results file.']
      : [])
  ]
}

/** Malicious or suspicious samples that must not pass. */
function condemned(samples: readonly SampleResult[], { failOn }: Rules): string[] {
  if (failOn.length === 0) return []
  // Who does not want what is suspicious wants what is malicious even less.
  const failing = samples.filter(
    ({ verdict }) =>
      verdict?.status === 'malicious' ||
      (verdict?.status === 'suspicious' && failOn.includes('suspicious'))
  )
  const verdicts = failing.map(
    ({ files, verdict }) =>
      `${listNames(files, 3)}: ${verdict?.status ?? ''}, ${verdict ? verdictDetails(verdict) : ''}`
  )
  return [
    ...(failing.length > 0
      ? [`${quantity(failing.length, 'sample')} of ${samples.length} must not pass (fail-on):`]
      : []),
    ...few(verdicts)
  ]
}

/** Missing verdicts that must not be missing. */
function unsettled(
  samples: readonly SampleResult[],
  { unasked }: Remarks,
  { failOn, ifVerdictPending }: Rules
): string[] {
  if (failOn.length === 0) return []
  const unproven = samples.filter(isUnproven)
  return [
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
