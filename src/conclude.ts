import type { Inputs } from './inputs.js'
import type { Record } from './record.js'
import { failureOf } from './report/failure.js'
import { writeSarif } from './report/sarif.js'
import { headline } from './report/headline.js'
import type { Log } from './report/log.js'
import { setOutputs, writeSummary } from './report/outputs.js'
import { summaryOf, type Remarks } from './report/summary.js'
import { isUnproven, type Outcome, type Results } from './results.js'

/**
 * The end of every run: closes the record and tells everyone, also when it is red or cancelled.
 * @param writeNotes writes the release's notes, where that is wanted
 * @returns whether the step is green
 */
export async function conclude(
  inputs: Inputs,
  record: Record,
  remarks: Remarks,
  log: Log,
  writeNotes?: (results: Results) => Promise<void>
): Promise<boolean> {
  const { resultsFile: file, sarifFile } = inputs
  const failure = failureOf(record.results(), remarks, inputs)
  const { chargedLookUps = null } = remarks
  const close = async (outcome: Outcome) => {
    const finished = new Date().toISOString()
    const unwritten = await failing(record.finish({ outcome, finished, chargedLookUps }))
    setOutputs(outcome, { file, results: record.results() })
    return unwritten
  }
  const unwritten = await close(outcomeOf(inputs, record, failure !== undefined))
  const unsaved: string[] = []
  if (unwritten) unsaved.push(`The results file ${file} is not complete: ${unwritten.message}`)
  if (sarifFile && record.results().counts.malicious !== null) {
    const error = await failing(writeSarif(sarifFile, record.results(), remarks))
    if (error) unsaved.push(`sarif-file ${sarifFile} could not be written: ${error.message}`)
  }
  if (unsaved.length > 0) await close('failed')
  const results = record.results()

  if (inputs.summary) {
    const unsummed = await failing(writeSummary(summaryOf(results, file, remarks)))
    if (unsummed) log.warn(`The job summary could not be written: ${unsummed.message}`)
  }
  log.verdicts(results)
  log.line(headline(results))
  log.line(`Results: ${file}`)
  if (failure) log.fail(failure)
  if (inputs.ifVerdictPending === 'warn') log.pending(results.samples.filter(isUnproven))

  const unnoted = await failing(writeNotes?.(results))
  if (unnoted) {
    unsaved.push(`The release's notes were not written: ${unnoted.message}`)
    await close('failed')
  }
  for (const text of unsaved) log.fail(text)
  return !failure && unsaved.length === 0
}

async function failing(work: Promise<void> | undefined): Promise<Error | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return error as Error
  }
}

function outcomeOf({ dryRun }: Inputs, record: Record, failed: boolean): Outcome {
  if (failed) return 'failed'
  if (record.results().samples.length === 0) return 'nothing'
  return dryRun ? 'skipped' : 'submitted'
}
