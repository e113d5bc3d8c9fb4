import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { replaceOrDelete } from './atomic-file.js'
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

async function writeReport(file: string, text: string | undefined): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await replaceOrDelete(file, text)
  } catch (error) {
    // Otherwise, a report of an earlier run could be taken for one of this run.
    await rm(file, { force: true }).catch(() => undefined)
    throw error
  }
}
