import type { Log } from '../platform/log.js'
import type { ResultsDocument, SampleResult } from '../results/schema.js'
import { VERDICTS } from '../results/verdict.js'
import { formatDuration, listNames, quantity } from '../text/format.js'
import {
  sortByVerdict,
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
  for (const { files, verdict } of sortByVerdict(threats ?? [])) {
    const icon = verdict?.status === 'malicious' ? '✗' : '⚠'
    if (!verdict) continue
    log.info(`${icon} ${verdict.status}: ${listNames(files, 3)}  ${verdictDetails(verdict)}`)
  }
  const rest = verdictCountsText(others ?? [])
  if (rest) log.info(`Final verdicts: ${rest}`)
}

/** Logs all verdicts, the most important first, with annotations for threats. */
export function logVerdicts({ samples, counts }: ResultsDocument, log: Log): void {
  if (counts.malicious === null) return
  const lines = sortByVerdict(samples).map(
    ({ files, verdict }) =>
      `${verdict?.status ?? ''}: ${listNames(files, 3)}  ${verdict ? verdictDetails(verdict) : ''}`
  )
  log.group(`Verdicts: ${verdictCountsText(samples)}`, lines)
  annotateMalicious(samples, log)
  const suspicious = samples.filter(({ verdict }) => verdict?.status === 'suspicious')
  if (suspicious.length > 0) {
    const names = suspicious.flatMap(({ files }) => files)
    log.warning(`${quantity(suspicious.length, 'suspicious sample')}: ${listNames(names, 10)}`)
  }
  const untrusted = untrustedText(samples)
  if (untrusted) log.warning(untrusted)
}

/** Warns about samples without a proven verdict. */
export function warnUnproven(samples: readonly SampleResult[], log: Log): void {
  if (samples.length > 0) log.warning(unprovenText(samples))
}

function annotateMalicious(samples: readonly SampleResult[], log: Log): void {
  const malicious = samples.flatMap(({ files, verdict }) =>
    verdict?.status === 'malicious' ? files.map(file => ({ file, verdict })) : []
  )
  for (const { file, verdict } of malicious.slice(0, MOST_ANNOTATIONS)) {
    log.error(`${file}: malicious, ${verdictDetails(verdict)}`, 'Malicious file')
  }
  const rest = malicious.slice(MOST_ANNOTATIONS).map(({ file }) => file)
  if (rest.length > 0) {
    log.error(listNames(rest, 100), quantity(rest.length, 'more malicious file'))
  }
}
