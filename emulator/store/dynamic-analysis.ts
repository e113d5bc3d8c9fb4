import type { Content } from './content.js'
import { findingIn } from './reputation.js'

export type DynamicClassification = 'MALICIOUS' | 'SUSPICIOUS' | 'NO_THREATS_FOUND'

/** A dynamic analysis of one file on one platform (TCA-0207). */
export interface DynamicAnalysis extends AnalyzedFile {
  readonly analysisId: string
  readonly startedOn: Date
  /** Can be in the future. An invalid date if the analysis never completes. */
  readonly completedOn: Date
}

export interface AnalyzedFile extends Readonly<Record<'sha1' | 'sha256', string>> {
  /** Undefined if the sample is preloaded and was never uploaded. */
  readonly md5: string | undefined
  readonly platform: string
  /** The archive that contains the file; undefined if it was analyzed on its own. */
  readonly archiveSha1: string | undefined
  /** According to the markers in the content. */
  readonly classification: DynamicClassification
}

/** Returns the classification according to the markers in the content. */
export function classificationOf(
  content: Pick<Content, 'finding' | 'detections'>
): DynamicClassification {
  const { status } = findingIn(content)
  return status === 'MALICIOUS' || status === 'SUSPICIOUS' ? status : 'NO_THREATS_FOUND'
}
