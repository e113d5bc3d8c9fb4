import { mkdir, open, rename, type FileHandle } from 'node:fs/promises'
import path from 'node:path'

import { beside, overwrite, writeBeside, type Layout, type Place } from './record-file.js'
import {
  countsOf,
  keyOf,
  tallyOf,
  type Header,
  type Result,
  type Results,
  type Tally
} from './results.js'

export { beside }

/** The record of a run. Its file is whole at every moment. */
export interface Record {
  readonly results: () => Results
  /**
   * Replaces a sample's result. Resolves when it is saved. Rejects when it can't be written; other
   * results can still be saved after that.
   */
  readonly keep: (result: Result) => Promise<void>
  /** Closes the record. */
  readonly finish: (end: Pick<Header, 'finished' | 'outcome' | 'chargedLookUps'>) => Promise<void>
}

/** The initial contents of a record. */
export interface Beginning {
  readonly header: Header
  readonly planned: readonly Result[]
  /** Results of earlier runs to keep in the file. */
  readonly earlier?: readonly Result[]
}

/** Room for what a line gains on the way: times, a verdict, an error. In bytes. */
const ROOM = 512

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
  { header, planned, earlier = [] }: Beginning
): Promise<Record> {
  let head = header
  const samples = new Map<string, Result>()
  let tally: Tally = NOTHING
  function put(result: Result): void {
    const former = samples.get(keyOf(result))
    samples.set(keyOf(result), result)
    tally = sum(former ? sum(tally, tallyOf(former), -1) : tally, tallyOf(result), 1)
  }
  const texts = createTexts(file, {
    head: () =>
      JSON.stringify({ ...head, counts: countsOf(tally) }, null, 1).slice(0, -'\n}'.length),
    samples,
    earlier
  })

  let queued = 0
  let writing = Promise.resolve()
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = writing.then(work)
    writing = done.catch(() => undefined)
    return done
  }

  for (const result of planned) put(result)
  await mkdir(path.dirname(file), { recursive: true })
  await texts.layOut(ROOM)
  return {
    results: () => ({
      ...head,
      counts: countsOf(tally),
      samples: [...samples.values()],
      ...(earlier.length > 0 && { earlier })
    }),
    keep(result) {
      const key = keyOf(result)
      if (samples.get(key) === result) return writing
      put(result)
      queued += 1
      return inTurn(async () => {
        queued -= 1
        // The counts follow when it is quiet for a moment: they concern nobody until then.
        const written = (await texts.writeLine(key)) && (queued > 0 || (await texts.writeHead()))
        if (!written) await texts.layOut(ROOM)
      })
    },
    finish(end) {
      head = { ...head, ...end }
      return inTurn(() => texts.layOut(0))
    }
  }
}

/** The current contents of the file. */
interface Current {
  readonly head: () => string
  readonly samples: ReadonlyMap<string, Result>
  readonly earlier: readonly Result[]
}

/** Creates the file's texts and keeps track of their places. */
function createTexts(file: string, { head, samples, earlier }: Current) {
  let handle: FileHandle | undefined
  let layout: Layout | undefined

  function* lines(): Generator<[string, string]> {
    for (const [key, result] of samples) yield [key, JSON.stringify(result)]
  }

  /** Returns false after an error, because the whole file can still be rewritten. */
  async function write(text: string, place: Place | undefined): Promise<boolean> {
    if (!handle || !place) return false
    return overwrite(handle, text, place).catch(() => false)
  }

  return {
    /** Returns whether the line could be overwritten in its place. */
    writeLine: (key: string) => write(JSON.stringify(samples.get(key)), layout?.lines.get(key)),
    writeHead: () => write(head(), layout?.head),

    /** @param room padding after each text, in bytes; 0 to close the file */
    async layOut(room: number): Promise<void> {
      const kept = earlier.map(result => JSON.stringify(result))
      // Until this succeeds, the previous file stays open, and its lines can still be overwritten.
      const next = await writeBeside(file, { head: head(), lines: lines(), earlier: kept }, room)
      // Windows can't replace open files.
      await handle?.close()
      handle = undefined
      await rename(beside(file), file)
      layout = next
      if (room > 0) handle = await open(file, 'r+')
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
