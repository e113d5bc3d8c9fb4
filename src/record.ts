import { mkdir, open, rename, type FileHandle } from 'node:fs/promises'
import path from 'node:path'

import {
  countsOf,
  keyOf,
  tallyOf,
  type Header,
  type Result,
  type Results,
  type Tally
} from './results.js'

/** Where a record is written before it takes the place of the former. */
export function beside(file: string): string {
  return `${file}.new`
}

/** The record of a run. Its file is whole at every moment. */
export interface Record {
  readonly results: () => Results
  /** Puts a sample's latest result in the place of its former. Resolves when the file says so. */
  readonly keep: (result: Result) => Promise<void>
  /** Closes the record. */
  readonly finish: (end: Pick<Header, 'finished' | 'outcome' | 'chargedLookUps'>) => Promise<void>
}

/** A place in the file that is one text's own, filled up with blanks, in bytes. */
interface Place {
  readonly at: number
  readonly size: number
}

/** Room for what a line gains on the way: times, a verdict, an error. In bytes. */
const ROOM = 512
/** What the system writes and reads at once, in bytes. */
const PAGE = 4096
/** How much of the file is put together at once, in lines. */
const LINES = 1000

const BEFORE_SAMPLES = ',\n "samples": [\n'
const BETWEEN_SAMPLES = ',\n'
const AFTER_SAMPLES = '\n ]\n}\n'

/**
 * Begins the record of a run.
 *
 * A change costs its own line, however many samples there are: while the run goes on, each line
 * has a place with room to grow, and is written over in one go. Only a line that outgrows its
 * place, and the end of the run, have the file laid out anew, beside and then renamed.
 * @throws when the file can't be written
 */
export async function createRecord(
  file: string,
  header: Header,
  planned: readonly Result[]
): Promise<Record> {
  let head = header
  const samples = new Map<string, Result>()
  let tally: Tally = NOTHING
  function put(result: Result): void {
    const former = samples.get(keyOf(result))
    samples.set(keyOf(result), result)
    tally = sum(former ? sum(tally, tallyOf(former), -1) : tally, tallyOf(result), 1)
  }
  const headText = () =>
    JSON.stringify({ ...head, counts: countsOf(tally) }, null, 1).slice(0, -'\n}'.length)

  let handle: FileHandle | undefined
  let headPlace: Place = { at: 0, size: 0 }
  const places = new Map<string, Place>()

  /** @param room how much every line may grow */
  async function layOut(room: number): Promise<void> {
    await handle?.close()
    handle = undefined
    const fresh = await open(beside(file), 'w+')
    try {
      let at = 0
      let piece = ''
      const add = (text: string): Place => {
        const size = Buffer.byteLength(text)
        // A reader may come in between two pages that are written over.
        const gap = room > 0 && size <= PAGE ? PAGE - (at % PAGE) : 0
        if (gap < size) {
          piece += ' '.repeat(gap)
          at += gap
        }
        const place = { at, size }
        at += place.size
        piece += text
        return place
      }
      const pad = ' '.repeat(room)
      headPlace = add(headText() + pad)
      let separator = BEFORE_SAMPLES
      let lines = 0
      for (const [key, result] of samples) {
        add(separator)
        separator = BETWEEN_SAMPLES
        places.set(key, add(JSON.stringify(result) + pad))
        if (++lines % LINES > 0) continue
        await fresh.appendFile(piece)
        piece = ''
      }
      if (samples.size === 0) add(BEFORE_SAMPLES)
      add(AFTER_SAMPLES)
      await fresh.appendFile(piece)
      // Windows renames nothing that is open.
      await fresh.close()
      await rename(beside(file), file)
    } catch (error) {
      await fresh.close()
      throw error
    }
    if (room > 0) handle = await open(file, 'r+')
  }

  /** Writes a text over its place. Says whether it fits. */
  async function overwrite(text: string, { at, size }: Place): Promise<boolean> {
    const length = Buffer.byteLength(text)
    if (!handle || length > size) return false
    const { bytesWritten } = await handle.write(text + ' '.repeat(size - length), at)
    return bytesWritten === size
  }

  let queued = 0
  async function write(key: string): Promise<void> {
    queued -= 1
    const place = places.get(key)
    const fits = place && (await overwrite(JSON.stringify(samples.get(key)), place))
    // The counts follow when it is quiet for a moment: they concern nobody until then.
    const counted = !fits || queued > 0 || (await overwrite(headText(), headPlace))
    if (!fits || !counted) await layOut(ROOM)
  }

  let writing = Promise.resolve()
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = writing.then(work)
    writing = done.catch(() => undefined)
    return done
  }

  for (const result of planned) put(result)
  await mkdir(path.dirname(file), { recursive: true })
  await layOut(ROOM)
  return {
    results: () => ({ ...head, counts: countsOf(tally), samples: [...samples.values()] }),
    keep(result) {
      const key = keyOf(result)
      if (samples.get(key) === result) return writing
      put(result)
      queued += 1
      return inTurn(() => write(key))
    },
    finish(end) {
      head = { ...head, ...end }
      return inTurn(() => layOut(0))
    }
  }
}

const NOTHING: Tally = {
  files: 0,
  samples: 0,
  submitted: 0,
  existing: 0,
  resumed: 0,
  failed: 0,
  notAttempted: 0,
  judged: 0,
  malicious: 0,
  suspicious: 0,
  pending: 0
}

function sum(a: Tally, b: Tally, sign: 1 | -1): Tally {
  const names = Object.keys(a) as (keyof Tally)[]
  return Object.fromEntries(names.map(name => [name, a[name] + sign * b[name]])) as Tally
}
