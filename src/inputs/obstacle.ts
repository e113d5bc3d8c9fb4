import { accessSync, constants, statSync, type Stats } from 'node:fs'
import path from 'node:path'

import type { InputReader } from './reader.js'

/** Reports a problem if the file that an input names can't be written. */
export function reportObstacle(
  { problems }: InputReader,
  { name, value }: { readonly name: string; readonly value: string }
): void {
  const obstacle = obstacleTo(path.resolve(value))
  if (obstacle) problems.push(`${name} is "${value}": it can't be written because ${obstacle}.`)
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
