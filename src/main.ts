import { conclude, concludeSkipped } from './conclude.js'
import { subscribeExisting, treatExisting } from './existing.js'
import { archiveAdvice } from './findings.js'
import { createGithub } from './github/api.js'
import { withBlock } from './github/notes.js'
import { InputError, type Inputs } from './inputs.js'
import { metadataXml } from './metadata.js'
import { originOf } from './origin.js'
import type { Remarks } from './report/remarks.js'
import { checkMetadata } from './preflight.js'
import type { Log } from './report/log.js'
import { showPlan } from './report/plan.js'
import { notesOf } from './report/release-notes.js'
import { createRecord, type Record } from './record.js'
import { resultRedactor } from './report/redact-result.js'
import { pace, size } from './report/wording.js'
import { isOpen, SCHEMA_VERSION, type Header, type Result, type Results } from './results.js'
import { readEarlier, unseen, type Earlier } from './resume.js'
import type { Sample } from './samples.js'
import { fetchAll, type Candidate, type Source } from './sources/candidate.js'
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
  if (inputs.release) return ofRelease(inputs, header, earlier, log, signal)
  const source = await filesSource(inputs, earlier, log, signal)
  return run(inputs, { header, earlier }, source, log, signal)
}

/** The run about the assets of a release; it leaves no download behind. */
async function ofRelease(
  inputs: Inputs,
  header: Header,
  earlier: Earlier,
  log: Log,
  signal: AbortSignal
): Promise<boolean> {
  const { repository, githubToken: token, githubApiUrl: apiUrl, retries, redact } = inputs
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const userAgent = ACTION
  const client = { userAgent, retries, stallMs, signal, redact }
  const github = createGithub({ apiUrl, repository, token, ...client })
  try {
    const source = await releaseSource(github, inputs, earlier, log, signal)
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
      const about = { ...inputs, properties }
      return await run(
        about,
        { header, earlier },
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

/** Does what is asked for with what there is, wherever it is from, and tells everyone. */
async function run(
  inputs: Inputs,
  { header, earlier }: { readonly header: Header; readonly earlier: Earlier },
  source: Source,
  log: Log,
  signal: AbortSignal,
  writeNotes?: (results: Results) => Promise<void>
): Promise<boolean> {
  const { credentials, dryRun, resultsFile } = inputs
  const { candidates, lost } = source
  checkMetadata(candidates, inputs)
  const results = candidates.map(({ result }) => result)
  const clean = resultRedactor(inputs)
  const beginning = {
    header,
    planned: [...results, ...lost].map(clean),
    earlier: unseen(earlier, results).map(clean)
  }
  const record = await createRecord(resultsFile, beginning).then(
    made => ({ ...made, keep: (result: Result) => made.keep(clean(result)) }),
    (error: unknown) => {
      const { message } = error as Error
      throw new InputError([`results-file is "${resultsFile}": it can't be written: ${message}.`])
    }
  )
  log.resumed(results)
  const advice = archiveAdvice(candidates, inputs)
  if (advice) log.notice(advice)
  const notes = [...source.notes, ...(advice ? [advice] : [])].map(inputs.redact)

  if (dryRun || !credentials) {
    await showPlan(candidates, inputs, log)
    const stopped = signal.aborted ? reasonOf(signal) : undefined
    return conclude({ inputs, record, remarks: { stopped, notes }, writeNotes: undefined }, log)
  }
  const service = connect(inputs, credentials)
  try {
    const stopped = signal.aborted
      ? reasonOf(signal)
      : await submitAll(candidates, inputs, service.spectra, record, log, signal)
    const verdicts = await judgeAll(inputs, service.spectra, record, stopped, log, signal)
    const remarks = { ...verdicts, stopped: stopped ?? verdicts.stopped, notes }
    return await conclude({ inputs, record, remarks, writeNotes }, log)
  } finally {
    service.close()
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
 * @returns why it ended early
 */
async function submitAll(
  candidates: readonly Candidate[],
  inputs: Inputs,
  spectra: Spectra,
  record: Record,
  log: Log,
  signal: AbortSignal
): Promise<string | undefined> {
  const { apiUrl, requestsPerSecond, concurrency, subscribe, ifSampleExists: ifExists } = inputs
  const tools = { spectra, subscribe, signal, now, hashType: hashTypeOf(inputs) }
  const before = candidates.map(({ result }) => result)
  const warn = (text: string) => {
    log.warn(text)
  }
  const treated = await treatExisting(before, { ...tools, ifExists, warn })
  await keepAll(record, treated.results)
  if (treated.checked.length > 0) log.treated(treated.checked)
  if (treated.stopped) return treated.stopped

  const open = candidates.flatMap((candidate, index) => {
    const result = treated.results[index] ?? candidate.result
    return isOpen(result) ? [{ ...candidate, result }] : []
  })
  const { submissions, failed } = await fetchAll(open, signal)
  if (signal.aborted) return reasonOf(signal)
  for (const result of failed) log.failed(result)
  await keepAll(record, [...failed, ...submissions.map(({ result }) => result)])

  const samples = submissions.map(({ sample }) => sample)
  if (samples.length > 0) log.submitting(samples, `${apiUrl.host}, ${pace(requestsPerSecond)}`)
  const describe = (sample: Sample) => metadataXml(sample, inputs)
  const { keep } = record
  const stopped = await submit(submissions, {
    ...tools,
    describe,
    concurrency,
    keep,
    observer: log
  })
  if (stopped) return stopped

  await keepAll(record, await subscribeExisting(treated.results, tools))
  return undefined
}

/** Waits for the verdicts, where the user wants to fail on them. */
async function judgeAll(
  inputs: Inputs,
  spectra: Spectra,
  record: Record,
  stopped: string | undefined,
  log: Log,
  signal: AbortSignal
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

/** What can't be written shows when the record is closed. */
async function keepAll(record: Record, results: readonly Result[]): Promise<void> {
  await Promise.all(results.map(record.keep)).catch(() => undefined)
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
    outcome: null,
    chargedLookUps: null
  }
}
