import type { Inputs } from '../inputs/inputs.js'
import type { Log } from '../platform/log.js'
import type { SampleResult } from '../results/schema.js'
import { needsUpload } from '../results/state.js'
import { MAX_STATUS_QUERY_SIZE } from '../spectra/limits.js'
import { formatDuration, formatRate, formatSize, listNames, quantity } from '../text/format.js'
import { ENDPOINTS } from '../spectra/endpoints.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import { planAnalyses } from './planned-analyses.js'
import { describeMetadata } from './planned-metadata.js'

/** The settings of a run that the plan depends on. */
interface Settings {
  readonly inputs: Inputs
  readonly metadata: MetadataSettings
  readonly isAnalyzed: (name: string) => boolean
}

/** Logs what a run would send (dry run). */
export async function logPlan(
  samples: readonly SampleResult[],
  settings: Settings,
  log: Log
): Promise<void> {
  const { inputs, metadata } = settings
  const uploads = samples.filter(needsUpload)
  log.info(requestsText(uploads.length, inputs))
  const existing = existingText(uploads.length, inputs)
  if (existing) log.info(existing)
  const analyses = planAnalyses(samples, settings)
  if (analyses) log.info(analyses.text)
  const verdicts = verdictsText(samples.length, inputs)
  if (verdicts) log.info(verdicts)
  if (analyses && analyses.lines.length > 0) log.group(analyses.title, analyses.lines)
  if (uploads.length === 0) return
  log.group(`Would upload ${quantity(uploads.length, 'sample')}`, linesOf(uploads))
  const subscribe = inputs.subscribe ? '?subscribe=data_change' : ''
  log.group('Metadata', [
    `POST ${ENDPOINTS.sample.path}`,
    `POST ${ENDPOINTS.metadata.path}${subscribe}`,
    ...(await describeMetadata(uploads, metadata))
  ])
}

function requestsText(uploads: number, inputs: Inputs): string {
  const { requestsPerSecond: limit, ifSampleExists, apiUrl } = inputs
  const requests = uploads * 2
  const seconds = Math.max(0, requests - Math.max(1, Math.floor(limit))) / limit
  return (
    `Dry run: ${ifSampleExists === 'upload' ? '' : 'up to '}${quantity(requests, 'request')} to ` +
    `${apiUrl.host}, ${formatRate(limit)}, would take at least ${formatDuration(seconds * 1000)}. ` +
    'Nothing is sent.'
  )
}

function existingText(uploads: number, { ifSampleExists }: Inputs): string | undefined {
  const action = {
    upload: undefined,
    metadata: 'would only get metadata',
    reanalyze: 'would be reanalyzed (TCA-0205) instead of uploaded',
    skip: 'would be skipped'
  }[ifSampleExists]
  if (!action || uploads === 0) return undefined
  const requests = quantity(Math.ceil(uploads / MAX_STATUS_QUERY_SIZE), 'request')
  return `Before that, ${requests} would check which samples the service already has (TCA-0201). Those ${action}.`
}

function verdictsText(samples: number, inputs: Inputs): string | undefined {
  const { failOn, verdictTimeoutMinutes } = inputs
  if (failOn.length === 0 || samples === 0) return undefined
  return (
    `After that, the run would wait up to ${formatDuration(verdictTimeoutMinutes * 60_000)} for ` +
    `the verdicts of ${quantity(samples, 'sample')}, checking for a finished analysis (TCA-0103) ` +
    'before the verdict (TCA-0101). Each lookup of a sample is charged.'
  )
}

function* linesOf(uploads: readonly SampleResult[]): Generator<string> {
  for (const { files, size, sha1, sha256 } of uploads) {
    const hash = sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`
    yield `${listNames(files, 3)}  ${formatSize(size)}  ${hash}`
  }
}
