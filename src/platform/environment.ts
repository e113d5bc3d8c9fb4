import { realpathSync, statSync } from 'node:fs'

import type { Shard } from './platform.js'

/** Returns the value of a variable without surrounding whitespace. Empty if it is unset. */
export function variable(env: NodeJS.ProcessEnv, name: string): string {
  return env[name]?.trim() ?? ''
}

/**
 * Returns a folder without symbolic links, as in the path of the current folder. Returns the
 * current folder if the folder doesn't exist.
 */
export function folderOrCurrent(folder: string): string {
  try {
    const target = realpathSync(folder)
    if (folder !== '' && statSync(target).isDirectory()) return target
  } catch {
    // For example, because the command runs in a container without this folder.
  }
  return process.cwd()
}

/** Returns the position of a job, from 1. Undefined if the numbers are missing or invalid. */
export function positionOf(index: string, count: string): Shard | undefined {
  if (count === '1') return { index: 1, count: 1 }
  if (![index, count].every(number => /^\d+$/.test(number))) return undefined
  const shard = { index: Number(index), count: Number(count) }
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined
}

/** Returns the URL of a web page without credentials. Empty if the text isn't one. */
export function webPage(text: string): string {
  if (!URL.canParse(text)) return ''
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol)) return ''
  url.username = ''
  url.password = ''
  return url.href
}
