import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { replaceOrDelete } from './atomic-file.js'
import type { PlatformReports } from './platform.js'
import { isOtherFile } from './report-content.js'
import { summaryPath, variablesPath } from './report-paths.js'
import { variablesText } from './variables.js'

/** Returns reports that are files next to the results file. */
export function reportFiles(resultsFile: string): PlatformReports {
  const [variables, summaryFile] = [variablesPath(resultsFile), summaryPath(resultsFile)]
  return {
    files: [variables, summaryFile],
    async writeOutputs(outputs) {
      if (await isOtherFile(variables)) throw new Error(`${variables} is not a report`)
      await writeReport(variables, variablesText(outputs))
    },
    writeSummary: summary => writeReport(summaryFile, summary)
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
