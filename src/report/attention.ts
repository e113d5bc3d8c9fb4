import {
  ANALYSIS_STATES,
  isUngatedThreat,
  threatsIn,
  worstClassification
} from '../results/dynamic-analysis.js'
import { analysesWithoutReport } from '../results/requested-reports.js'
import type { SampleResult } from '../results/schema.js'
import { isFailed, isProcessed, isUnfinished, needsUpload, STATES } from '../results/state.js'
import { isThreat, isUntrusted, VERDICTS } from '../results/verdict.js'
import { detectionAdvice } from './detection-advice.js'
import { missingLines, platformsText, SET_FAIL_ON } from './dynamic-text.js'
import { sizeLimitNote } from './size-limit.js'
import { quantity } from '../text/format.js'
import { statusText, verdictLines } from './verdict-text.js'

/** Something about a sample that needs attention. */
export interface Concern {
  readonly icon: string
  readonly title: string
  /** One line each. */
  readonly details: readonly string[]
}

/** A sample that needs attention. */
export interface Attention {
  readonly sample: SampleResult
  /** The most important one first. Not empty. */
  readonly concerns: readonly Concern[]
}

const WARNING = '⚠️'

/** The checks of a sample, in order of importance. */
const CHECKS: readonly ((sample: SampleResult) => Concern | undefined)[] = [
  threat,
  ungatedThreat,
  acceptedThreat,
  failure,
  missingVerdict,
  missingReports,
  unfinished,
  untrustedSource,
  repeatedMetadata,
  largeFile
]

/** Returns the samples that need attention, the most important ones first. */
export function samplesToCheck(samples: readonly SampleResult[], dryRun: boolean): Attention[] {
  const found = samples
    .filter(sample => !(dryRun && needsUpload(sample)))
    .map(sample => ({ sample, checks: CHECKS.map(check => check(sample)) }))
  const importance = ({ sample, checks }: (typeof found)[number]) => {
    const first = checks.findIndex(concern => concern !== undefined)
    const { rank } = sample.verdict ? VERDICTS[sample.verdict.status] : { rank: 0 }
    return first + rank / Object.keys(VERDICTS).length
  }
  return found
    .filter(({ checks }) => checks.some(concern => concern !== undefined))
    .toSorted((a, b) => importance(a) - importance(b))
    .map(({ sample, checks }) => {
      return { sample, concerns: checks.filter(concern => concern !== undefined) }
    })
}

function threat(sample: SampleResult): Concern | undefined {
  if (!isThreat(sample) || sample.verdict.accepted) return undefined
  return verdictConcern(sample, sample.verdict.status)
}

/** Without `fail-on`, a threat in a report of a dynamic analysis is only shown. */
function ungatedThreat(sample: SampleResult): Concern | undefined {
  if (!isUngatedThreat(sample)) return undefined
  const threats = threatsIn(sample)
  const worst = worstClassification(threats) ?? 'malicious'
  const details = [`found by dynamic analysis: ${platformsText({ dynamicAnalysis: threats })}`]
  return { icon: VERDICTS[worst].icon, title: worst, details: [...details, SET_FAIL_ON] }
}

/** An exception never hides a sample. */
function acceptedThreat(sample: SampleResult): Concern | undefined {
  const { verdict } = sample
  return verdict?.accepted ? verdictConcern(sample, statusText(verdict)) : undefined
}

function verdictConcern(sample: SampleResult, title: string): Concern {
  const { verdict } = sample
  const advice = detectionAdvice(sample)
  const details = [...verdictLines(sample), ...(advice ? [advice] : [])]
  return { icon: verdict ? VERDICTS[verdict.status].icon : '', title, details }
}

function failure(sample: SampleResult): Concern | undefined {
  if (!isFailed(sample)) return undefined
  const { error } = sample
  const step = error?.step === 'bytes' ? 'upload' : (error?.step ?? '')
  return {
    icon: STATES.failed.icon,
    title: `${step} failed`.trim(),
    details: error ? [error.message] : []
  }
}

/** Samples that the service doesn't have are listed as failed or not attempted. */
function missingVerdict(sample: SampleResult): Concern | undefined {
  const { verdict } = sample
  if (verdict === null || VERDICTS[verdict.status].isProven || !isProcessed(sample))
    return undefined
  const { details, ...concern } = verdictConcern(sample, verdict.status)
  const reasons = analysesWithoutReport(sample).some(({ reason }) => reason !== null)
  return { ...concern, details: [...details, ...(reasons ? missingLines(sample) : [])] }
}

function missingReports(sample: SampleResult): Concern | undefined {
  const missing = analysesWithoutReport(sample)
  // A missing verdict is a concern of its own, which names these platforms.
  if (missing.length === 0 || missingVerdict(sample)) return undefined
  const isWorse = missing.some(({ state }) => !ANALYSIS_STATES[state].isRunning)
  const { icon } = ANALYSIS_STATES[isWorse ? 'failed' : 'running']
  return {
    icon,
    title: quantity(missing.length, 'missing report'),
    details: missingLines(sample)
  }
}

function unfinished(sample: SampleResult): Concern | undefined {
  if (!isUnfinished(sample)) return undefined
  const { icon, listed } = STATES[sample.state]
  return { icon, title: listed, details: sample.error ? [sample.error.message] : [] }
}

function untrustedSource(sample: SampleResult): Concern | undefined {
  const { verdict } = sample
  if (!verdict || !isUntrusted(verdict)) return undefined
  return { icon: WARNING, title: 'untrusted source', details: verdictLines(sample) }
}

function repeatedMetadata({ metadata }: SampleResult): Concern | undefined {
  if (metadata !== 'repeated') return undefined
  const details = 'The service may have this metadata twice, because an upload was interrupted.'
  return { icon: WARNING, title: 'repeated metadata', details: [details] }
}

function largeFile({ size }: SampleResult): Concern | undefined {
  const note = sizeLimitNote(size)
  return note === undefined ? undefined : { icon: WARNING, title: 'large file', details: [note] }
}
