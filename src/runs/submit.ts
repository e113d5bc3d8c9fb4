import { conclude, concludeSkipped } from './conclude.js'
import { createReleasesApi } from '../releases/releases.js'
import { withBlock } from '../releases/notes-block.js'
import type { Inputs } from '../inputs/inputs.js'
import { reasonOf, takeIn, unwritable, type Desk } from './intake.js'
import { originOf } from '../platform/origin.js'
import { checkMetadata } from '../inputs/check-metadata.js'
import type { Log } from '../report/log.js'
import { notesOf } from '../report/release-notes.js'
import { createResultsFile, type ResultsFile } from '../results/results-file.js'
import { resultRedactor } from '../results/redact.js'
import { formatSize } from '../text/format.js'
import { SCHEMA_VERSION, type Header, type ResultsDocument } from '../results/schema.js'
import { readEarlierResults, type EarlierResults } from '../results/resume.js'
import type { Source } from '../artifacts/candidate.js'
import { filesSource } from '../artifacts/local-files.js'
import { releaseSource } from '../artifacts/release-assets.js'
import { ACTION } from '../version.js'

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
  const earlier = await readEarlierResults(inputs, file => {
    log.line(`There is no results file ${file} to go on from.`)
  })
  // Reading also stops when nothing more can be sent.
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
  try {
    if (inputs.release) return await ofRelease({ header, earlier }, work)
    const source = await filesSource(inputs, earlier, log, work.reading)
    return await run(source, { header, earlier }, work)
  } finally {
    work.stopReading(new Error('the run ended'))
  }
}

/** The initial content of the record. */
interface Beginning {
  readonly header: Header
  readonly earlier: EarlierResults
}

interface Work extends Omit<Desk, 'record'> {
  /** Updates the release notes; absent unless `release-notes` is set. */
  readonly writeNotes?: (results: ResultsDocument) => Promise<void>
}

/** Processes the assets of a release, and deletes the downloads at the end. */
async function ofRelease({ header, earlier }: Beginning, work: Work): Promise<boolean> {
  const { inputs, log, signal } = work
  const { repository, githubToken: token, githubApiUrl: apiUrl, retries, redact } = inputs
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const client = { apiUrl, repository, token, userAgent: ACTION, retries, stallMs, redact }
  const github = createReleasesApi({ ...client, signal: work.reading })
  // The notes are written even if the reading has ended early.
  const notesGithub = createReleasesApi({ ...client, signal })
  try {
    const source = await releaseSource(github, inputs, earlier, log, work.reading)
    const { release } = source
    const writeNotes = async (results: ResultsDocument) => {
      const blocks = notesOf(results)
      await notesGithub.editNotes(release, notes => {
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
      log.line(`Downloaded ${formatSize(source.downloaded())} of the release`)
      await source.clean()
    }
  } finally {
    github.close()
    notesGithub.close()
  }
}

/** Runs all stages for a source and reports the outcome. */
async function run(source: Source, { header, earlier }: Beginning, work: Work): Promise<boolean> {
  const { inputs, log, signal, writeNotes } = work
  const { credentials, dryRun } = inputs
  checkMetadata(source.names, inputs)
  const record = await openRecord(source, { header, earlier }, inputs)
  const desk = { ...work, record }
  const notesWith = (advice: string | undefined) =>
    [...source.notes, ...(advice ? [advice] : [])].map(inputs.redact)
  // Loaded only if needed, so that a run with nothing to do starts faster.
  if (credentials && !dryRun && source.names.length + source.lost.length > 0) {
    const { submitAndJudge } = await import('./submission.js')
    const { advice, ...remarks } = await submitAndJudge(source, desk, credentials)
    return conclude(
      { inputs, record, remarks: { ...remarks, notes: notesWith(advice) }, writeNotes },
      log
    )
  }
  const { candidates, advice } = await takeIn(source, desk)
  if (dryRun) {
    const { showPlan } = await import('../report/plan.js')
    await showPlan(candidates, inputs, log)
  }
  const stopped = signal.aborted ? reasonOf(signal) : undefined
  const remarks = { stopped, notes: notesWith(advice) }
  return conclude({ inputs, record, remarks, writeNotes: dryRun ? undefined : writeNotes }, log)
}

/** @throws {InputError} when the results file can't be written */
async function openRecord(
  { lost }: Source,
  { header, earlier }: Beginning,
  inputs: Inputs
): Promise<ResultsFile> {
  const { resultsFile } = inputs
  const clean = resultRedactor(inputs)
  try {
    const record = await createResultsFile(resultsFile, {
      header,
      planned: lost.map(clean),
      earlier: [...earlier.values()].map(clean)
    })
    return { ...record, save: result => record.save(clean(result)) }
  } catch (error) {
    throw unwritable(resultsFile, error as Error)
  }
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
