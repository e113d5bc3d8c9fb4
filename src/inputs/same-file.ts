import { realpathSync } from 'node:fs'
import path from 'node:path'

import { ownFiles } from '../results/own-files.js'
import type { InputReader } from './reader.js'

/** The files that a run may write because of an input. */
export interface WrittenFiles {
  readonly input: string
  readonly files: readonly string[]
}

/** Returns the files that a run with this results file may write. */
export function writtenWithResults(resultsFile: string): WrittenFiles {
  return { input: 'results-file', files: ownFiles(resultsFile) }
}

/**
 * Reports a problem if the path in an input is one that a run writes because of another input.
 * @returns whether there is a problem
 */
export function reportSharedPath(
  { problems }: InputReader,
  { name, value }: { readonly name: string; readonly value: string },
  written: readonly WrittenFiles[]
): boolean {
  const other = written.find(({ files }) => files.some(file => isSameFile(file, value)))
  if (!other) return false
  problems.push(
    `${name} is "${value}", which is the path of ${other.input} or of a file that belongs to it: use another path.`
  )
  return true
}

/** Whether two paths are the same file, which doesn't have to exist. */
export function isSameFile(one: string, other: string): boolean {
  return realPathOf(path.resolve(one)) === realPathOf(path.resolve(other))
}

/** Resolves symbolic links in the existing part of a path. */
function realPathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    const folder = path.dirname(file)
    return folder === file ? file : path.join(realPathOf(folder), path.basename(file))
  }
}
