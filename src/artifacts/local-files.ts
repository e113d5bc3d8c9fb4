import { findArtifacts, type Artifact } from './find.js'
import { validateSelection } from './selection.js'
import { InputError, type Inputs } from '../inputs/inputs.js'
import type { Log } from '../report/log.js'
import { quantity } from '../text/format.js'
import { temporaryPath } from '../results/results-file.js'
import { initialResult, unreadResult } from '../results/initial-result.js'
import { type SampleResult } from '../results/schema.js'
import type { EarlierResults } from '../results/resume.js'
import { readSamples, type UnreadFile } from './samples.js'
import { contentKey, takeShard } from './shard.js'
import type { Batch, Candidate, Source } from './candidate.js'

/**
 * The files of this machine that the globs find, read once each.
 * @throws {InputError} when they are not what the user asked for
 */
export async function filesSource(
  inputs: Inputs,
  earlier: EarlierResults,
  log: Log,
  signal: AbortSignal
): Promise<Source> {
  const records = [inputs.resultsFile, ...inputs.resumeFrom]
  const own = [...records.flatMap(file => [file, temporaryPath(file)]), inputs.sarifFile]
  const found = await findArtifacts({ ...inputs, leaveOut: own })
  const { errors, warnings } = validateSelection(found, inputs)
  if (errors.length > 0) throw new InputError(errors)
  for (const warning of warnings) log.warn(warning)
  if (found.artifacts.length > 0) log.found(found.artifacts, found.hidden)

  const { shard } = inputs
  const artifacts = shard ? await takeShard(found.artifacts, shard, contentKey) : found.artifacts
  if (shard) {
    const part = `part ${shard.index} of ${shard.count}`
    log.line(`This job takes ${quantity(artifacts.length, 'file')}: ${part}`)
  }
  const lost = reportUnread(found.unreadable, log)
  const names = artifacts.map(({ name }) => name)
  const batches = readCandidates(artifacts, inputs, earlier, log, signal)
  return { names, lost, batches, notes: warnings }
}

/** Files that are here, as candidates. */
export async function* readCandidates(
  artifacts: readonly Artifact[],
  { subscribe }: Inputs,
  earlier: EarlierResults,
  log: Log,
  signal: AbortSignal
): AsyncGenerator<Batch> {
  for await (const { samples, unread } of readSamples(artifacts, signal)) {
    if (samples.length > 0) log.read(samples)
    const candidates = samples.map((sample): Candidate => {
      const files = sample.files.map(file => file.name)
      const result = initialResult({ ...sample, files }, earlier.get(sample.sha256), subscribe)
      return { sample, result }
    })
    yield { candidates, lost: reportUnread(unread, log) }
  }
}

/** Logs files that were not read, and returns their results. */
function reportUnread(unread: readonly UnreadFile[], log: Log): SampleResult[] {
  const lost = unread.map(file => unreadResult(file, 'read'))
  for (const result of lost) log.failed(result)
  return lost
}
