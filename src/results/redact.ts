import type { Redact } from '../text/redact.js'
import type {
  AnalysisResult,
  DynamicAnalysis,
  PastVerdict,
  SampleResult,
  Verdict
} from './schema.js'

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
  return result => {
    const { files, error, verdict, history, dynamicAnalysis, earlierAnalyses } = result
    const cleanAll = (analyses: readonly DynamicAnalysis[]) =>
      analyses.map(analysis => redactAnalysis(analysis, redact))
    const clean: SampleResult = {
      ...result,
      files: files.map(redactName),
      error: error && { ...error, message: redact(error.message) },
      verdict: verdict && redactVerdict(verdict, redact),
      ...(history && {
        history: history.map(past => redactPast(past, redact))
      }),
      ...(dynamicAnalysis && { dynamicAnalysis: cleanAll(dynamicAnalysis) }),
      ...(earlierAnalyses && { earlierAnalyses: cleanAll(earlierAnalyses) })
    }
    return JSON.stringify(clean) === JSON.stringify(result) ? result : clean
  }
}

/** Returns an earlier verdict without secrets. */
export function redactPast(past: PastVerdict, redact: Redact): PastVerdict {
  return { ...past, threat: past.threat && redact(past.threat) }
}

/** Returns a verdict without secrets. */
export function redactVerdict(verdict: Verdict, redact: Redact): Verdict {
  const { threat, reason, classifiedBy, scan, accepted } = verdict
  return {
    ...verdict,
    threat: threat && redact(threat),
    reason: reason && redact(reason),
    classifiedBy: classifiedBy && redact(classifiedBy),
    scan: scan && {
      ...scan,
      detections: scan.detections.map(detection => ({
        ...detection,
        engine: redact(detection.engine),
        vendor: redact(detection.vendor),
        label: redact(detection.label)
      }))
    },
    accepted: accepted && { ...accepted, reason: redact(accepted.reason) }
  }
}

function redactAnalysis(analysis: DynamicAnalysis, redact: Redact): DynamicAnalysis {
  const { files } = analysis
  return {
    ...redactReport(analysis, redact),
    ...(files && { files: files.map(file => redactReport(file, redact)) })
  }
}

/** The id stays, because the report is requested by it. */
function redactReport<T extends AnalysisResult>(analysis: T, redact: Redact): T {
  const { signatures, warnings, reason } = analysis
  return {
    ...analysis,
    signatures: signatures.map(one => ({ ...one, description: redact(one.description) })),
    warnings: warnings.map(redact),
    reason: reason && redact(reason)
  }
}
