import { createHash } from 'node:crypto'

import type { Artifact } from './artifacts.js'
import { createDigest } from './hashing.js'
import { openFile } from './open.js'
import { giveBack, readPieces, takeBuffers } from './pieces.js'

/** A content: files with equal bytes are one sample. */
export interface Sample {
  /** Lower-case hex; the service knows a sample by it. */
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** Whether the content begins as a ZIP file does. */
  readonly zip: boolean
  /** The first one is read when the sample is sent. */
  readonly files: readonly [Artifact, ...Artifact[]]
}

/** A file that was not read, so that nobody knows what sample it is. */
export interface Unread {
  readonly file: Artifact
  /** Why it could not be read; undefined when the reading ended before its turn. */
  readonly reason: string | undefined
}

/** Of a large file, so that both threads have enough to do at a time. In bytes. */
const PIECE = 1 << 21

/** Local file header, empty archive, spanned archive. */
const ZIP_SIGNATURES = ['504b0304', '504b0506', '504b0708']

/**
 * Reads each file once and joins those of equal content.
 * @param signal ends the reading early; the files that are left come back as unread
 */
export async function readSamples(
  artifacts: readonly Artifact[],
  signal: AbortSignal
): Promise<{ samples: Sample[]; unread: Unread[] }> {
  const samples = new Map<string, Sample & { files: [Artifact, ...Artifact[]] }>()
  const unread: Unread[] = []
  const buffers = takeBuffers(PIECE)
  const stopped = () => signal.aborted
  for (const file of artifacts) {
    if (stopped()) {
      unread.push({ file, reason: undefined })
      continue
    }
    try {
      const content = await readContent(file.path, buffers, signal)
      const known = samples.get(content.sha256)
      if (known) known.files.push(file)
      else samples.set(content.sha256, { ...content, files: [file] })
    } catch (error) {
      unread.push({ file, reason: stopped() ? undefined : (error as Error).message })
    }
  }
  if (!stopped()) giveBack(buffers)
  return { samples: [...samples.values()], unread }
}

/** One read, two digests: of a large file, one of them is worked out beside this thread. */
async function readContent(
  file: string,
  buffers: readonly Buffer[],
  signal: AbortSignal
): Promise<Omit<Sample, 'files'>> {
  const { handle, size: announced } = await openFile(file, signal)
  const digest = createDigest('sha1', announced)
  const sha256 = createHash('sha256')
  let size = 0
  let signature = ''
  try {
    for await (const bytes of readPieces(handle, { limit: Infinity, buffers, digest })) {
      signal.throwIfAborted()
      if (size === 0) signature = bytes.toString('hex', 0, 4)
      size += bytes.length
      sha256.update(bytes)
    }
    return {
      sha1: await digest.hex(),
      sha256: sha256.digest('hex'),
      size,
      zip: ZIP_SIGNATURES.includes(signature)
    }
  } finally {
    digest.drop()
    await handle.close()
  }
}
