import type { Log } from '../platform/log.js'
import type { ReportedSample } from '../results/schema.js'
import { listNames } from '../text/format.js'
import { detectionAdvice } from './detection-advice.js'

/** Maximum number of different texts. The summary has the advice for each sample. */
const MAX_TEXTS = 10

/** Logs what to do about files that may be false positives. Logs the same text only once. */
export function logAdvice(samples: readonly ReportedSample[], log: Log): void {
  const filesByText = new Map<string, string[]>()
  for (const sample of samples) {
    const { files } = sample
    const text = detectionAdvice(sample)
    if (!text) continue
    const known = filesByText.get(text)
    if (known) known.push(...files)
    else filesByText.set(text, [...files])
  }
  for (const [text, files] of [...filesByText].slice(0, MAX_TEXTS)) {
    log.info(`${listNames(files, 3)}: ${text}`)
  }
}
