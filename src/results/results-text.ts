import { open, rename, rm, writeFile } from 'node:fs/promises'

import type { Header, SampleResult, ResultsDocument } from './schema.js'

/** The first characters of every journal. */
export const JOURNAL_START = '{"journal":'

const NOTE =
  'The run is in progress or was killed. Each line below is the result of a sample. If a sample has several lines, the last one counts.'

/** Number of characters to collect before a write. */
const PIECE = 1 << 16

/** Returns the temporary path for the atomic rename. */
export function temporaryPath(file: string): string {
  return `${file}.new`
}

/** Returns the first line of a journal. */
export function journalHeader(header: Header): string {
  return `${JSON.stringify({ journal: NOTE, ...header })}\n`
}

/** Yields the lines of a journal for these results. */
export function* journalLines(results: Iterable<SampleResult>): Generator<string> {
  for (const result of results) yield `${JSON.stringify(result)}\n`
}

/** Yields the text of a results document, with one line for each sample. */
export function* documentTexts({ samples, earlier, ...head }: ResultsDocument): Generator<string> {
  yield JSON.stringify(head, null, 1).slice(0, -'\n}'.length)
  for (const [name, results] of Object.entries({ samples, earlier })) {
    if (!results) continue
    yield `,\n "${name}": [\n`
    let separator = ''
    for (const result of results) {
      yield separator + JSON.stringify(result)
      separator = ',\n'
    }
    yield '\n ]'
  }
  yield '\n}\n'
}

/**
 * Replaces a file by renaming a temporary one, so that it is never incomplete.
 * @throws when it can't be written; the previous file stays
 */
export async function replaceFile(file: string, texts: Iterable<string>): Promise<void> {
  try {
    await writeFile(temporaryPath(file), chunkText(texts))
    await rename(temporaryPath(file), file)
  } catch (error) {
    // If the disk is full, this frees space for other files.
    await rm(temporaryPath(file), { force: true }).catch(() => undefined)
    throw error
  }
}

export interface Appender {
  /** Appends whole lines. If a write fails, the next call removes the incomplete part. */
  append(lines: Iterable<string>): Promise<void>
  close(): Promise<void>
}

/** Opens a file to append lines to it. */
export async function openAtEnd(file: string): Promise<Appender> {
  const handle = await open(file, 'r+')
  let { size: end } = await handle.stat()
  let torn = false
  return {
    async append(lines) {
      for (const piece of chunkText(lines)) {
        const bytes = Buffer.from(piece)
        if (torn) await handle.truncate(end)
        torn = true
        for (let at = 0; at < bytes.length;) {
          const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, end + at)
          at += bytesWritten
        }
        torn = false
        end += bytes.length
      }
    },
    close: () => handle.close()
  }
}

function* chunkText(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
