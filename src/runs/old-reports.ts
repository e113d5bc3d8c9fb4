import { lstat, rm } from 'node:fs/promises'
import path from 'node:path'

import { InputError } from '../inputs/error.js'
import { readReportInputs } from '../inputs/outputs.js'
import { InputReader } from '../inputs/reader.js'
import { isSameFile } from '../inputs/same-file.js'
import type { Settings } from '../inputs/settings.js'
import { isOtherFile } from '../platform/report-content.js'
import { variablesPath } from '../platform/report-paths.js'
import { codeQualityPath, falsePositivePath } from '../results/own-files.js'

/**
 * Deletes the reports of an earlier run, so that none of them looks like a report of this run,
 * however it ends. Files that the inputs read remain, such as a results file in `resume-from`.
 * @param defaultName the default name of the results file
 * @throws {InputError} when a report can't be deleted, or its path is that of another file
 */
export async function deleteOldReports(settings: Settings, defaultName: string): Promise<void> {
  for (const report of reportsOf(settings, defaultName)) {
    const problem = await deleteReport(report).catch(
      (error: unknown) =>
        `is a report of an earlier run, and can't be deleted: ${(error as Error).message}`
    )
    if (problem !== undefined) throw new InputError([`${report.file} ${problem}.`])
  }
}

/** Deletes a report, or returns why it would be wrong to replace it. */
async function deleteReport({ file, mayBeOther }: Report): Promise<string | undefined> {
  const existing = await lstat(file).catch(() => undefined)
  // A link can be a device such as /dev/stdout.
  if (!existing?.isFile()) return undefined
  if (mayBeOther && (await isOtherFile(file))) {
    return 'is not a report, but would be replaced with one: use another path, or delete it'
  }
  await rm(file)
  return undefined
}

interface Report {
  readonly file: string
  /** Whether the name is so common that it can be that of another file. */
  readonly mayBeOther: boolean
}

/** Returns the paths of the reports that the run can write, even if inputs are invalid. */
function reportsOf(settings: Settings, defaultName: string): Report[] {
  const reader = new InputReader(settings)
  const { platform } = settings
  const { resultsFile } = readReportInputs(settings, defaultName)
  const sarifFile = reader.text('sarif-file')
  const read = [
    reader.text('exceptions-file'),
    reader.text('state-file'),
    ...reader.lines('resume-from')
  ]
  const set = [resultsFile, ...(sarifFile ? [path.resolve(sarifFile)] : [])]
  const derived = [
    falsePositivePath(resultsFile),
    ...(platform.hasCodeQuality ? [codeQualityPath(resultsFile)] : []),
    ...platform.openReports(resultsFile).files
  ]
  const isRead = (file: string) => read.some(other => other !== '' && isSameFile(other, file))
  return [
    ...set.map(file => ({ file, mayBeOther: true })),
    ...derived.map(file => ({ file, mayBeOther: file === variablesPath(resultsFile) }))
  ].filter(({ file }) => !isRead(file))
}
