import { reasonOf, type Context } from '../context.js'
import type { Remarks } from '../report/remarks.js'
import { UploadProgress } from '../report/upload-progress.js'
import type { Credentials } from '../spectra/caller.js'
import type { HashType } from '../spectra/hash-query.js'
import { metadataXml } from '../spectra/metadata-xml.js'
import { subscribeExisting } from '../stages/subscribe.js'
import { UploadQueue } from '../stages/upload-queue.js'
import type { UploadTask } from '../stages/upload-sample.js'
import { uploadSamples } from '../stages/upload.js'
import { awaitVerdicts, withoutVerdicts } from '../stages/verdicts.js'
import { connectDynamicAnalysis } from './connect-dynamic-analysis.js'
import { connect } from './connect.js'
import {
  addKnownReports,
  awaitDynamicReports,
  skipDynamicAnalyses,
  startDynamicAnalyses,
  type AnalysisService
} from './dynamic-analysis.js'
import { prepareUploads, type Service } from './prepare-uploads.js'
import type { ReadCandidates } from './read-source.js'
import type { Run } from './run.js'

/** What to report in addition to the results. */
type SendOutcome = Omit<Remarks, 'notes'> & Pick<ReadCandidates, 'advice'>

/**
 * Uploads the samples, and waits for their verdicts and reports.
 * @throws {InputError} when the results file can't be written at the start
 */
export async function sendSamples(
  run: Run,
  credentials: Credentials,
  context: Context
): Promise<SendOutcome> {
  const connection = connect(run.inputs, credentials, context)
  // For release assets, GitHub provides only the SHA-256.
  const hashType: HashType = run.inputs.release ? 'sha256' : 'sha1'
  const service = { spectra: connection.spectra, hashType }
  try {
    const { advice, stopped } = await uploadAll(run, service, context)
    if (run.resultsFile.results().samples.length === 0) return { advice, stopped }
    if (stopped !== undefined) {
      return { advice, stopped, ...(await saveWithoutResults(run)) }
    }
    const dynamicAnalysis = connectDynamicAnalysis(connection.separate, run.inputs)
    return { advice, ...(await awaitResults(run, { ...service, dynamicAnalysis }, context)) }
  } finally {
    connection.close()
  }
}

/** Starts dynamic analyses, and waits for verdicts and reports, as far as they are requested. */
async function awaitResults(
  run: Run,
  service: Service & AnalysisService,
  context: Context
): Promise<Omit<SendOutcome, 'advice'>> {
  const { clock, signal } = context
  const { failOn, dynamicAnalysis } = run.inputs
  const { analysisErrors: startErrors, ...starts } = dynamicAnalysis
    ? await startDynamicAnalyses(run, service, context)
    : { analysisErrors: [] }
  const startedAt = clock.now()
  const verdicts = failOn.length > 0 ? await checkVerdicts(run, service, context) : {}
  const elapsedMs = clock.now() - startedAt
  const wait = { ...service, elapsedMs }
  const { analysisErrors, ...reports } = await awaitDynamicReports(run, wait, context)
  // Without the input, an earlier run's reports still count.
  if (!dynamicAnalysis) await addKnownReports(run)
  const stopped = signal.aborted ? reasonOf(signal) : undefined
  const errors = new Set([...startErrors, ...analysisErrors])
  return {
    ...{ stopped, ...verdicts, ...reports, ...lookUpsOf([starts, verdicts]) },
    ...(errors.size > 0 && { analysisError: [...errors].join('; ') })
  }
}

/** Returns the number of charged lookups of all steps. */
function lookUpsOf(
  steps: readonly Pick<Remarks, 'chargedLookUps'>[]
): Pick<Remarks, 'chargedLookUps'> {
  const lookUps = steps.flatMap(({ chargedLookUps }) => chargedLookUps ?? [])
  return lookUps.length > 0 ? { chargedLookUps: lookUps.reduce((a, b) => a + b) } : {}
}

/**
 * Prepares and uploads samples concurrently, then subscribes to those that already existed.
 * @returns why the run ended early, and advice for the user
 */
async function uploadAll(
  run: Run,
  service: Service,
  context: Context
): Promise<Pick<SendOutcome, 'stopped' | 'advice'>> {
  const { inputs, metadata, resultsFile, reading } = run
  const { concurrency, subscribe } = inputs
  const queue = new UploadQueue<UploadTask>(({ sample }) => sample.size)
  const progress = new UploadProgress(context)
  const options = {
    ...service,
    describe: (sample: UploadTask['sample']) => metadataXml(sample, metadata),
    subscribe,
    concurrency,
    resultsFile,
    progress
  }
  const [prepared, failure] = await Promise.all([
    prepareUploads(run, { ...service, queue, progress }, context).finally(() => {
      queue.end()
    }),
    uploadSamples(queue, options, context).then(reason => {
      if (reason !== undefined) reading.stop(new Error(reason))
      return reason
    })
  ])
  const canceled = context.signal.aborted ? reasonOf(context.signal) : undefined
  const stopped = prepared.stopped ?? failure ?? canceled
  if (stopped === undefined && subscribe) {
    const { samples } = resultsFile.results()
    await resultsFile.saveInBackground(await subscribeExisting(samples, service, context))
  }
  return { advice: prepared.advice, stopped }
}

async function checkVerdicts(
  { inputs, resultsFile, exceptions }: Run,
  service: Service,
  context: Context
): Promise<Pick<SendOutcome, 'verdictError' | 'chargedLookUps'>> {
  const { samples } = resultsFile.results()
  const { failOn, verdictTimeoutMinutes } = inputs
  const timeoutMs = verdictTimeoutMinutes * 60_000
  const options = { ...service, failOn, timeoutMs, resultsFile, exceptions }
  const { results, failure, chargedLookUps } = await awaitVerdicts(samples, options, context)
  await resultsFile.saveInBackground(results)
  return { verdictError: failure, chargedLookUps }
}

/** Saves that no verdicts and reports were requested because the run ended early. */
async function saveWithoutResults(
  run: Run
): Promise<Pick<SendOutcome, 'chargedLookUps' | 'chargedReports'>> {
  const { inputs, resultsFile } = run
  const hasVerdicts = inputs.failOn.length > 0
  if (hasVerdicts) {
    const { samples } = resultsFile.results()
    await resultsFile.saveInBackground(withoutVerdicts(samples, 'the run ended early'))
  }
  const reports = await skipDynamicAnalyses(run)
  await addKnownReports(run)
  return { ...(hasVerdicts && { chargedLookUps: 0 }), ...reports }
}
