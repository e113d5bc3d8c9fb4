import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

import type { UnreadFile } from '../results/initial-result.js'
import type { Artifact } from './artifact.js'
import { contentKey } from './content-key.js'
import type { FileDigests } from './hash-file.js'
import { hashLarge, hashSmall, LARGE } from './hash.js'

/** A content: files with equal bytes are one sample. */
export interface Sample {
  /** Lower-case hex; the service knows a sample by it. */
  readonly sha1: string
  readonly sha256: string
  /** Shows whether the bytes have changed; see fingerprint.ts. */
  readonly fingerprint: string
  /** In bytes. */
  readonly size: number
  /** Whether the content begins as a ZIP file does. */
  readonly zip: boolean
  /** The first one is read when the sample is sent. */
  readonly files: readonly [Artifact, ...Artifact[]]
}

/** The samples among some of the files, and the files that could not be read. */
export interface SampleBatch {
  readonly samples: readonly Sample[]
  readonly unread: readonly UnreadFile[]
}

/** Local file header, empty archive, spanned archive. */
const ZIP_SIGNATURES = ['504b0304', '504b0506', '504b0708']

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
  const large = await startLarge(artifacts.filter(isLarge), signal)
  const files = artifacts.filter(artifact => !isLarge(artifact))
  const small = new SampleGroup()
  for (const file of files) {
    small.add(await outcomeOf(file, hashSmall(file, signal), signal))
    // Lets Node handle signals and responses between two files.
    await setImmediate()
  }
  if (files.length > 0) yield small.end()
  const known = new Set<string>()
  const joined = (outcomes: readonly Outcome[]) => {
    const group = new SampleGroup(known)
    for (const outcome of outcomes) group.add(outcome)
    return group.end()
  }
  const [smallest, ...others] = large
  if (smallest) yield joined(await Promise.all(smallest))
  for await (const outcomes of asRead(others)) yield joined(outcomes)
}

const isLarge = ({ size }: Artifact) => size >= LARGE

/** A file and its digests, or why they are not known. */
type Outcome = { readonly file: Artifact; readonly hashed: FileDigests } | UnreadFile

/** Starts hashing files. Groups those that may be equal, by their size and first bytes. */
async function startLarge(
  files: readonly Artifact[],
  signal: AbortSignal
): Promise<Promise<Outcome>[][]> {
  const [smallest, ...others] = files.toSorted((a, b) => a.size - b.size)
  if (!smallest) return []
  // The first request is for the smallest. Of the others, the largest takes the longest to upload.
  const ordered = [smallest, ...others.reverse()]
  const outcomes = hashLarge(ordered, signal).map((hashed, index) => {
    return outcomeOf(ordered[index] ?? smallest, hashed, signal)
  })
  const groups = new Map<string, Promise<Outcome>[]>()
  for (const [index, outcome] of outcomes.entries()) {
    const key = await contentKey(ordered[index] ?? smallest, signal)
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups.values()]
}

/** Yields the groups in the order in which their last file has been read. */
function asRead(groups: readonly (readonly Promise<Outcome>[])[]): AsyncIterable<Outcome[]> {
  const read = new Readable({ objectMode: true, read: () => undefined })
  const reading = groups.map(async group => read.push(await Promise.all(group)))
  void Promise.all(reading).then(() => read.push(null))
  return read
}

async function outcomeOf(
  file: Artifact,
  hashing: Promise<FileDigests>,
  signal: AbortSignal
): Promise<Outcome> {
  try {
    const hashed = await hashing
    return hashed.size === file.size ? { file, hashed } : { file, reason: CHANGED }
  } catch (error) {
    return { file, reason: signal.aborted ? undefined : (error as Error).message }
  }
}

/** Groups files with the same content. */
class SampleGroup {
  private readonly samples = new Map<string, Sample & { files: [Artifact, ...Artifact[]] }>()
  private readonly unread: UnreadFile[] = []

  /** @param known the SHA-256 of samples whose list of files is final */
  constructor(private readonly known = new Set<string>()) {}

  add(outcome: Outcome): void {
    if (!('hashed' in outcome)) {
      this.unread.push(outcome)
      return
    }
    const { file, hashed } = outcome
    const { sha1 = '', sha256 = '', fingerprint = '' } = hashed.digests
    const sample = this.samples.get(sha256)
    if (sample) sample.files.push(file)
    else if (this.known.has(sha256)) this.unread.push({ file, reason: CHANGED })
    else {
      const zip = ZIP_SIGNATURES.includes(hashed.head)
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
