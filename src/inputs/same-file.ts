import { realpathSync } from 'node:fs'
import path from 'node:path'

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
