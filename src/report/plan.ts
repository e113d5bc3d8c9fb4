import type { Inputs } from '../inputs/inputs.js'
import { metadataXml } from '../spectra/metadata.js'
import { needsUpload } from '../results/state.js'
import { LARGEST_STATUS_QUERY } from '../spectra/limits.js'
import type { Candidate } from '../artifacts/candidate.js'
import type { Log } from './log.js'
import { quantity, formatDuration, formatRate, listNames } from '../text/format.js'

/** The dry run: what would be sent, and in what words. */
export async function showPlan(
  candidates: readonly Candidate[],
  inputs: Inputs,
  log: Log
): Promise<void> {
  const open = candidates.filter(({ result }) => needsUpload(result))
  const requests = open.length * 2
  const cap = inputs.requestsPerSecond
  const atLeast = Math.max(0, requests - Math.max(1, Math.floor(cap))) / cap
  log.line(
    `Dry run: ${inputs.ifSampleExists === 'upload' ? '' : 'up to '}${quantity(requests, 'request')} ` +
      `to ${inputs.apiUrl.host}, ${formatRate(cap)}, would take ${formatDuration(atLeast * 1000)} or more. ` +
      'Nothing is sent.'
  )
  const treatment = {
    upload: undefined,
    metadata: 'would get metadata only',
    reanalyze: 'would be analysed again (TCA-0205), and nothing of it sent',
    skip: 'would be left as it is'
  }[inputs.ifSampleExists]
  if (treatment && open.length > 0) {
    log.line(
      `Before that, ${quantity(Math.ceil(open.length / LARGEST_STATUS_QUERY), 'request')} (TCA-0201) ` +
        `would ask what the service has: that ${treatment}.`
    )
  }
  if (inputs.failOn.length > 0 && candidates.length > 0) {
    log.line(
      `After that, the verdicts of ${quantity(candidates.length, 'sample')} would be waited for, ` +
        `${formatDuration(inputs.verdictTimeoutMinutes * 60_000)} at most: first whether they were analysed ` +
        '(TCA-0103), then what they are (TCA-0101). Each look at a sample is charged.'
    )
  }
  const hidden = { ...inputs, archivePassword: inputs.archivePassword && '***' }
  const subscribe = inputs.subscribe ? '?subscribe=data_change' : ''
  for (const { sample, result } of open) {
    // Of an asset that was not downloaded, the name tells what it is, and the digest is another.
    const files = result.files.map(name => ({ name }))
    const { sha1, zip } =
      typeof sample === 'object' ? sample : { sha1: '{sha1}', zip: files.some(isZip) }
    const xml = await metadataXml({ files, zip }, hidden)
    log.fold(listNames(result.files, 3), [
      `POST /api/spex/upload/${sha1}`,
      `POST /api/spex/upload/${sha1}/meta${subscribe}`,
      ...xml.split(/(?<=>)(?=<)/)
    ])
  }
}

const isZip = ({ name }: { name: string }) => /\.zip$/i.test(name)
