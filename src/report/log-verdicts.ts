import type { Log } from '../platform/log.js'
import { isAnyReportMissing } from '../results/requested-reports.js'
import type { ResultsDocument, SampleResult } from '../results/schema.js'
import { isThreat } from '../results/verdict.js'
import { formatDuration, listNames, quantity } from '../text/format.js'
import { logAdvice } from './log-advice.js'
import {
  sortByVerdict,
  suspiciousText,
  unprovenText,
  untrustedText,
  verdictCountsText,
  verdictDetails
} from './verdict-text.js'

/** The runner shows 10 errors of a step. This leaves some for other errors. */
export const MAX_ERRORS = 7
/** Leaves room for other warnings: the runner shows only 10 of each step. */
export const MAX_WARNINGS = 5

/** Logs that samples without a final verdict are checked again after a pause. */
export function logWaiting(samples: number, pauseMs: number, log: Log): void {
  const count = quantity(samples, 'sample')
  log.info(`… ${count} without a final verdict; next check in ${formatDuration(pauseMs)}`)
}

/** Logs verdicts that have just become final, except for the reports of dynamic analyses. */
export function logFinalVerdicts(results: readonly SampleResult[], log: Log): void {
  for (const sample of sortByVerdict(results).filter(isThreat)) {
    const { status, accepted } = sample.verdict
    log.info(`${status === 'malicious' && !accepted ? '✗' : '⚠'} ${verdictLine(sample)}`)
  }
  const others = results.filter(sample => !isThreat(sample))
  const final = verdictCountsText(others.filter(sample => !isAnyReportMissing(sample)))
  if (final) log.info(`Final verdicts: ${final}`)
  const incomplete = verdictCountsText(others.filter(isAnyReportMissing))
  if (incomplete) log.info(`Verdicts without dynamic analysis: ${incomplete}`)
}

/** Logs all verdicts, the most important first, with annotations for threats. */
export function logVerdicts({ samples, counts }: ResultsDocument, log: Log): void {
  if (counts.malicious === null) return
  log.group(`Verdicts: ${verdictCountsText(samples)}`, sortByVerdict(samples).map(verdictLine))
  warnAccepted(sortByVerdict(samples.filter(isAccepted)), log)
  const others = samples.filter(sample => !isAccepted(sample))
  annotateMalicious(others, log)
  const suspicious = others.filter(({ verdict }) => verdict?.status === 'suspicious')
  if (suspicious.length > 0) log.warning(suspiciousText(suspicious))
  const untrusted = untrustedText(samples)
  if (untrusted) log.warning(untrusted)
  logAdvice(sortByVerdict(samples), log)
}

/** Warns about samples without a proven verdict. */
export function warnUnproven(samples: readonly SampleResult[], log: Log): void {
  if (samples.length > 0) log.warning(unprovenText(samples))
}

function isAccepted({ verdict }: SampleResult): boolean {
  return Boolean(verdict?.accepted)
}

function verdictLine(sample: SampleResult): string {
  const { files, verdict } = sample
  return `${verdict?.status ?? ''}: ${listNames(files, 3)}  ${verdictDetails(sample)}`
}

/** Adds a warning for each sample that an exception accepts. */
function warnAccepted(samples: readonly SampleResult[], log: Log): void {
  for (const sample of samples.slice(0, MAX_WARNINGS)) {
    const { files, verdict } = sample
    log.warning(`${listNames(files, 3)}: ${verdict?.status ?? ''}, ${verdictDetails(sample)}`)
  }
  const rest = samples.slice(MAX_WARNINGS)
  if (rest.length === 0) return
  const names = rest.flatMap(({ files }) => files)
  log.warning(`${quantity(rest.length, 'more accepted sample')}: ${listNames(names, 100)}`)
}

function annotateMalicious(samples: readonly SampleResult[], log: Log): void {
  const malicious = samples.flatMap(sample =>
    sample.verdict?.status === 'malicious' ? sample.files.map(file => ({ file, sample })) : []
  )
  for (const { file, sample } of malicious.slice(0, MAX_ERRORS)) {
    log.error(`${file}: malicious, ${verdictDetails(sample)}`, 'Malicious file')
  }
  const rest = malicious.slice(MAX_ERRORS).map(({ file }) => file)
  if (rest.length > 0) {
    log.error(listNames(rest, 100), quantity(rest.length, 'more malicious file'))
  }
}
