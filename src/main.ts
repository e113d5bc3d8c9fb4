import { conclude, concludeSkipped } from './conclude.js'
import { subscribeExisting } from './existing.js'
import { createGithub } from './github/api.js'
import { withBlock } from './github/notes.js'
import { InputError, type Inputs } from './inputs.js'
import { keepAll, prepare, takeIn, type Desk } from './intake.js'
import { metadataXml } from './metadata.js'
import { originOf } from './origin.js'
import type { Remarks } from './report/remarks.js'
import { checkMetadata } from './preflight.js'
import type { Log } from './report/log.js'
import { showPlan } from './report/plan.js'
import { notesOf } from './report/release-notes.js'
import { SendQueue } from './queue.js'
import { createRecord, type Record } from './record.js'
import { resultRedactor } from './report/redact-result.js'
import { size } from './report/wording.js'
import { SCHEMA_VERSION, type Header, type Results } from './results.js'
import { readEarlier, type Earlier } from './resume.js'
import type { Submission } from './send.js'
import type { Source } from './sources/candidate.js'
import { filesSource } from './sources/files.js'
import { releaseSource } from './sources/release.js'
import type { HashType } from './spectra/answers.js'
import { createSpectra, type Spectra } from './spectra/api.js'
import { createCaller, type Credentials } from './spectra/call.js'
import { submit } from './submit.js'
import { awaitVerdicts, unjudged } from './verdicts.js'
import { ACTION } from './version.js'
import { createGate, realClock } from './wire/gate.js'
import { createWire } from './wire/http.js'

/**
 * The whole run: find, hash, submit, report. Whatever failed is told, recorded and put out before
 * it returns.
 * @param signal ends the run early; its reason is an error that says why
 * @returns whether all that was asked for was done and seen to be done
 * @throws {InputError} when something is wrong before anything was sent
 */
export async function main(inputs: Inputs, log: Log, signal: AbortSignal): Promise<boolean> {
  if (!inputs.credentials && !inputs.dryRun) {
    return concludeSkipped(inputs.summary, log)
  }
  const header = headerOf(inputs, new Date())
  const earlier = await readEarlier(inputs, file => {
    log.line(`There is no results file ${file} to go on from.`)
  })
  // The reading also ends when nothing can be sent any more.
  const reading = new AbortController()
  const work = {
    inputs,
    log,
    signal,
    reading: AbortSignal.any([signal, reading.signal]),
    stopReading: (reason: Error) => {
      reading.abort(reason)
    }
  }
  if (inputs.release) return ofRelease({ header, earlier }, work)
  const source = await filesSource(inputs, earlier, log, work.reading)
  return run(source, { header, earlier }, work)
}

/** What the run begins with. */
interface Beginning {
  readonly header: Header
  readonly earlier: Earlier
}

interface Work {
  readonly inputs: Inputs
  readonly log: Log
  readonly signal: AbortSignal
  /** Ends the reading of files. Aborts with `signal` as well. */
  readonly reading: AbortSignal
  readonly stopReading: (reason: Error) => void
  /** Writes the notes of the release, if there is one and they are wanted. */
  readonly writeNotes?: (results: Results) => Promise<void>
}

/** The run about the assets of a release; it leaves no download behind. */
async function ofRelease({ header, earlier }: Beginning, work: Work): Promise<boolean> {
  const { inputs, log, signal } = work
  const { repository, githubToken: token, githubApiUrl: apiUrl, retries, redact } = inputs
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const client = { userAgent: ACTION, retries, stallMs, signal, redact }
  const github = createGithub({ apiUrl, repository, token, ...client })
  try {
    const source = await releaseSource(github, inputs, earlier, log, work.reading)
    const { release } = source
    const writeNotes = async (results: Results) => {
      const blocks = notesOf(results)
      await github.editNotes(release, notes => {
        const edited = withBlock(notes, blocks)
        if (edited === undefined) throw new Error('there is no room for them')
        return edited
      })
    }
    try {
      const properties = inputs.propertiesFor(originOf(repository, release.tag, release.url))
      const about = { ...work, inputs: { ...inputs, properties } }
      const wanted = inputs.releaseNotes ? { ...about, writeNotes } : about
      return await run(source, { header, earlier }, wanted)
    } finally {
      log.line(`Downloaded ${size(source.downloaded())} of the release`)
      await source.clean()
    }
  } finally {
    github.close()
  }
}

/** Does what is asked for with what there is, wherever it is from, and tells everyone. */
async function run(source: Source, { header, earlier }: Beginning, work: Work): Promise<boolean> {
  const { inputs, log, signal, reading, stopReading, writeNotes } = work
  const { credentials, dryRun } = inputs
  checkMetadata(source.names, inputs)
  const record = await openRecord(inputs, header, earlier)
  const desk = { inputs, record, log, signal, reading }
  const notesWith = (advice: string | undefined) =>
    [...source.notes, ...(advice ? [advice] : [])].map(inputs.redact)
  if (dryRun || !credentials) {
    const { candidates, advice } = await takeIn(source, desk)
    await showPlan(candidates, inputs, log)
    const stopped = signal.aborted ? reasonOf(signal) : undefined
    const remarks = { stopped, notes: notesWith(advice) }
    return conclude({ inputs, record, remarks, writeNotes: undefined }, log)
  }
  const service = connect(inputs, credentials)
  try {
    const { advice, stopped } = await submitAll(source, desk, service.spectra, stopReading)
    const verdicts = await judgeAll(desk, service.spectra, stopped)
    const notes = notesWith(advice)
    const remarks = { ...verdicts, stopped: stopped ?? verdicts.stopped, notes }
    return await conclude({ inputs, record, remarks, writeNotes }, log)
  } finally {
    service.close()
  }
}

/** @throws {InputError} when the results file can't be written */
async function openRecord(inputs: Inputs, header: Header, earlier: Earlier): Promise<Record> {
  const { resultsFile } = inputs
  const clean = resultRedactor(inputs)
  try {
    const record = await createRecord(resultsFile, {
      header,
      planned: [],
      earlier: [...earlier.values()].map(clean)
    })
    return { ...record, keep: result => record.keep(clean(result)) }
  } catch (error) {
    const { message } = error as Error
    throw new InputError([`results-file is "${resultsFile}": it can't be written: ${message}.`])
  }
}

/** The service, with one gate that every request of the run passes. */
function connect(
  { apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact }: Inputs,
  credentials: Credentials
): { spectra: Spectra; close: () => void } {
  const gate = createGate(requestsPerSecond)
  const wire = createWire({
    baseUrl: apiUrl,
    gate,
    stallMs: stallTimeoutSeconds * 1000,
    // As many as are opened while the first request is under way. To wait for one of them is
    // shorter than to open another, and takes no place under the cap meanwhile.
    maxConnections: concurrency + 1
  })
  const call = createCaller({ wire, gate, credentials, userAgent: ACTION, retries, redact })
  return {
    spectra: createSpectra(call),
    close: () => {
      wire.close()
    }
  }
}

/**
 * Does what is asked of each sample: what the service has first, then what is to be sent, then
 * what is to be followed.
 * @returns why it ended early, if it did, and advice for the user
 */
async function submitAll(
  source: Source,
  desk: Desk,
  spectra: Spectra,
  stopReading: (reason: Error) => void
): Promise<{ advice: string | undefined; stopped: string | undefined }> {
  const { inputs, record, log, signal } = desk
  const { concurrency, subscribe } = inputs
  const tools = { spectra, subscribe, signal, now, hashType: hashTypeOf(inputs) }
  const queue = new SendQueue<Submission>(({ sample }) => sample.size)
  const [prepared, ended] = await Promise.all([
    prepare(source, queue, desk, tools).finally(() => {
      queue.end()
    }),
    submit(queue, {
      ...tools,
      describe: sample => metadataXml(sample, inputs),
      concurrency,
      keep: record.keep,
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

/** Waits for the verdicts, where the user wants to fail on them. */
async function judgeAll(
  { inputs, record, log, signal }: Desk,
  spectra: Spectra,
  stopped: string | undefined
): Promise<Pick<Remarks, 'stopped' | 'unasked' | 'chargedLookUps'>> {
  const { failOn, verdictTimeoutMinutes } = inputs
  const { samples } = record.results()
  if (failOn.length === 0 || samples.length === 0) return { stopped }
  if (stopped) {
    await keepAll(record, unjudged(samples, 'the run ended early'))
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
    keep: record.keep,
    watcher: log
  })
  await keepAll(record, results)
  return { stopped: signal.aborted ? reasonOf(signal) : undefined, unasked: broken, chargedLookUps }
}

const now = () => new Date()

const reasonOf = ({ reason }: AbortSignal) => (reason as Error).message

/** Of the assets of a release, GitHub tells the SHA-256 only. */
const hashTypeOf = ({ release }: Inputs): HashType => (release ? 'sha256' : 'sha1')

function headerOf({ apiUrl, origin, dryRun }: Inputs, started: Date): Header {
  const { repository, commit, runUrl: url } = origin
  return {
    schemaVersion: SCHEMA_VERSION,
    action: ACTION,
    run: { repository, commit, url },
    apiHost: apiUrl.host,
    dryRun,
    started: started.toISOString(),
    finished: null,
    outcome: null,
    chargedLookUps: null
  }
}
