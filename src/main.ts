import { findArtifacts } from './artifacts.js'
import { judgeFound } from './findings.js'
import { InputError, type Inputs } from './inputs.js'
import { metadataXml } from './metadata.js'
import type { Log } from './report/log.js'
import { setOutputs, writeSummary } from './report/outputs.js'
import { headline, summaryOf, type Remarks } from './report/summary.js'
import { count, duration, some } from './report/wording.js'
import {
  createRecord,
  planned,
  SCHEMA_VERSION,
  unreadResult,
  type Header,
  type Outcome,
  type Record,
  type Result
} from './results.js'
import { readEarlierResults } from './resume.js'
import { readSamples, type Sample } from './samples.js'
import { createSpectra } from './spectra/api.js'
import { createCaller, type Credentials } from './spectra/call.js'
import { createGate } from './spectra/gate.js'
import { createWire } from './spectra/http.js'
import { submit, type Submission } from './submit.js'
import { ACTION } from './version.js'

/**
 * The whole run: find, hash, submit, report. Whatever failed is told, recorded and put out before
 * it returns.
 * @param signal ends the run early; its reason is an error that says why
 * @returns whether all that was asked for was done and seen to be done
 * @throws {InputError} when something is wrong before anything was sent
 */
export async function main(inputs: Inputs, log: Log, signal: AbortSignal): Promise<boolean> {
  const { credentials, dryRun } = inputs
  if (!credentials && !dryRun) {
    log.warn('Skipped, since there are no credentials (if-no-credentials: skip). Nothing was sent.')
    setOutputs('skipped')
    return true
  }
  const started = new Date()
  const earlier = readEarlier(inputs, log)

  const own = [inputs.resultsFile, inputs.resumeFrom].filter(Boolean)
  const found = await findArtifacts({ ...inputs, leaveOut: own })
  const { errors, warnings } = judgeFound(found, inputs)
  if (errors.length > 0) throw new InputError(errors)
  for (const warning of warnings) log.warn(warning)
  if (found.artifacts.length > 0) log.found(found.artifacts, found.hidden)

  const { samples, unread } = await readSamples(found.artifacts, signal)
  if (samples.length > 0) log.read(samples)
  const notes = [...warnings, ...adviseOnArchives(samples, inputs, log)]

  const submissions = samples.map(sample => ({
    sample,
    result: planned(sample, earlier?.get(sample.sha256), inputs.subscribe)
  }))
  const lost = unread.map(unreadResult)
  const record = await createRecord(inputs.resultsFile, headerOf(inputs, started), [
    ...submissions.map(({ result }) => result),
    ...lost
  ]).catch((error: unknown) => {
    const { message } = error as Error
    throw new InputError([
      `results-file is "${inputs.resultsFile}": it can't be written: ${message}.`
    ])
  })
  for (const { files, error } of lost) log.line(`✗ ${files.join(', ')}: ${error?.message ?? ''}`)

  const open = submissions.filter(({ result }) => result.state !== 'submitted')
  tellResumed(submissions, open, log)
  let stopped = signal.aborted ? (signal.reason as Error).message : undefined
  if (open.length > 0) {
    if (dryRun || !credentials) await showPlan(open, inputs, log)
    else stopped = await submitAll(open, inputs, credentials, record, log, signal)
  }
  return conclude(inputs, record, { stopped, notes }, log)
}

/** Sends what is open, all of it through one gate. Returns why it ended early. */
async function submitAll(
  open: readonly Submission[],
  inputs: Inputs,
  credentials: Credentials,
  record: Record,
  log: Log,
  signal: AbortSignal
): Promise<string | undefined> {
  const { apiUrl, requestsPerSecond, concurrency, retries, subscribe } = inputs
  const samples = open.map(({ sample }) => sample)
  log.submitting(samples, `${apiUrl.host}, ${pace(requestsPerSecond)}`)

  const gate = createGate(requestsPerSecond)
  const wire = createWire({
    baseUrl: apiUrl,
    gate,
    stallMs: inputs.stallTimeoutSeconds * 1000,
    maxConnections: concurrency
  })
  const call = createCaller({ wire, gate, credentials, userAgent: ACTION, retries })
  const spectra = createSpectra(call)
  try {
    return await submit(open, {
      spectra,
      describe: sample => metadataXml(sample, inputs),
      subscribe,
      concurrency,
      signal,
      now: () => new Date(),
      keep: result => record.keep(result),
      observer: log
    })
  } finally {
    wire.close()
  }
}

/** The dry run: what would be sent, and in what words. */
async function showPlan(open: readonly Submission[], inputs: Inputs, log: Log): Promise<void> {
  const requests = open.length * 2
  const cap = inputs.requestsPerSecond
  const atLeast = Math.max(0, requests - Math.max(1, Math.floor(cap))) / cap
  log.line(
    `Dry run: ${count(requests, 'request')} to ${inputs.apiUrl.host}, ${pace(cap)}, ` +
      `would take at least ${duration(atLeast * 1000)}. Nothing is sent.`
  )
  const hidden = { ...inputs, archivePassword: inputs.archivePassword && '***' }
  const subscribe = inputs.subscribe ? '?subscribe=data_change' : ''
  for (const { sample, result } of open) {
    const xml = await metadataXml(sample, hidden)
    log.fold(some(result.files, 3), [
      `POST /api/spex/upload/${sample.sha1}`,
      `POST /api/spex/upload/${sample.sha1}/meta${subscribe}`,
      ...xml.split(/(?<=>)(?=<)/)
    ])
  }
}

/** Closes the record and tells everyone. Returns whether the step is green. */
async function conclude(
  inputs: Inputs,
  record: Record,
  remarks: Remarks,
  log: Log
): Promise<boolean> {
  const failure = failureOf(record.results().samples, inputs.dryRun, remarks.stopped)
  const outcome = outcomeOf(inputs, record, failure !== undefined)
  const unwritten = await record
    .finish(outcome, new Date())
    .catch((error: unknown) => error as Error)
  const results = record.results()

  setOutputs(outcome, { file: inputs.resultsFile, results })
  if (inputs.summary) await writeSummary(summaryOf(results, inputs.resultsFile, remarks))
  log.line(headline(results))
  log.line(`Results: ${inputs.resultsFile}`)
  if (failure) log.fail(failure)
  if (unwritten) {
    log.fail(`The results file ${inputs.resultsFile} is not complete: ${unwritten.message}`)
  }
  return !failure && !unwritten
}

function outcomeOf({ dryRun }: Inputs, record: Record, failed: boolean): Outcome {
  if (failed) return 'failed'
  if (record.results().samples.length === 0) return 'nothing'
  return dryRun ? 'skipped' : 'submitted'
}

/** Why the step is red; undefined when all that was asked for was done. */
function failureOf(
  samples: readonly Result[],
  dryRun: boolean,
  stopped: string | undefined
): string | undefined {
  const open = samples.filter(
    ({ state, error }) => state !== 'submitted' && !(dryRun && error === null)
  )
  if (open.length === 0 && !stopped) return undefined
  const failed = open.filter(({ error }) => error && error.scope !== 'cancelled')
  return [
    `${count(open.length, 'sample')} of ${samples.length} not submitted.`,
    ...(stopped ? [`The run ended early: ${stopped}`] : []),
    ...failed.slice(0, 10).map(({ files, error }) => `${some(files, 3)}: ${error?.message ?? ''}`),
    ...(failed.length > 10 ? [`… and ${failed.length - 10} more in the results file`] : []),
    'To go on from here, run again with resume-from set to the results file.'
  ].join('\n')
}

function readEarlier(
  { resumeFrom, apiUrl }: Inputs,
  log: Log
): ReadonlyMap<string, Result> | undefined {
  if (!resumeFrom) return undefined
  try {
    const earlier = readEarlierResults(resumeFrom, apiUrl.host)
    if (!earlier)
      log.line(`There is no earlier results file ${resumeFrom}: everything is submitted.`)
    return earlier
  } catch (error) {
    throw new InputError([`resume-from is "${resumeFrom}": it ${(error as Error).message}.`])
  }
}

function tellResumed(
  submissions: readonly Submission[],
  open: readonly Submission[],
  log: Log
): void {
  const done = submissions.length - open.length
  if (done > 0) log.line(`${count(done, 'sample')} of the earlier run need nothing more.`)
  const uncertain = open.filter(({ result }) => result.metadata === 'uncertain')
  if (uncertain.length > 0) {
    log.warn(
      'Metadata that was under way when the earlier run was cut is sent again, and may be there twice: ' +
        some(
          uncertain.flatMap(({ result }) => result.files),
          20
        )
    )
  }
}

/** ZIP files are recommended for dynamic analysis only, and with a word that they are archives. */
function adviseOnArchives(
  samples: readonly Sample[],
  { archiveType }: Inputs,
  log: Log
): readonly string[] {
  const zips = samples.filter(sample => sample.zip).flatMap(sample => sample.files)
  if (archiveType === 'zip' || zips.length === 0) return []
  const note =
    `ZIP files are submitted as plain files: ${some(
      zips.map(file => file.name),
      5
    )}. ` +
    'For those that go on to dynamic analysis (TCA-0207) the service recommends archive-type: zip.'
  log.notice(note)
  return [note]
}

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
    outcome: null
  }
}

function pace(requestsPerSecond: number): string {
  return requestsPerSecond >= 1
    ? `at most ${count(Math.floor(requestsPerSecond), 'request')} a second`
    : `at most one request in ${duration(1000 / requestsPerSecond)}`
}
