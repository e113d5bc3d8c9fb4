import path from 'node:path'

import { temporaryPath } from '../platform/atomic-file.js'
import { reportObstacle } from './obstacle.js'
import type { InputReader } from './reader.js'
import { reportSharedPath, writtenWithResults, type WrittenFiles } from './same-file.js'

/**
 * Reads `state-file`, and checks early that the file can be written.
 * @returns an absolute path; empty if the input is empty
 */
export function readStateFile(reader: InputReader, resultsFile: string): string {
  const value = reader.text('state-file')
  if (!value) return ''
  const file = path.resolve(value)
  const shown = reader.text('results-file') || resultsFile
  if (
    reportSharedPath(reader, { name: 'state-file', value }, [writtenWithResults(resultsFile)]) ||
    reportSharedPath(reader, { name: 'results-file', value: shown }, writtenWith(file))
  ) {
    return file
  }
  reportObstacle(reader, { name: 'state-file', value })
  return file
}

/** Returns the files that a run with this state file may write. If it's empty, there are none. */
export function writtenWith(stateFile: string): WrittenFiles[] {
  if (!stateFile) return []
  return [{ input: 'state-file', files: [stateFile, temporaryPath(stateFile)] }]
}
