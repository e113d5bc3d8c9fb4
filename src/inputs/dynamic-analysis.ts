import type { DynamicAnalysisInputs } from './inputs.js'
import type { InputReader } from './reader.js'

/** Reads the inputs about dynamic analyses. */
export function readDynamicAnalysis(reader: InputReader): DynamicAnalysisInputs | undefined {
  const platforms = reader
    .text('dynamic-analysis')
    .split(/[\s,]+/)
    .filter(Boolean)
  const files = reader.lines('dynamic-analysis-files')
  const timeoutMinutes = reader.number('dynamic-analysis-timeout-minutes', { from: 0, to: 1440 })
  return platforms.length > 0 ? { platforms, files, timeoutMinutes } : undefined
}
