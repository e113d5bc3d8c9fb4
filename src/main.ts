import { subscribeExisting, treatExisting } from './existing.js'
import { createGithub } from './github/api.js'
import { withBlock } from './github/notes.js'
import { InputError, type Inputs } from './inputs.js'
import { metadataXml } from './metadata.js'
import { originOf } from './origin.js'
import { failureOf } from './report/failure.js'
import type { Log } from './report/log.js'
import { setOutputs, writeSummary } from './report/outputs.js'
import { showPlan } from './report/plan.js'
import { notesOf } from './report/release-notes.js'
import { headline, summaryOf, type Remarks } from './report/summary.js'
import { count, pace, size, some } from './report/wording.js'
import {
  createRecord,
  isDone,
  isOpen,
  SCHEMA_VERSION,
  type Header,
  type Outcome,
  type Record,
  type Result,
  type Results
} from './results.js'
import { joinEarlier, readEarlierResults, type Earlier } from './resume.js'
import type { Sample } from './samples.js'
import { fetchAll, type Candidate, type Source } from './sources/candidate.js'
import { filesSource } from './sources/files.js'
import { releaseSource } from './sources/release.js'
import { createSpectra, type HashType } from './spectra/api.js'
import { createCaller, type Credentials } from './spectra/call.js'
import { submit } from './submit.js'
import { ACTION } from './version.js'
import { createGate } from './wire/gate.js'
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
    log.warn('Skipped, since there are no credentials (if-no-credentials: skip). Nothing was sent.')
    setOutputs('skipped')
    return true
  }
  const header = headerOf(inputs, new Date())
  const earlier = readEarlier(inputs, log)
  if (inputs.release) return ofRelease(inputs, header, earlier, log, signal)
  const source = await filesSource(inputs, earlier, log, signal)
  return run(inputs, header, source, log, signal)
}

/** The run about the assets of a release; it leaves no download behind. */
async function ofRelease(
  inputs: Inputs,
  header: Header,
  earlier: Earlier,
  log: Log,
  signal: AbortSignal
): Promise<boolean> {
  const { repository, githubToken: token, githubApiUrl: apiUrl, retries } = inputs
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const userAgent = ACTION
  const github = createGithub({ apiUrl, repository, token, userAgent, retries, stallMs, signal })
  try {
    const source = await releaseSource(github, inputs, earlier, log, signal)
    const { release } = source
    const properties = inputs.propertiesFor(originOf(repository, release.tag, release.url))
    const writeNotes = async (results: Results) => {
      const blocks = notesOf(results)
      await github.editNotes(release, notes => {
        const edited = withBlock(notes, blocks)
        if (edited === undefined) throw new Error('there is no room for them')
        return edited
      })
    }
    try {
      const about = { ...inputs, properties }
      return await run(
        about,
        header,
        source,
        log,
        signal,
        inputs.releaseNotes ? writeNotes : undefined
      )
    } finally {
      log.line(`Downloaded ${size(source.downloaded())} of the release`)
      await source.clean()
    }
  } finally {
    github.close()
  }
}

/** Submits what there is to submit, wherever it is from. */
async function run(
  inputs: Inputs,
  header: Header,
  source: Source,
  log: Log,
  signal: AbortSignal,
  writeNotes?: (results: Results) => Promise<void>
): Promise<boolean> {
  const { credentials, dryRun, resultsFile } = inputs
  const { candidates, lost } = source
  const results = candidates.map(({ result }) => result)
  const record = await createRecord(resultsFile, header, [...results, ...lost]).catch(
    (error: unknown) => {
      const { message } = error as Error
      throw new InputError([`results-file is "${resultsFile}": it can't be written: ${message}.`])
    }
  )
  const notes = [...source.notes, ...adviseOnArchives(candidates, inputs, log)]
  tellResumed(results, log)

  let stopped = signal.aborted ? (signal.reason as Error).message : undefined
  if (dryRun || !credentials) await showPlan(candidates, inputs, log)
  else stopped ??= await submitAll(candidates, inputs, credentials, record, log, signal)
  return conclude(inputs, record, { stopped, notes }, log, dryRun ? undefined : writeNotes)
}

/**
 * Does what is asked of each sample, all of it through one gate: what the service has first, then
 * what is to be sent, then what is to be followed.
 * @returns why it ended early
 */
async function submitAll(
  candidates: readonly Candidate[],
  inputs: Inputs,
  credentials: Credentials,
  record: Record,
  log: Log,
  signal: AbortSignal
): Promise<string | undefined> {
  const { apiUrl, requestsPerSecond, concurrency, retries, subscribe } = inputs
  const gate = createGate(requestsPerSecond)
  const wire = createWire({
    baseUrl: apiUrl,
    gate,
    stallMs: inputs.stallTimeoutSeconds * 1000,
    maxConnections: concurrency
  })
  const call = createCaller({ wire, gate, credentials, userAgent: ACTION, retries })
  const tools = { spectra: createSpectra(call), subscribe, signal, now: () => new Date() }
  const hashType: HashType = inputs.release ? 'sha256' : 'sha1'
  const keep = (result: Result) => record.keep(result)
  // What can't be written shows when the record is closed.
  const keepAll = (results: readonly Result[]) =>
    Promise.all(results.map(keep)).catch(() => undefined)
  try {
    const { ifSampleExists: ifExists } = inputs
    const warn = (text: string) => {
      log.warn(text)
    }
    const before = candidates.map(({ result }) => result)
    const treated = await treatExisting(before, { ...tools, hashType, ifExists, warn })
    await keepAll(treated.results)
    if (ifExists !== 'upload') log.treated(treated.results)
    if (treated.stopped) return treated.stopped

    const open = candidates.flatMap((candidate, index) => {
      const result = treated.results[index] ?? candidate.result
      return isOpen(result) ? [{ ...candidate, result }] : []
    })
    const { submissions, failed } = await fetchAll(open, signal)
    if (signal.aborted) return (signal.reason as Error).message
    for (const result of failed) log.failed(result)
    await keepAll([...failed, ...submissions.map(({ result }) => result)])

    const samples = submissions.map(({ sample }) => sample)
    if (samples.length > 0) log.submitting(samples, `${apiUrl.host}, ${pace(requestsPerSecond)}`)
    const describe = (sample: Sample) => metadataXml(sample, inputs)
    const sending = { ...tools, describe, concurrency, keep, observer: log }
    const stopped = await submit(submissions, sending)
    if (stopped) return stopped

    await keepAll(await subscribeExisting(treated.results, { ...tools, hashType }))
    return undefined
  } finally {
    wire.close()
  }
}

/** Closes the record and tells everyone. Returns whether the step is green. */
async function conclude(
  inputs: Inputs,
  record: Record,
  remarks: Remarks,
  log: Log,
  writeNotes: ((results: Results) => Promise<void>) | undefined
): Promise<boolean> {
  const failure = failureOf(record.results(), remarks.stopped)
  const outcome = outcomeOf(inputs, record, failure !== undefined)
  const unwritten = await record
    .finish(outcome, new Date())
    .catch((error: unknown) => error as Error)
  const results = record.results()

  setOutputs(outcome, { file: inputs.resultsFile, results })
  if (inputs.summary) {
    await writeSummary(summaryOf(results, inputs.resultsFile, remarks)).catch((error: unknown) => {
      log.warn(`The job summary could not be written: ${(error as Error).message}`)
    })
  }
  log.line(headline(results))
  log.line(`Results: ${inputs.resultsFile}`)
  if (failure) log.fail(failure)
  if (unwritten) {
    log.fail(`The results file ${inputs.resultsFile} is not complete: ${unwritten.message}`)
  }
  const unnoted = await writeNotes?.(results).catch((error: unknown) => error as Error)
  if (unnoted) {
    log.fail(`The release's notes were not written: ${unnoted.message}`)
    await record.finish('failed', new Date()).catch(() => undefined)
    setOutputs('failed', { file: inputs.resultsFile, results: record.results() })
  }
  return !failure && !unwritten && !unnoted
}

function outcomeOf({ dryRun }: Inputs, record: Record, failed: boolean): Outcome {
  if (failed) return 'failed'
  if (record.results().samples.length === 0) return 'nothing'
  return dryRun ? 'skipped' : 'submitted'
}

function readEarlier({ resumeFrom, apiUrl }: Inputs, log: Log): Earlier {
  const problems: string[] = []
  const runs = resumeFrom.map(file => {
    try {
      const earlier = readEarlierResults(file, apiUrl.host)
      if (!earlier) log.line(`There is no results file ${file} to go on from.`)
      return earlier ?? new Map<string, Result>()
    } catch (error) {
      problems.push(`resume-from is "${file}": it ${(error as Error).message}.`)
      return new Map<string, Result>()
    }
  })
  if (problems.length > 0) throw new InputError(problems)
  return joinEarlier(runs)
}

function tellResumed(results: readonly Result[], log: Log): void {
  const done = results.filter(isDone).length
  if (done > 0) log.line(`${count(done, 'sample')} of earlier runs need nothing more.`)
  const uncertain = results.filter(result => isOpen(result) && result.metadata === 'uncertain')
  if (uncertain.length > 0) {
    log.warn(
      'Metadata that was under way when an earlier run was cut is sent again, and may be there twice: ' +
        some(
          uncertain.flatMap(({ files }) => files),
          20
        )
    )
  }
}

/** ZIP files are recommended for dynamic analysis only, and with a word that they are archives. */
function adviseOnArchives(
  candidates: readonly Candidate[],
  { archiveType }: Inputs,
  log: Log
): readonly string[] {
  const zips = candidates.filter(({ sample }) => sample?.zip).flatMap(({ result }) => result.files)
  if (archiveType === 'zip' || zips.length === 0) return []
  const note =
    `ZIP files are submitted as plain files: ${some(zips, 5)}. ` +
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
