import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { countsOf } from './counts.js'
import {
  temporaryPath,
  documentTexts,
  journalHeader,
  journalLines,
  openAtEnd,
  replaceFile
} from './results-text.js'
import { sampleKey, type Header, type SampleResult, type ResultsDocument } from './schema.js'

export { temporaryPath }

/** The record of a run. */
export interface ResultsFile {
  readonly results: () => ResultsDocument
  /**
   * Replaces a sample's result, or adds a sample. Resolves when it is saved. Rejects when it can't
   * be written; other results can still be saved after that.
   */
  readonly save: (result: SampleResult) => Promise<void>
  /** Replaces the journal with the final document. */
  readonly finish: (end: Pick<Header, 'finished' | 'outcome' | 'chargedLookUps'>) => Promise<void>
}

/** The initial contents of a record. */
export interface InitialResults {
  readonly header: Header
  readonly planned: readonly SampleResult[]
  /** Results of earlier runs to keep in the file. */
  readonly earlier?: readonly SampleResult[]
}

/**
 * Begins the record of a run. While the run is in progress, the file is a journal: each change
 * appends a line. Changes made during a write are saved together by the next one.
 * @throws when the file can't be written
 */
export async function createResultsFile(
  file: string,
  { header, planned, earlier = [] }: InitialResults
): Promise<ResultsFile> {
  let head = header
  const samples = new Map<string, SampleResult>()
  for (const result of planned) samples.set(sampleKey(result), result)

  function results(): ResultsDocument {
    const others = earlier.filter(result => !samples.has(sampleKey(result)))
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
  let changes: SampleResult[] = []
  /** The latest write. It has not started yet if there are `changes`. */
  let saved = Promise.resolve()

  return {
    results,
    save(result) {
      const key = sampleKey(result)
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

function byName({ files: [a = ''] }: SampleResult, { files: [b = ''] }: SampleResult): number {
  return a < b ? -1 : a > b ? 1 : 0
}
