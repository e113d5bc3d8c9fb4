import { besideResults, summaryPath, variablesPath } from '../platform/report-paths.js'
import { temporaryPath } from './atomic-file.js'

/** Returns the path of the report on flagged files, which is next to the results file. */
export function falsePositivePath(resultsFile: string): string {
  return besideResults(resultsFile, '.false-positive.md')
}

/** Returns the path of the Code Quality report, which is next to the results file. */
export function codeQualityPath(resultsFile: string): string {
  return besideResults(resultsFile, '.code-quality.json')
}

/** Returns the paths of all files that a run with this results file may write. */
export function ownFiles(resultsFile: string): string[] {
  const replaced = [resultsFile, falsePositivePath(resultsFile), codeQualityPath(resultsFile)]
  const written = [summaryPath(resultsFile), variablesPath(resultsFile)]
  return [...replaced.flatMap(file => [file, temporaryPath(file)]), ...written]
}
