import type { Inputs } from '../inputs/inputs.js'
import type { Exceptions } from '../results/exceptions.js'
import { isAnyReportMissing } from '../results/requested-reports.js'
import type { ResultsDocument, SampleResult } from '../results/schema.js'
import { isDone, isUnfinished, needsUpload, STATES } from '../results/state.js'
import { isUnproven } from '../results/verdict.js'
import { listNames, quantity } from '../text/format.js'
import { missingReportsIn, missingReportsReason, type MissingReports } from './dynamic-failure.js'
import { blockedReason } from './failure.js'
import { listSharesOf, partShares, type Share } from './parts.js'
import { limitLines, type Reason } from './reason.js'
import type { Remarks } from './remarks.js'
import { countVerdicts, unprovenText } from './verdict-text.js'

interface Rules extends Pick<Inputs, 'failOn' | 'ifVerdictPending'> {
  readonly exceptions: Exceptions
}

/** What the reasons are derived from. */
interface Findings {
  readonly results: ResultsDocument
  readonly remarks: Remarks
  readonly rules: Rules
  /** Samples that failed or were not attempted. */
  readonly open: readonly SampleResult[]
  /**
   * Processed samples without a proven verdict, except those with a missing report, which is a
   * separate reason.
   */
  readonly unproven: readonly SampleResult[]
  readonly missingReports: MissingReports | undefined
  readonly endedEarly: boolean
}

/** Returns why the step fails, the most important reason first; empty if the step passes. */
export function reasonsOf(results: ResultsDocument, remarks: Remarks, rules: Rules): Reason[] {
  const { samples, dryRun } = results
  const isOpen = (sample: SampleResult) => !isDone(sample) && !(dryRun && needsUpload(sample))
  const open = samples.filter(isOpen)
  const findings = {
    ...{ results, remarks, rules, open },
    unproven: samples.filter(sample => needsOnlyVerdict(sample, remarks) && !isOpen(sample)),
    missingReports: dryRun ? undefined : missingReportsIn(samples, remarks),
    endedEarly: remarks.stopped !== undefined || open.some(isUnfinished)
  }
  const blocked = blockedReason(samples, { ...rules, nameOf: namesOf })
  const reasons = [
    blocked,
    openReason(findings),
    unprovenReason(findings),
    // The reason that the run ended early includes missing reports.
    findings.endedEarly
      ? undefined
      : missingReportsReason(findings.missingReports, rules.ifVerdictPending)
  ]
  return reasons.filter(reason => reason !== undefined)
}

/** Whether a verdict is missing for another reason than a report of a dynamic analysis. */
function needsOnlyVerdict(sample: SampleResult, { verdictError }: Remarks): boolean {
  return isUnproven(sample) && (verdictError !== undefined || !isAnyReportMissing(sample))
}

function namesOf({ files }: SampleResult): string {
  return listNames(files, 3)
}

function openReason(findings: Findings): Reason | undefined {
  const { results, remarks, open, unproven, endedEarly } = findings
  const reports = endedEarly ? findings.missingReports : undefined
  const { samples, dryRun } = results
  if (open.length === 0 && !endedEarly) return undefined
  const verdicts = endedEarly ? verdictShares(unproven) : []
  const shares = [...partShares(open, dryRun), ...verdicts]
  const counts = [listSharesOf(quantity(samples.length, 'sample'), shares), reports?.counts]
    .filter(Boolean)
    .join(', ')
  const failed = open.filter(({ error }) => error && error.scope !== 'cancelled')
  const canResume = samples.some(({ state }) => STATES[state].onResume !== 'restart')
  return {
    title: endedEarly ? endedEarlyTitle(counts) : counts,
    causes: endedEarly ? [...causesOf(remarks), ...(reports?.causes ?? [])] : [],
    details: [
      ...limitLines(failed.map(errorLine)),
      ...(endedEarly ? unprovenLines(findings) : []),
      ...(canResume
        ? ['To resume, run again with resume-from set to the path of the results file.']
        : []),
      ...(reports?.details ?? [])
    ],
    isShortfall: true
  }
}

function endedEarlyTitle(counts: string): string {
  return counts ? `The run ended early: ${counts}` : 'The run ended early'
}

function errorLine(sample: SampleResult): string {
  return `${namesOf(sample)}: ${sample.error?.message ?? ''}`
}

function unprovenReason(findings: Findings): Reason | undefined {
  const { results, remarks, rules, unproven, endedEarly } = findings
  const isError = unproven.length > 0 && rules.ifVerdictPending === 'error'
  if (rules.failOn.length === 0 || (remarks.verdictError === undefined && !isError))
    return undefined
  // The reason that the run ended early includes missing verdicts.
  if (endedEarly) return undefined
  const counts = listSharesOf(quantity(results.samples.length, 'sample'), verdictShares(unproven))
  return {
    title: counts ? `Verdicts missing: ${counts}` : 'Verdicts missing',
    ...(isError && { rule: 'if-verdict-pending: error' }),
    causes: causesOf(remarks),
    details: [
      ...unprovenLines(findings),
      ...(remarks.verdictError === undefined && unproven.some(isPending)
        ? ['If analyses need more time, increase verdict-timeout-minutes.']
        : [])
    ],
    isShortfall: true
  }
}

function isPending({ verdict }: SampleResult): boolean {
  return verdict?.status === 'pending'
}

function causesOf({ stopped, verdictError }: Remarks): string[] {
  return [
    ...(stopped === undefined ? [] : [`Reason: ${stopped}`]),
    ...(verdictError === undefined
      ? []
      : [`The verdicts could not be retrieved, so the step fails: ${verdictError}`])
  ]
}

function unprovenLines({ unproven, remarks, rules }: Findings): string[] {
  const isReason = rules.ifVerdictPending === 'error' || remarks.verdictError !== undefined
  return unproven.length > 0 && isReason ? [unprovenText(unproven)] : []
}

function verdictShares(samples: readonly SampleResult[]): Share[] {
  return countVerdicts(samples).map(([status, count]) => [count, status])
}
