import { besideResults, summaryPath, variablesPath } from '../platform/report-paths.js'
import { temporaryPath } from '../platform/atomic-file.js'

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
  const files = [falsePositivePath, codeQualityPath, summaryPath, variablesPath]
  const paths = [resultsFile, ...files.map(pathOf => pathOf(resultsFile))]
  return paths.flatMap(file => [file, temporaryPath(file)])
}
