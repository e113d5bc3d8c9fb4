import { accessSync, constants, statSync, type Stats } from 'node:fs'
import path from 'node:path'

/** Returns why a file can't be written, as far as that can be checked in advance. */
export function obstacleTo(file: string): string | undefined {
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
