import { InputError } from '../inputs/error.js'
import type { Inputs } from '../inputs/inputs.js'
import type { Log } from '../platform/log.js'
import { expiredText } from '../report/exceptions-text.js'
import { exceptionsOn, NO_EXCEPTIONS, type Exceptions } from '../results/exceptions.js'
import { readExceptionsFile } from '../results/exceptions-file.js'

/**
 * Reads `exceptions-file`, and warns about entries that have expired.
 * @param started when the run started, which determines which entries have expired
 * @throws {InputError} when the file can't be read, or if an entry is malformed
 */
export async function loadExceptions(
  { exceptionsFile: file }: Pick<Inputs, 'exceptionsFile'>,
  started: Date,
  log: Log
): Promise<Exceptions> {
  if (!file) return NO_EXCEPTIONS
  const { entries, problems } = await readExceptionsFile(file)
  if (problems.length > 0) {
    throw new InputError(
      problems.map(({ line, text }) => {
        return `exceptions-file is "${file}"${line === undefined ? '' : `, line ${line}`}: ${text}`
      })
    )
  }
  const exceptions = exceptionsOn(started, file, entries)
  const expired = expiredText(exceptions)
  if (expired) log.warning(expired)
  return exceptions
}
