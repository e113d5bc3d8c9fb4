import { InputError } from '../inputs/error.js'
import type { Inputs } from '../inputs/inputs.js'
import type { Log } from '../platform/log.js'
import { readEarlierResults, type EarlierResults } from '../results/resume.js'

/**
 * Reads the files in `resume-from`.
 * @throws {InputError} when a file can't be read, is invalid, or is from another service
 */
export async function loadEarlierResults(
  { resumeFrom, apiUrl }: Pick<Inputs, 'resumeFrom' | 'apiUrl'>,
  log: Log
): Promise<EarlierResults> {
  const { earlier, missing, problems } = await readEarlierResults(resumeFrom, apiUrl.host)
  for (const file of missing) log.info(`No results file to resume from at ${file}`)
  if (problems.length > 0) throw new InputError(problems)
  return earlier
}
