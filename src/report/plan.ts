import type { Inputs } from '../inputs/inputs.js'
import type { Log } from '../platform/log.js'
import type { SampleResult } from '../results/schema.js'
import { needsUpload } from '../results/state.js'
import { LARGEST_STATUS_QUERY } from '../spectra/limits.js'
import { metadataXml } from '../spectra/metadata.js'
import { formatDuration, formatRate, formatSize, listNames, quantity } from '../text/format.js'
import { ENDPOINTS } from '../spectra/endpoints.js'

/** A sample that the run would process. */
export interface PlannedSample {
  readonly result: SampleResult
  /** Whether it is a ZIP file, as far as is known. */
  readonly isZip: boolean
}

/** Logs what a run would send (dry run). */
export async function logPlan(
  samples: readonly PlannedSample[],
  inputs: Inputs,
  log: Log
): Promise<void> {
  const uploads = samples.filter(({ result }) => needsUpload(result))
  log.info(requestsText(uploads.length, inputs))
  const existing = existingText(uploads.length, inputs)
  if (existing) log.info(existing)
  const verdicts = verdictsText(samples.length, inputs)
  if (verdicts) log.info(verdicts)
  if (uploads.length === 0) return
  log.group(`Would upload ${quantity(uploads.length, 'sample')}`, linesOf(uploads))
  await logMetadata(uploads, inputs, log)
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
  const requests = quantity(Math.ceil(uploads / LARGEST_STATUS_QUERY), 'request')
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

function* linesOf(uploads: readonly PlannedSample[]): Generator<string> {
  for (const { result } of uploads) {
    const { files, size, sha1, sha256 } = result
    const hash = sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`
    yield `${listNames(files, 3)}  ${formatSize(size)}  ${hash}`
  }
}

/** Logs the metadata of one sample of each kind, because the others differ only in `file_name`. */
async function logMetadata(
  uploads: readonly PlannedSample[],
  inputs: Inputs,
  log: Log
): Promise<void> {
  const hidden = { ...inputs, archivePassword: inputs.archivePassword && '***' }
  const hasArchive = ({ isZip }: PlannedSample) => inputs.archiveType === 'zip' && isZip
  const lines: string[] = []
  for (const kind of [true, false]) {
    const samples = uploads.filter(sample => hasArchive(sample) === kind)
    const [first] = samples
    if (!first) continue
    const others = samples.length - 1
    const which = listNames(first.result.files, 3)
    lines.push(
      others > 0 ? `${which}, and ${others} more that differ only in file_name:` : `${which}:`
    )
    const files = first.result.files.map(name => ({ name }))
    const xml = await metadataXml({ files, zip: first.isZip }, hidden)
    lines.push(...xml.split(/(?<=>)(?=<)/).map(line => `  ${line}`))
  }
  const subscribe = inputs.subscribe ? '?subscribe=data_change' : ''
  log.group('Metadata', [
    `POST ${ENDPOINTS.sample.path}`,
    `POST ${ENDPOINTS.metadata.path}${subscribe}`,
    ...lines
  ])
}
