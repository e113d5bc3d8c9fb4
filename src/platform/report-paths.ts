import path from 'node:path'

/** Returns the path of the file with outputs as variables, which is next to the results file. */
export function variablesPath(resultsFile: string): string {
  return besideResults(resultsFile, '.env')
}

/** Returns the path of the summary, which is next to the results file. */
export function summaryPath(resultsFile: string): string {
  return besideResults(resultsFile, '.summary.md')
}

/** Returns the path of a file that has the name of the results file with another ending. */
export function besideResults(resultsFile: string, ending: string): string {
  const { dir, name } = path.parse(resultsFile)
  return path.join(dir, name + ending)
}
