import type { Context } from '../context.js'
import type { Problem, SampleResult } from '../results/schema.js'
import { formatDuration, formatSize, listNames } from '../text/format.js'

/** First interval between two progress lines, in milliseconds. Doubles up to the longest one. */
const FIRST_INTERVAL = 10_000
const MAX_INTERVAL = 60_000

interface UploadedSample {
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  readonly files: readonly { readonly name: string }[]
}

/** Logs the progress of uploads. */
export class UploadProgress {
  private expectedBytes = 0
  private finishedBytes = 0
  private interval = FIRST_INTERVAL
  private lastLogged: number
  /** Number of bytes sent in the current attempt, by SHA-256. */
  private readonly inProgress = new Map<string, number>()

  constructor(private readonly context: Pick<Context, 'log' | 'clock'>) {
    this.lastLogged = context.clock.now()
  }

  /**
   * Reports samples that will be uploaded. More may follow.
   * @param destination the service, for the log
   */
  expect(samples: readonly UploadedSample[], destination: string): void {
    const { log, clock } = this.context
    if (this.expectedBytes === 0) {
      log.info(`Uploading to ${destination}`)
      this.lastLogged = clock.now()
    }
    this.expectedBytes = samples.reduce((sum, { size }) => sum + size, this.expectedBytes)
  }

  /**
   * Reports the progress of an upload.
   * @param bytes number of bytes sent so far in this attempt
   */
  sending(sample: UploadedSample, bytes: number): void {
    const { log, clock } = this.context
    this.inProgress.set(sample.sha256, bytes)
    if (clock.now() - this.lastLogged < this.interval) return
    const sent = [...this.inProgress.values()].reduce((sum, one) => sum + one, this.finishedBytes)
    const names = this.inProgress.size === 1 ? ` (${namesOf(sample)})` : ''
    log.info(`… ${formatSize(sent)} of ${formatSize(this.expectedBytes)} uploaded${names}`)
    this.lastLogged = clock.now()
    this.interval = Math.min(this.interval * 2, MAX_INTERVAL)
  }

  /** Reports that a request for a sample will be retried. */
  retrying(sample: UploadedSample, problem: Problem, pauseMs: number): void {
    const when = pauseMs > 0 ? `in ${formatDuration(pauseMs)}` : 'now'
    this.context.log.info(`↻ ${namesOf(sample)}: ${problem.message}; retrying ${when}`)
  }

  /** Reports the result of a sample. */
  finished(sample: UploadedSample, result: SampleResult): void {
    const { log } = this.context
    this.inProgress.delete(sample.sha256)
    this.finishedBytes += sample.size
    const names = listNames(result.files, 3)
    const facts = `${names}  ${formatSize(result.size)}  sha1 ${sample.sha1}  ${timeOf(result)}`
    if (result.state === 'submitted') log.info(`✓ ${facts}`)
    else if (result.state === 'metadata-only') log.info(`✓ ${facts}  metadata only`)
    else log.info(`✗ ${facts}  ${result.state}: ${result.error?.message ?? ''}`)
    if (result.metadata === 'repeated') {
      log.info('  The service may have its metadata twice, because it was sent more than once')
    }
  }
}

function namesOf({ files }: UploadedSample): string {
  return listNames(
    files.map(({ name }) => name),
    3
  )
}

function timeOf({ started, finished }: SampleResult): string {
  return started && finished ? formatDuration(Date.parse(finished) - Date.parse(started)) : ''
}
