import path from 'node:path'

import { temporaryPath } from './atomic-file.js'

/** Returns the path of the report on flagged files, which is next to the results file. */
export function falsePositivePath(resultsFile: string): string {
  const { dir, name } = path.parse(resultsFile)
  return path.join(dir, `${name}.false-positive.md`)
}

/** Returns the paths of all files that a run with this results file may write. */
export function ownFiles(resultsFile: string): string[] {
  return [resultsFile, falsePositivePath(resultsFile)].flatMap(file => [file, temporaryPath(file)])
}
