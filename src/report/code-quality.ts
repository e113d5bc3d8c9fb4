import { createHash } from 'node:crypto'

import { codeQualityPath } from '../results/own-files.js'
import type { SampleResult } from '../results/schema.js'
import { isThreat, isUnproven } from '../results/verdict.js'
import { quantity, truncate } from '../text/format.js'
import { contentAndName, messageText, threatTitle } from './finding-text.js'
import type { VerdictReport } from './verdict-report.js'
import { verdictLines } from './verdict-text.js'

/** A finding in GitLab's Code Quality format. */
export interface CodeQualityFinding {
  readonly description: string
  readonly check_name: string
  /** By this value, GitLab matches findings between branches. */
  readonly fingerprint: string
  readonly severity: Severity
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

type Severity = (typeof SEVERITIES)[number]

/** The severities of findings, from the highest to the lowest. */
const SEVERITIES = ['blocker', 'major', 'minor', 'info'] as const

/** Maximum length of each part of a description, in characters. */
const MAX_PART_LENGTH = 300
/** Maximum number of findings. The results file has all of them. */
const MAX_FINDINGS = 1000

/** The verdicts in GitLab's Code Quality format, which merge requests show. */
export const codeQualityReport: VerdictReport = {
  name: 'Code Quality report',
  pathOf: codeQualityPath,
  textOf: samples => `${JSON.stringify(codeQualityFindings(samples), null, 1)}\n`
}

/**
 * Returns a finding for each malicious or suspicious file, and for each file without a proven
 * verdict, because GitLab shows a finding as resolved if it's missing.
 */
export function codeQualityFindings(samples: readonly SampleResult[]): CodeQualityFinding[] {
  const rank = ({ severity }: CodeQualityFinding) => SEVERITIES.indexOf(severity)
  const findings = samples.flatMap(findingsOf).toSorted((a, b) => rank(a) - rank(b))
  const omitted = findings.slice(MAX_FINDINGS)
  const [first] = omitted
  if (!first) return findings
  const more: CodeQualityFinding = {
    ...first,
    description: `The results file has ${quantity(omitted.length, 'more finding')}, which this report omits.`,
    check_name: 'spectra-intelligence/more-findings',
    fingerprint: digestOf(['more-findings'])
  }
  return [...findings.slice(0, MAX_FINDINGS), more]
}

function findingsOf(sample: SampleResult): CodeQualityFinding[] {
  const kind = kindOf(sample)
  if (!kind) return []
  const { check, severity, title } = kind
  // Each part is truncated, so that long labels leave room for the reason of an exception.
  const details = verdictLines(sample).map(line => truncate(line, MAX_PART_LENGTH))
  const description = [title, details.join('; ')].filter(Boolean).join(': ')
  return sample.files.map(file => ({
    description,
    check_name: `spectra-intelligence/${check}`,
    // Without the description, which can change with each scan. With the severity, so that GitLab
    // shows a finding as new when its exception expires.
    fingerprint: digestOf([check, severity, contentAndName(sample.sha256, file)]),
    severity,
    location: { path: messageText(file), lines: { begin: 1 } }
  }))
}

/** Returns how to report a sample; undefined if its verdict is neither a threat nor missing. */
function kindOf(
  sample: SampleResult
): { check: string; severity: Severity; title: string } | undefined {
  if (isThreat(sample)) {
    const { status, accepted } = sample.verdict
    const severity = status === 'malicious' ? 'blocker' : 'major'
    return { check: status, severity: accepted ? 'info' : severity, title: threatTitle(status) }
  }
  if (!isUnproven(sample)) return undefined
  const status = sample.verdict?.status ?? ''
  return {
    check: 'no-verdict',
    severity: 'minor',
    title: `No verdict from Spectra Intelligence (${status})`
  }
}

/** Returns the digest of a list of texts. */
function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}
