import { tmpdir } from 'node:os'
import path from 'node:path'

import type { OutputInputs } from './inputs.js'
import type { InputReader } from './reader.js'
import { readSampleUrl } from './sample-url.js'

/**
 * Reads the inputs about reports and temporary files.
 * @param defaultName the default name of the results file in the temporary folder
 */
export function readOutputs(reader: InputReader, defaultName: string): OutputInputs {
  const temporaryFolder = reader.env['RUNNER_TEMP'] ?? tmpdir()
  const resultsFile = reader.text('results-file') || path.join(temporaryFolder, defaultName)
  return {
    resultsFile: path.resolve(resultsFile),
    temporaryFolder,
    summary: reader.flag('summary'),
    sampleUrl: readSampleUrl(reader)
  }
}
