import { accessSync, constants, statSync, type Stats } from 'node:fs'
import path from 'node:path'

import { ownFiles } from '../results/own-files.js'
import type { InputReader } from './reader.js'
import { isSameFile } from './same-file.js'

/**
 * Reads `sarif-file`, and checks early that the file can be written.
 * @returns an absolute path; empty if the input is empty
 */
export function readSarifFile(reader: InputReader, resultsFile: string): string {
  const { problems } = reader
  const value = reader.text('sarif-file')
  if (!value) return ''
  const file = path.resolve(value)
  if (!reader.text('fail-on')) {
    problems.push(
      `sarif-file is "${value}" but fail-on is empty: set fail-on, because verdicts are only checked with it.`
    )
  }
  const isSame = (other: string) => isSameFile(other, file)
  const exceptionsFile = reader.text('exceptions-file')
  if (ownFiles(resultsFile).some(isSame)) {
    problems.push(
      `sarif-file is "${value}", which is the path of results-file or of a file that belongs to it: use another path.`
    )
  } else if (exceptionsFile && isSame(exceptionsFile)) {
    problems.push(`sarif-file is "${value}", which is also exceptions-file: use another path.`)
  } else if (reader.lines('resume-from').some(isSame)) {
    problems.push(`sarif-file is "${value}", which is also in resume-from: use another path.`)
  } else {
    const obstacle = obstacleTo(file)
    if (obstacle) {
      problems.push(`sarif-file is "${value}": it can't be written because ${obstacle}.`)
    }
  }
  return file
}

/** Returns why a file can't be written, as far as that can be checked in advance. */
function obstacleTo(file: string): string | undefined {
  let nearest = file
  while (!statsOf(nearest) && path.dirname(nearest) !== nearest) nearest = path.dirname(nearest)
  const shown = path.relative('', nearest) || nearest
  const isFolder = statsOf(nearest)?.isDirectory() === true
  if (isFolder && nearest === file) return `${shown} is a folder`
  if (!isFolder && nearest !== file) return `${shown} is not a folder`
  try {
    accessSync(nearest, constants.W_OK)
    return undefined
  } catch {
    return `${shown} is write-protected`
  }
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}
