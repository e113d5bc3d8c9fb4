import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { replaceFile } from '../platform/atomic-file.js'
import { countsOf } from './counts.js'
import { documentTexts } from './document-text.js'
import { Journal, journalHeader, journalLines } from './journal.js'
import { sampleKey, type Header, type ResultsDocument, type SampleResult } from './schema.js'

/** The content of a results file at the start of a run. */
export interface InitialResults {
  readonly header: Header
  readonly samples: readonly SampleResult[]
  /** Results of earlier runs to keep in the file. */
  readonly earlier?: readonly SampleResult[]
  /** Removes secrets from every result before it is stored. */
  readonly redact: (result: SampleResult) => SampleResult
}

/** The fields of the header that are known at the end of a run. */
type RunEnd = Pick<Header, 'finished' | 'outcome' | 'chargedLookUps' | 'chargedReports'>

/**
 * The results file of a run. While the run is in progress, it is a journal. Changes made during a
 * write are saved together by the next one.
 */
export class ResultsFile {
  private readonly samples = new Map<string, SampleResult>()
  private readonly earlier: readonly SampleResult[]
  private readonly redact: (result: SampleResult) => SampleResult
  private header: Header
  private changes: SampleResult[] = []
  /** The latest write. It has not started yet if there are `changes`. */
  private saved = Promise.resolve()

  private constructor(
    private readonly file: string,
    private readonly journal: Journal,
    { header, samples, earlier, redact }: Required<InitialResults>
  ) {
    this.header = header
    this.earlier = earlier
    this.redact = redact
    for (const result of samples) this.samples.set(sampleKey(result), result)
  }

  /**
   * Creates the file, or replaces the one of an earlier run.
   * @throws when it can't be written; the previous file stays
   */
  static async create(
    file: string,
    { header, samples, earlier = [], redact }: InitialResults
  ): Promise<ResultsFile> {
    const initial = { header, samples: samples.map(redact), earlier: earlier.map(redact), redact }
    await mkdir(path.dirname(file), { recursive: true })
    await replaceFile(file, initialTexts(initial))
    return new ResultsFile(file, await Journal.open(file), initial)
  }

  /** Returns the current content. */
  results(): ResultsDocument {
    const earlier = this.earlier.filter(result => !this.samples.has(sampleKey(result)))
    return {
      ...this.header,
      counts: countsOf(this.samples.values()),
      // Large files are added in the order in which they are hashed.
      samples: [...this.samples.values()].sort(byName),
      ...(earlier.length > 0 && { earlier })
    }
  }

  /**
   * Replaces a sample's result, or adds a sample. Resolves when it is on disk.
   * @throws when it can't be written; later results can still be saved
   */
  save(latest: SampleResult): Promise<void> {
    const result = this.redact(latest)
    const key = sampleKey(result)
    if (this.samples.get(key) === result) return this.saved
    this.samples.set(key, result)
    if (this.changes.push(result) > 1) return this.saved
    this.saved = this.saved
      .catch(() => undefined)
      .then(() => {
        const lines = journalLines(this.changes)
        this.changes = []
        return this.journal.append(lines)
      })
    return this.saved
  }

  /** @throws when one of the results can't be written */
  async saveAll(results: readonly SampleResult[]): Promise<void> {
    // Results that are saved together share a promise.
    await Promise.all(new Set(results.map(result => this.save(result))))
  }

  /** Saves results. Ignores errors, because `finish` writes all results again. Never rejects. */
  async saveInBackground(results: readonly SampleResult[]): Promise<void> {
    await this.saveAll(results).catch(() => undefined)
  }

  /**
   * Replaces the journal with the final document.
   * @throws when it can't be written; it can be called again
   */
  async finish(end: RunEnd): Promise<void> {
    this.header = { ...this.header, ...end }
    await this.saved.catch(() => undefined)
    // Windows can't replace open files.
    await this.journal.close()
    await replaceFile(this.file, documentTexts(this.results()))
  }
}

function* initialTexts({ header, samples, earlier }: Required<InitialResults>): Generator<string> {
  yield journalHeader(header)
  yield* journalLines(earlier)
  yield* journalLines(samples)
}

function byName({ files: [a = ''] }: SampleResult, { files: [b = ''] }: SampleResult): number {
  return a < b ? -1 : a > b ? 1 : 0
}
