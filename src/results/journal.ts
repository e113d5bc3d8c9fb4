import { open, type FileHandle } from 'node:fs/promises'

import { chunkText } from '../platform/atomic-file.js'
import type { Header, SampleResult } from './schema.js'

/** The first characters of every journal. */
export const JOURNAL_START = '{"journal":'

const NOTE =
  'The run is in progress or was killed. Each line below is the result of a sample. If a sample has several lines, the last one counts.'

/** Returns the first line of a journal. */
export function journalHeader(header: Header): string {
  return `${JSON.stringify({ journal: NOTE, ...header })}\n`
}

/** Yields the lines of a journal for these results. */
export function* journalLines(results: Iterable<SampleResult>): Generator<string> {
  for (const result of results) yield `${JSON.stringify(result)}\n`
}

/** The results file while the run is in progress: each change appends a line. */
export class Journal {
  /** Whether the last write may be incomplete. */
  private isTorn = false

  /** @param end length of the complete lines, in bytes */
  private constructor(
    private readonly handle: FileHandle,
    private end: number
  ) {}

  /** Opens an existing journal to append to it. */
  static async open(file: string): Promise<Journal> {
    const handle = await open(file, 'r+')
    const { size } = await handle.stat()
    return new Journal(handle, size)
  }

  /** Appends whole lines. If a write fails, the next call removes the incomplete part. */
  async append(lines: Iterable<string>): Promise<void> {
    for (const chunk of chunkText(lines)) {
      const bytes = Buffer.from(chunk)
      if (this.isTorn) await this.handle.truncate(this.end)
      this.isTorn = true
      for (let at = 0; at < bytes.length;) {
        const length = bytes.length - at
        const { bytesWritten } = await this.handle.write(bytes, at, length, this.end + at)
        at += bytesWritten
      }
      this.isTorn = false
      this.end += bytes.length
    }
  }

  async close(): Promise<void> {
    await this.handle.close()
  }
}
