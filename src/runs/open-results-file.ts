import { InputError } from '../inputs/error.js'
import type { Inputs } from '../inputs/inputs.js'
import { resultRedactor } from '../results/redact.js'
import type { EarlierResults } from '../results/resume.js'
import { ResultsFile } from '../results/results-file.js'
import { SCHEMA_VERSION, type Header } from '../results/schema.js'
import { PROGRAM } from '../version.js'
import type { RunSource } from './find-source.js'

interface InitialContent {
  readonly source: Pick<RunSource, 'unread'>
  readonly earlier: EarlierResults
  /** When the run started. */
  readonly started: Date
}

/**
 * Creates the results file of a run.
 * @throws {InputError} when it can't be written
 */
export async function openResultsFile(
  inputs: Inputs,
  { source, earlier, started }: InitialContent
): Promise<ResultsFile> {
  const { resultsFile } = inputs
  const initial = {
    header: headerOf(inputs, started),
    samples: source.unread,
    earlier: [...earlier.values()],
    redact: resultRedactor(inputs)
  }
  try {
    return await ResultsFile.create(resultsFile, initial)
  } catch (error) {
    throw notWritable(resultsFile, error as Error)
  }
}

/** Returns the error for a results file that can't be written. */
export function notWritable(resultsFile: string, cause: Error): InputError {
  const problem = `results-file is "${resultsFile}": it can't be written: ${cause.message}.`
  return new InputError([problem], { cause })
}

function headerOf({ apiUrl, origin, dryRun }: Inputs, started: Date): Header {
  const { repository, commit, runUrl: url } = origin
  return {
    schemaVersion: SCHEMA_VERSION,
    action: PROGRAM,
    run: { repository, commit, url },
    apiHost: apiUrl.host,
    dryRun,
    started: started.toISOString(),
    finished: null,
    outcome: null,
    chargedLookUps: null
  }
}
