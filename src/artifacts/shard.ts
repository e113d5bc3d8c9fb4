import { createHash } from 'node:crypto'

import type { Artifact } from './find.js'
import { readFully, openFile } from './open-file.js'
import type { Shard } from '../inputs/inputs.js'

/** Enough to tell different contents of one size apart, nearly always. */
const HEAD = 64 * 1024

/** What a file costs beside its bytes, in bytes: two requests under the cap. */
const PER_FILE = 4_000_000

/**
 * This job's part of the files. The parts of all jobs together are all the files, each of them
 * once, and about equally much to do; the same files always give the same parts. Files of equal
 * content are in one part, so that no two jobs submit the same sample.
 * @param keyOf equal for files of equal content
 */
export async function takeShard<T extends { readonly size: number }>(
  files: readonly T[],
  { index, count }: Shard,
  keyOf: (file: T) => Promise<string> | string
): Promise<T[]> {
  const groups = new Map<string, T[]>()
  for (const file of files) {
    const key = await keyOf(file)
    groups.set(key, [...(groups.get(key) ?? []), file])
  }
  const work = ([file]: readonly T[]) => (file?.size ?? 0) + PER_FILE
  const loads = Array.from({ length: count }, () => 0)
  const mine = new Set<T>()
  // The largest first, each to the job that has the least to do.
  for (const group of [...groups.values()].sort((a, b) => work(b) - work(a))) {
    const least = loads.indexOf(Math.min(...loads))
    loads[least] = (loads[least] ?? 0) + work(group)
    if (least === index - 1) for (const file of group) mine.add(file)
  }
  return files.filter(file => mine.has(file))
}

/**
 * Returns a key that is equal for files with the same content. Read errors are left to hashing.
 * @param signal aborts the wait while too many files are open
 */
export async function contentKey({ path, size }: Artifact, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  try {
    const handle = await openFile(path, signal)
    try {
      hash.update(await readFully(handle, Buffer.alloc(Math.min(HEAD, size))))
    } finally {
      await handle.close()
    }
  } catch {
    hash.update(path)
  }
  return `${size} ${hash.digest('hex')}`
}
