import type { Shard } from '../platform/platform.js'

/** A file's two requests take about as long as the upload of this many bytes. */
const BYTES_PER_FILE = 4_000_000

/**
 * Returns this job's part of the files. Each file is in the part of exactly one job, and the parts
 * take about the same time. The same files always result in the same parts.
 * @param keyOf returns the same key for files with the same content, which stay together
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
  const loads = Array.from({ length: count }, () => 0)
  const shard = new Set<T>()
  // Assigns the largest first, each to the job with the smallest load so far.
  for (const group of [...groups.values()].sort((a, b) => loadOf(b) - loadOf(a))) {
    const least = loads.indexOf(Math.min(...loads))
    loads[least] = (loads[least] ?? 0) + loadOf(group)
    if (least === index - 1) for (const file of group) shard.add(file)
  }
  return files.filter(file => shard.has(file))
}

/** How long a group of files with the same content takes, in bytes. */
function loadOf([file]: readonly { readonly size: number }[]): number {
  return (file?.size ?? 0) + BYTES_PER_FILE
}
