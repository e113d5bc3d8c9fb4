import { lstat, rm } from 'node:fs/promises'
import path from 'node:path'

import { InputError } from '../inputs/error.js'
import { readReportInputs } from '../inputs/outputs.js'
import { InputReader } from '../inputs/reader.js'
import { isSameFile } from '../inputs/same-file.js'
import type { Settings } from '../inputs/settings.js'
import { codeQualityPath, falsePositivePath } from '../results/own-files.js'

/**
 * Deletes the reports of an earlier run, so that none of them looks like a report of this run,
 * however it ends. Files that the inputs read remain, such as a results file in `resume-from`.
 * @param defaultName the default name of the results file
 * @throws {InputError} when a report can't be deleted
 */
export async function deleteOldReports(settings: Settings, defaultName: string): Promise<void> {
  for (const file of reportsOf(settings, defaultName)) {
    try {
      const existing = await lstat(file).catch(() => undefined)
      // A link can be a device such as /dev/stdout.
      if (existing?.isFile()) await rm(file)
    } catch (error) {
      const problem = `${file}, a report of an earlier run, can't be deleted: ${(error as Error).message}.`
      throw new InputError([problem], { cause: error })
    }
  }
}

/** Returns the paths of the reports that the run can write, even if inputs are invalid. */
function reportsOf(settings: Settings, defaultName: string): string[] {
  const reader = new InputReader(settings)
  const { platform } = settings
  const { resultsFile } = readReportInputs(settings, defaultName)
  const sarifFile = reader.text('sarif-file')
  const read = [
    reader.text('exceptions-file'),
    reader.text('state-file'),
    ...reader.lines('resume-from')
  ]
  const reports = [
    resultsFile,
    falsePositivePath(resultsFile),
    ...(platform.hasCodeQuality ? [codeQualityPath(resultsFile)] : []),
    ...platform.openReports(resultsFile).files,
    ...(sarifFile ? [path.resolve(sarifFile)] : [])
  ]
  return reports.filter(file => !read.some(other => other !== '' && isSameFile(other, file)))
}
