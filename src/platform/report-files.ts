import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { PlatformReports } from './platform.js'
import { summaryPath, variablesPath } from './report-paths.js'
import { variablesText } from './variables.js'

/** Returns reports that are files next to the results file. */
export function reportFiles(resultsFile: string): PlatformReports {
  return {
    writeOutputs: outputs => writeReport(variablesPath(resultsFile), variablesText(outputs)),
    writeSummary: summary => writeReport(summaryPath(resultsFile), summary)
  }
}

async function writeReport(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
