import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { countsOf } from './counts.js'
import {
  beside,
  documentTexts,
  journalHeader,
  journalLines,
  openAtEnd,
  replaceFile
} from './record-file.js'
import { keyOf, type Header, type Result, type Results } from './results.js'

export { beside }

/** The record of a run. */
export interface Record {
  readonly results: () => Results
  /**
   * Replaces a sample's result, or adds a sample. Resolves when it is saved. Rejects when it can't
   * be written; other results can still be saved after that.
   */
  readonly keep: (result: Result) => Promise<void>
  /** Replaces the journal with the final document. */
  readonly finish: (end: Pick<Header, 'finished' | 'outcome' | 'chargedLookUps'>) => Promise<void>
}

/** The initial contents of a record. */
export interface Beginning {
  readonly header: Header
  readonly planned: readonly Result[]
  /** Results of earlier runs to keep in the file. */
  readonly earlier?: readonly Result[]
}

/**
 * Begins the record of a run. While the run is in progress, the file is a journal: each change
 * appends a line. Changes made during a write are saved together by the next one.
 * @throws when the file can't be written
 */
export async function createRecord(
  file: string,
  { header, planned, earlier = [] }: Beginning
): Promise<Record> {
  let head = header
  const samples = new Map<string, Result>()
  for (const result of planned) samples.set(keyOf(result), result)

  function results(): Results {
    const others = earlier.filter(result => !samples.has(keyOf(result)))
    return {
      ...head,
      counts: countsOf(samples.values()),
      // Large files are added in the order in which they are hashed.
      samples: [...samples.values()].sort(byName),
      ...(others.length > 0 && { earlier: others })
    }
  }

  function* beginning(): Generator<string> {
    yield journalHeader(header)
    yield* journalLines(earlier)
    yield* journalLines(planned)
  }

  await mkdir(path.dirname(file), { recursive: true })
  await replaceFile(file, beginning())
  const journal = await openAtEnd(file)
  let changes: Result[] = []
  /** The latest write. It has not started yet if there are `changes`. */
  let saved = Promise.resolve()

  return {
    results,
    keep(result) {
      const key = keyOf(result)
      if (samples.get(key) === result) return saved
      samples.set(key, result)
      if (changes.push(result) > 1) return saved
      saved = saved
        .catch(() => undefined)
        .then(() => {
          const lines = journalLines(changes)
          changes = []
          return journal.append(lines)
        })
      return saved
    },
    async finish(end) {
      head = { ...head, ...end }
      await saved.catch(() => undefined)
      // Windows can't replace open files.
      await journal.close()
      await replaceFile(file, documentTexts(results()))
    }
  }
}

function byName({ files: [a = ''] }: Result, { files: [b = ''] }: Result): number {
  return a < b ? -1 : a > b ? 1 : 0
}
