import { open, rm, type FileHandle } from 'node:fs/promises'

/** Returns the temporary path for the atomic rename. */
export function beside(file: string): string {
  return `${file}.new`
}

/** The position of one text in the file, including padding. In bytes. */
export interface Place {
  readonly at: number
  readonly size: number
}

export interface Layout {
  readonly head: Place
  readonly lines: ReadonlyMap<string, Place>
}

/** The texts of a results file. */
export interface Texts {
  readonly head: string
  /** The key and text of each sample. */
  readonly lines: Iterable<readonly [string, string]>
  /** Lines that never change. */
  readonly earlier: readonly string[]
}

/** The unit in which the system reads and writes files, in bytes. */
const PAGE = 4096
/** Number of lines per write. */
const LINES = 1000

const BEFORE_SAMPLES = ',\n "samples": [\n'
const BEFORE_EARLIER = '\n ],\n "earlier": [\n'
const BETWEEN_LINES = ',\n'
const END = '\n ]\n}\n'

/**
 * Writes the whole file to its temporary path.
 * @param room padding after each text, in bytes
 * @returns the place of each text
 * @throws when it can't be written; the incomplete file is removed
 */
export async function writeBeside(file: string, texts: Texts, room: number): Promise<Layout> {
  const fresh = await open(beside(file), 'w')
  try {
    const layout = await writeAll(fresh, texts, room)
    await fresh.close()
    return layout
  } catch (error) {
    await fresh.close()
    // If the disk is full, this frees space for other files.
    await rm(beside(file), { force: true }).catch(() => undefined)
    throw error
  }
}

async function writeAll(
  handle: FileHandle,
  { head, lines, earlier }: Texts,
  room: number
): Promise<Layout> {
  let at = 0
  let piece = ''
  const add = (text: string): Place => {
    const size = Buffer.byteLength(text)
    // A text that doesn't cross a page boundary is never read half-written.
    const gap = room > 0 && size <= PAGE ? PAGE - (at % PAGE) : 0
    if (gap < size) {
      piece += ' '.repeat(gap)
      at += gap
    }
    const place = { at, size }
    at += size
    piece += text
    return place
  }
  const pad = ' '.repeat(room)
  const places = new Map<string, Place>()
  const headPlace = add(head + pad)
  add(BEFORE_SAMPLES)
  let count = 0
  for (const [key, text] of lines) {
    if (count > 0) add(BETWEEN_LINES)
    places.set(key, add(text + pad))
    count += 1
    if (count % LINES > 0) continue
    await handle.appendFile(piece)
    piece = ''
  }
  if (earlier.length > 0) add(BEFORE_EARLIER + earlier.join(BETWEEN_LINES))
  add(END)
  await handle.appendFile(piece)
  return { head: headPlace, lines: places }
}

/**
 * Overwrites a text in its place.
 * @returns whether it fits and was written
 */
export async function overwrite(
  handle: FileHandle,
  text: string,
  { at, size }: Place
): Promise<boolean> {
  const length = Buffer.byteLength(text)
  if (length > size) return false
  const { bytesWritten } = await handle.write(text + ' '.repeat(size - length), at)
  return bytesWritten === size
}
