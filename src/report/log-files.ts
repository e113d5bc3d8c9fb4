import type { Log } from '../platform/log.js'
import type { SampleResult } from '../results/schema.js'
import { isDone, needsUpload } from '../results/state.js'
import { formatSize, formatTotals, listNames, quantity } from '../text/format.js'
import { sizeLimitNote } from './size-limit.js'

interface NamedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

interface HashedSample {
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  readonly files: readonly { readonly name: string }[]
}

/**
 * Logs the files that were found.
 * @param hidden number of files that were skipped because they are hidden
 */
export function logFound(files: readonly NamedFile[], hidden: number, log: Log): void {
  log.group(
    `Found ${quantity(files.length, 'file')}`,
    linesOf(files, ({ name, size }) => [`${name}  ${formatSize(size)}`])
  )
  if (hidden > 0) {
    const files = quantity(hidden, 'hidden file')
    log.info(`Skipped ${files}. To include hidden files, set include-hidden-files to true.`)
  }
}

/** Logs the hashes of samples, and which of them are too large for a full analysis. */
export function logHashed(samples: readonly HashedSample[], log: Log): void {
  const files = samples.reduce((sum, sample) => sum + sample.files.length, 0)
  const bytes = samples.reduce((sum, { size }) => sum + size, 0)
  log.group(
    `Hashed ${formatTotals({ files, unique: samples.length, bytes })}`,
    linesOf(samples, sample => [
      listNames(namesOf(sample), 3),
      `  sha1 ${sample.sha1}`,
      `  sha256 ${sample.sha256}`
    ])
  )
  for (const sample of samples) {
    const note = sizeLimitNote(sample.size)
    if (note) log.info(`${listNames(namesOf(sample), 3)} is ${note}`)
  }
}

/** Logs which results of earlier runs this run keeps or continues. */
export function logResumed(results: readonly SampleResult[], log: Log): void {
  const done = results.filter(isDone).length
  if (done > 0) log.info(`${quantity(done, 'sample')} already done by earlier runs`)
  const uncertain = results.filter(result => needsUpload(result) && result.metadata === 'uncertain')
  if (uncertain.length === 0) return
  const names = uncertain.flatMap(({ files }) => files)
  log.warning(
    'An earlier run was interrupted while it uploaded metadata. The metadata is uploaded again, ' +
      `so the service may have it twice: ${listNames(names, 20)}`
  )
}

/** Logs which samples the service already has, and what is done for them. */
export function logExisting(results: readonly SampleResult[], log: Log): void {
  const existing = results.filter(result => result.existing)
  log.info(`The service already has ${existing.length} of ${quantity(results.length, 'sample')}`)
  const titles = { 'reanalysis-requested': 'Reanalysis requested', existing: 'Skipped' } as const
  for (const [state, title] of Object.entries(titles)) {
    const samples = existing.filter(result => result.state === state)
    if (samples.length === 0) continue
    log.group(`${title}: ${quantity(samples.length, 'sample')}`, linesOf(samples, hashLine))
  }
  for (const result of existing) if (result.state === 'failed') logFailed(result, log)
}

/** Logs a sample that failed before it was sent. */
export function logFailed({ files, error }: SampleResult, log: Log): void {
  log.info(`✗ ${listNames(files, 3)}  ${error?.message ?? ''}`)
}

function hashLine({ files, sha1, sha256 }: SampleResult): string[] {
  return [`${listNames(files, 3)}  ${sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`}`]
}

function namesOf({ files }: HashedSample): string[] {
  return files.map(({ name }) => name)
}

/** Yields lines one at a time, because the lines of many files would take too much memory. */
function* linesOf<T>(items: readonly T[], lines: (item: T) => string[]): Generator<string> {
  for (const item of items) yield* lines(item)
}
