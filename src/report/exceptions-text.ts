import {
  expiredExceptionOf,
  isExpired,
  type Exceptions,
  type UnusedException
} from '../results/exceptions.js'
import type { ReportedSample } from '../results/schema.js'
import { listNames } from '../text/format.js'

/** Maximum number of entries in a message. */
const MAX_LISTED = 10

/** Lists the exceptions that have expired; undefined if there are none. */
export function expiredText(exceptions: Exceptions): string | undefined {
  const { file, entries } = exceptions
  const expired = [...entries.values()].filter(entry => isExpired(entry, exceptions))
  if (expired.length === 0) return undefined
  const lines = expired.map(({ line, until }) => `line ${line} (until ${until})`)
  return `exceptions-file is "${file}", which has expired entries: ${listNames(lines, MAX_LISTED)}. Remove them or set a later date.`
}

/** Lists the exceptions that are not needed; undefined if there are none. */
export function unusedText(
  { file }: Exceptions,
  unused: readonly UnusedException[]
): string | undefined {
  if (unused.length === 0) return undefined
  const lines = unused.map(({ line, sample }) => {
    const why = sample
      ? `${listNames(sample.files, 3)} is not malicious or suspicious`
      : 'no file has this hash'
    return `line ${line} (${why})`
  })
  return `exceptions-file is "${file}", which has unused entries: ${listNames(lines, MAX_LISTED)}. Remove them unless another run needs them.`
}

/** Says that a blocked sample's exception has expired; undefined if it has none. */
export function expiryText(sample: ReportedSample, exceptions: Exceptions): string | undefined {
  const expired = expiredExceptionOf(sample, exceptions)
  if (!expired) return undefined
  return `its exception expired on ${expired.until} (exceptions-file, line ${expired.line})`
}
