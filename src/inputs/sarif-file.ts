import path from 'node:path'

import { reportObstacle } from './obstacle.js'
import type { InputReader } from './reader.js'
import { isSameFile, reportSharedPath, writtenWithResults } from './same-file.js'
import { requireFailOn } from './verdicts.js'

/**
 * Reads `sarif-file`, and checks early that the file can be written.
 * @returns an absolute path; empty if the input is empty
 */
export function readSarifFile(reader: InputReader, resultsFile: string): string {
  const { problems } = reader
  const value = reader.text('sarif-file')
  if (!value) return ''
  const file = path.resolve(value)
  requireFailOn(reader, 'sarif-file')
  const isSame = (other: string) => isSameFile(other, file)
  const exceptionsFile = reader.text('exceptions-file')
  const written = [writtenWithResults(resultsFile)]
  if (reportSharedPath(reader, { name: 'sarif-file', value }, written)) return file
  if (exceptionsFile && isSame(exceptionsFile)) {
    problems.push(`sarif-file is "${value}", which is also exceptions-file: use another path.`)
  } else if (reader.lines('resume-from').some(isSame)) {
    problems.push(`sarif-file is "${value}", which is also in resume-from: use another path.`)
  } else {
    reportObstacle(reader, { name: 'sarif-file', value })
  }
  return file
}
