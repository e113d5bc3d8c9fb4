import type { Redact } from '../text/redact.js'
import type { SampleResult } from './schema.js'

/**
 * Returns a function that removes secrets from the texts of a result. Hashes, sizes, and states
 * don't change. A result without secrets is returned as is.
 */
export function resultRedactor({
  redact,
  redactName
}: {
  readonly redact: Redact
  readonly redactName: Redact
}): (result: SampleResult) => SampleResult {
  const redactOrNull = (text: string | null) => (text === null ? null : redact(text))
  return result => {
    const { files, error, verdict } = result
    const clean: SampleResult = {
      ...result,
      files: files.map(redactName),
      error: error && { ...error, message: redact(error.message) },
      verdict: verdict && {
        ...verdict,
        threat: redactOrNull(verdict.threat),
        reason: redactOrNull(verdict.reason)
      }
    }
    const before = textsOf(result)
    return textsOf(clean).every((text, index) => text === before[index]) ? result : clean
  }
}

function textsOf({ files, error, verdict }: SampleResult) {
  return [error?.message, verdict?.threat, verdict?.reason, ...files]
}
