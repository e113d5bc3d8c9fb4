import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

import type { UnreadFile } from '../results/initial-result.js'
import type { Artifact } from './artifact.js'
import { contentKey } from './content-key.js'
import type { FileDigests } from './hash-file.js'
import { hashLarge, hashSmall, LARGE } from './hash.js'
import { isZipSignature } from './zip-signature.js'

/** Files with the same content. */
export interface Sample {
  /** In lowercase hex, like all hashes. */
  readonly sha1: string
  readonly sha256: string
  /** Shows whether the bytes have changed; see fingerprint.ts. */
  readonly fingerprint: string
  /** In bytes. */
  readonly size: number
  /** Whether the content starts with the signature of a ZIP file. */
  readonly zip: boolean
  /** The bytes to upload are read from the first file. */
  readonly files: readonly [Artifact, ...Artifact[]]
}

/** Samples of some of the files, and the files that could not be read. */
export interface SampleBatch {
  readonly samples: readonly Sample[]
  readonly unread: readonly UnreadFile[]
}

/** A file and its digests, or why it was not read. */
type HashedFile = { readonly file: Artifact; readonly hashed: FileDigests } | UnreadFile

const CHANGED = 'it changed after it was found'

/**
 * Hashes files and groups those with the same content. Yields all small files together, then large
 * files as they are hashed, so that uploads can start early. Each sample's list of files is final.
 * @param signal stops hashing; the remaining files are returned as unread
 */
export async function* readSamples(
  artifacts: readonly Artifact[],
  signal: AbortSignal
): AsyncGenerator<SampleBatch> {
  // Started first, so that worker threads hash large files in the meantime.
  const [smallest, ...others] = await startLarge(artifacts.filter(isLarge), signal)
  const small = artifacts.filter(artifact => !isLarge(artifact))
  if (small.length > 0) yield hashAllSmall(small, signal)
  const known = new Set<string>()
  if (smallest) yield batchOf(await Promise.all(smallest), known)
  for await (const files of inOrderOfHashing(others)) yield batchOf(files, known)
}

function isLarge({ size }: Artifact): boolean {
  return size >= LARGE
}

async function hashAllSmall(files: readonly Artifact[], signal: AbortSignal): Promise<SampleBatch> {
  const batch = new BatchBuilder()
  for (const file of files) {
    batch.add(await settle(file, hashSmall(file, signal), signal))
    // Lets Node handle signals and responses between two files.
    await setImmediate()
  }
  return batch.end()
}

/** Starts hashing files. Groups those that may be equal, by their size and first bytes. */
async function startLarge(
  files: readonly Artifact[],
  signal: AbortSignal
): Promise<Promise<HashedFile>[][]> {
  const [smallest, ...others] = files.toSorted((a, b) => a.size - b.size)
  if (!smallest) return []
  // The first request is for the smallest. Of the others, the largest takes the longest to upload.
  const ordered = [smallest, ...others.reverse()]
  const hashing = hashLarge(ordered, signal).map((hashed, index) => {
    return settle(ordered[index] ?? smallest, hashed, signal)
  })
  const groups = new Map<string, Promise<HashedFile>[]>()
  for (const [index, file] of hashing.entries()) {
    const key = await contentKey(ordered[index] ?? smallest, signal)
    groups.set(key, [...(groups.get(key) ?? []), file])
  }
  return [...groups.values()]
}

/** Yields each group as soon as its last file has been hashed. */
function inOrderOfHashing(
  groups: readonly (readonly Promise<HashedFile>[])[]
): AsyncIterable<HashedFile[]> {
  const stream = new Readable({ objectMode: true, read: () => undefined })
  const pushing = groups.map(async group => stream.push(await Promise.all(group)))
  void Promise.all(pushing).then(() => stream.push(null))
  return stream
}

/** Waits until a file is hashed. Doesn't throw, so that the other files continue. */
async function settle(
  file: Artifact,
  hashing: Promise<FileDigests>,
  signal: AbortSignal
): Promise<HashedFile> {
  try {
    const hashed = await hashing
    return hashed.size === file.size ? { file, hashed } : { file, reason: CHANGED }
  } catch (error) {
    return { file, reason: signal.aborted ? undefined : (error as Error).message }
  }
}

function batchOf(files: readonly HashedFile[], known: Set<string>): SampleBatch {
  const batch = new BatchBuilder(known)
  for (const file of files) batch.add(file)
  return batch.end()
}

/** Groups files with the same content. */
class BatchBuilder {
  private readonly samples = new Map<string, Sample & { files: [Artifact, ...Artifact[]] }>()
  private readonly unread: UnreadFile[] = []

  /** @param known the SHA-256 of samples in earlier batches, whose lists of files are final */
  constructor(private readonly known = new Set<string>()) {}

  add(hashedFile: HashedFile): void {
    if (!('hashed' in hashedFile)) {
      this.unread.push(hashedFile)
      return
    }
    const { file, hashed } = hashedFile
    const { sha1 = '', sha256 = '', fingerprint = '' } = hashed.digests
    const sample = this.samples.get(sha256)
    if (sample) sample.files.push(file)
    else if (this.known.has(sha256)) this.unread.push({ file, reason: CHANGED })
    else {
      const zip = isZipSignature(hashed.head)
      this.samples.set(sha256, { sha1, sha256, fingerprint, size: file.size, zip, files: [file] })
    }
  }

  end(): SampleBatch {
    for (const { sha256, files } of this.samples.values()) {
      this.known.add(sha256)
      files.sort((a, b) => (a.name < b.name ? -1 : 1))
    }
    return { samples: [...this.samples.values()], unread: this.unread }
  }
}
