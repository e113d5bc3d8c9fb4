import {
  subscribeExisting,
  handleExisting,
  type ExistingOptions,
  type ExistingOutcome
} from '../stages/existing.js'
import type { Inputs } from '../inputs/inputs.js'
import { keepAll, reasonOf, takeIn, type Desk, type TakenIn } from './intake.js'
import { metadataXml } from '../spectra/metadata.js'
import { UploadQueue } from '../stages/upload-queue.js'
import type { Remarks } from '../report/remarks.js'
import { formatRate } from '../text/format.js'
import { needsUpload } from '../results/state.js'
import type { UploadTask } from '../stages/upload-sample.js'
import { downloadCandidates, type Candidate, type Source } from '../artifacts/candidate.js'
import type { HashType } from '../spectra/responses.js'
import { createSpectraClient, type SpectraClient } from '../spectra/client.js'
import { createCaller, type Credentials } from '../spectra/caller.js'
import { uploadSamples } from '../stages/upload.js'
import { awaitVerdicts, withoutVerdicts } from '../stages/verdicts.js'
import { ACTION } from '../version.js'
import { realClock } from '../http/clock.js'
import { createRateLimiter } from '../http/rate-limiter.js'
import { createTransport } from '../http/transport.js'

/**
 * Submits the samples, then waits for their verdicts.
 * @returns what to report besides the results
 */
export async function submitAndJudge(
  source: Source,
  desk: Desk,
  credentials: Credentials
): Promise<Omit<Remarks, 'notes'> & Pick<TakenIn, 'advice'>> {
  const { spectra, close } = connect(desk.inputs, credentials)
  try {
    const { advice, stopped } = await submitAll(source, desk, spectra)
    const verdicts = await judgeAll(desk, spectra, stopped)
    return { ...verdicts, stopped: stopped ?? verdicts.stopped, advice }
  } finally {
    close()
  }
}

/** Creates the client of the service, with one gate for all requests. */
function connect(
  { apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact }: Inputs,
  credentials: Credentials
): { spectra: SpectraClient; close: () => void } {
  const gate = createRateLimiter(requestsPerSecond)
  const wire = createTransport({
    baseUrl: apiUrl,
    gate,
    stallMs: stallTimeoutSeconds * 1000,
    // As many as are opened during the first request. Waiting for one of them is faster than
    // opening another one, and doesn't take up part of the request cap.
    maxConnections: concurrency + 1
  })
  const call = createCaller({ wire, gate, credentials, userAgent: ACTION, retries, redact })
  return {
    spectra: createSpectraClient(call),
    close: () => {
      wire.close()
    }
  }
}

/**
 * Processes the samples: first those that the service has, then uploads, then subscriptions.
 * @returns why it ended early, if it did, and advice for the user
 */
async function submitAll(
  source: Source,
  desk: Desk,
  spectra: SpectraClient
): Promise<{ advice: string | undefined; stopped: string | undefined }> {
  const { inputs, record, log, signal, stopReading } = desk
  const { concurrency, subscribe } = inputs
  const tools = { spectra, subscribe, signal, now, hashType: hashTypeOf(inputs) }
  const queue = new UploadQueue<UploadTask>(({ sample }) => sample.size)
  const [prepared, ended] = await Promise.all([
    prepare(source, queue, desk, tools).finally(() => {
      queue.end()
    }),
    uploadSamples(queue, {
      ...tools,
      describe: sample => metadataXml(sample, inputs),
      concurrency,
      keep: record.save,
      observer: log
    }).then(reason => {
      if (reason !== undefined) stopReading(new Error(reason))
      return reason
    })
  ])
  const stopped = prepared.stopped ?? ended ?? (signal.aborted ? reasonOf(signal) : undefined)
  if (stopped === undefined) {
    await keepAll(record, await subscribeExisting(record.results().samples, tools))
  }
  return { advice: prepared.advice, stopped }
}

/**
 * Reads the samples, processes those that the service has, and queues the others.
 * @returns why the run has to stop, if it does, and advice for the user
 */
async function prepare(
  source: Source,
  queue: UploadQueue<UploadTask>,
  desk: Desk,
  tools: Omit<ExistingOptions, 'ifExists' | 'warn'>
): Promise<Pick<TakenIn, 'advice'> & Pick<ExistingOutcome, 'stopped'>> {
  const { inputs, record, log, reading } = desk
  const { apiUrl, requestsPerSecond, ifSampleExists: ifExists } = inputs
  const enqueue = (candidates: readonly Candidate[]) =>
    downloadCandidates(
      candidates.filter(({ result }) => needsUpload(result)),
      {
        signal: reading,
        ready(submissions) {
          void keepAll(
            record,
            submissions.map(({ result }) => result)
          )
          const samples = submissions.map(({ sample }) => sample)
          log.submitting(samples, `${apiUrl.host}, ${formatRate(requestsPerSecond)}`)
          queue.add(submissions)
        },
        failed(result) {
          log.failed(result)
          void keepAll(record, [result])
        }
      }
    )
  if (ifExists === 'upload') {
    // The service is not queried first, so samples are sent while others are still being read.
    const fetching: Promise<void>[] = []
    const { advice } = await takeIn(source, desk, batch => fetching.push(enqueue(batch)))
    await Promise.all(fetching)
    return { advice, stopped: undefined }
  }
  const { candidates, advice } = await takeIn(source, desk)
  if (reading.aborted) return { advice, stopped: undefined }
  const before = candidates.map(({ result }) => result)
  const warn = (text: string) => {
    log.warn(text)
  }
  const treated = await handleExisting(before, { ...tools, ifExists, warn })
  await keepAll(record, treated.results)
  if (treated.checked.length > 0) log.treated(treated.checked)
  if (!treated.stopped) {
    await enqueue(
      candidates.map((candidate, index) => {
        return { ...candidate, result: treated.results[index] ?? candidate.result }
      })
    )
  }
  return { advice, stopped: treated.stopped }
}

/** Waits for the verdicts if `fail-on` is set. */
async function judgeAll(
  { inputs, record, log, signal }: Desk,
  spectra: SpectraClient,
  stopped: string | undefined
): Promise<Pick<Remarks, 'stopped' | 'unasked' | 'chargedLookUps'>> {
  const { failOn, verdictTimeoutMinutes } = inputs
  const { samples } = record.results()
  if (failOn.length === 0 || samples.length === 0) return { stopped }
  if (stopped) {
    await keepAll(record, withoutVerdicts(samples, 'the run ended early'))
    return { stopped, chargedLookUps: 0 }
  }
  const { results, broken, chargedLookUps } = await awaitVerdicts(samples, {
    spectra,
    hashType: hashTypeOf(inputs),
    failOn,
    timeoutMs: verdictTimeoutMinutes * 60_000,
    signal,
    clock: realClock,
    now,
    keep: record.save,
    watcher: log
  })
  await keepAll(record, results)
  return { stopped: signal.aborted ? reasonOf(signal) : undefined, unasked: broken, chargedLookUps }
}

const now = () => new Date()

/** For release assets, GitHub provides only the SHA-256. */
const hashTypeOf = ({ release }: Inputs): HashType => (release ? 'sha256' : 'sha1')
