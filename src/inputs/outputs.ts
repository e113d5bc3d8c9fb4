import path from 'node:path'

import type { OutputInputs, ReportInputs } from './inputs.js'
import { InputReader } from './reader.js'
import { readSampleUrl } from './sample-url.js'
import type { Settings } from './settings.js'

/**
 * Reads the inputs about reports and temporary files.
 * @param defaultName the default name of the results file
 */
export function readOutputs(reader: InputReader, defaultName: string): OutputInputs {
  return {
    resultsFile: readResultsPath(reader, defaultName),
    temporaryFolder: reader.platform.temporaryFolder,
    summary: reader.flag('summary'),
    sampleUrl: readSampleUrl(reader)
  }
}

/**
 * Reads where to report that a run failed early, even if inputs are invalid.
 * @param defaultName the default name of the results file
 */
export function readReportInputs(settings: Settings, defaultName: string): ReportInputs {
  const reader = new InputReader(settings)
  return {
    resultsFile: readResultsPath(reader, defaultName),
    summary: reader.text('summary').toLowerCase() !== 'false'
  }
}

function readResultsPath(reader: InputReader, defaultName: string): string {
  return path.resolve(
    reader.text('results-file') || path.join(reader.platform.resultsFolder, defaultName)
  )
}
