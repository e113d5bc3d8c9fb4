import type { Log } from '../platform/log.js'
import type { ResultsDocument, SampleResult } from '../results/schema.js'
import { VERDICTS } from '../results/verdict.js'
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
const MOST_ANNOTATIONS = 7

/** Logs that samples without a final verdict are checked again after a pause. */
export function logWaiting(samples: number, pauseMs: number, log: Log): void {
  const count = quantity(samples, 'sample')
  log.info(`… ${count} without a final verdict; next check in ${formatDuration(pauseMs)}`)
}

/** Logs verdicts that have just become final. */
export function logFinalVerdicts(results: readonly SampleResult[], log: Log): void {
  const [threats, others] = [true, false].map(threat =>
    results.filter(({ verdict }) => verdict && VERDICTS[verdict.status].isThreat === threat)
  )
  for (const sample of sortByVerdict(threats ?? [])) {
    log.info(`${sample.verdict?.status === 'malicious' ? '✗' : '⚠'} ${verdictLine(sample)}`)
  }
  const rest = verdictCountsText(others ?? [])
  if (rest) log.info(`Final verdicts: ${rest}`)
}

/** Logs all verdicts, the most important first, with annotations for threats. */
export function logVerdicts({ samples, counts }: ResultsDocument, log: Log): void {
  if (counts.malicious === null) return
  log.group(`Verdicts: ${verdictCountsText(samples)}`, sortByVerdict(samples).map(verdictLine))
  annotateMalicious(samples, log)
  const suspicious = samples.filter(({ verdict }) => verdict?.status === 'suspicious')
  if (suspicious.length > 0) log.warning(suspiciousText(suspicious))
  const untrusted = untrustedText(samples)
  if (untrusted) log.warning(untrusted)
  logAdvice(sortByVerdict(samples), log)
}

/** Warns about samples without a proven verdict. */
export function warnUnproven(samples: readonly SampleResult[], log: Log): void {
  if (samples.length > 0) log.warning(unprovenText(samples))
}

function verdictLine(sample: SampleResult): string {
  const { files, verdict } = sample
  return `${verdict?.status ?? ''}: ${listNames(files, 3)}  ${verdictDetails(sample)}`
}

function annotateMalicious(samples: readonly SampleResult[], log: Log): void {
  const malicious = samples.flatMap(sample =>
    sample.verdict?.status === 'malicious' ? sample.files.map(file => ({ file, sample })) : []
  )
  for (const { file, sample } of malicious.slice(0, MOST_ANNOTATIONS)) {
    log.error(`${file}: malicious, ${verdictDetails(sample)}`, 'Malicious file')
  }
  const rest = malicious.slice(MOST_ANNOTATIONS).map(({ file }) => file)
  if (rest.length > 0) {
    log.error(listNames(rest, 100), quantity(rest.length, 'more malicious file'))
  }
}
