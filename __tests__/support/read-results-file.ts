import { readFileSync } from 'node:fs'

import { countsOf } from '../../src/results/counts.js'
import type { Header, SampleResult, ResultsDocument } from '../../src/results/schema.js'
import { lineViolationsOf, violationsOf } from './schema.js'

/** The content of a results file, and its violations of the published schema. */
export interface ReadResults {
  /** For a journal, the equivalent document. */
  readonly results: ResultsDocument
  readonly isJournal: boolean
  readonly violations: readonly string[]
}

/** Reads a results file: a document, or the journal of a run that is in progress or was killed. */
export function readResultsFile(file: string): ReadResults {
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('{"journal"')) {
    const results = JSON.parse(text) as ResultsDocument
    return { results, isJournal: false, violations: violationsOf(results) }
  }
  const [first, ...lines] = text
    .slice(0, text.lastIndexOf('\n'))
    .split('\n')
    .map(line => JSON.parse(line) as unknown)
  const violations = [
    ...lineViolationsOf(first, 'journalHeader'),
    ...lines.flatMap(line => lineViolationsOf(line, 'consistentSample'))
  ]
  const { journal, ...header } = first as Header & { journal: string }
  const samples = latestOf(lines as SampleResult[])
  const results = { ...header, counts: countsOf(samples), samples }
  return { results, isJournal: true, violations: [...violations, ...(journal ? [] : ['no note'])] }
}

/** Returns the last line of each sample, in the order of their first lines. */
function latestOf(lines: readonly SampleResult[]): SampleResult[] {
  return [...new Map(lines.map(line => [line.sha256 ?? line.files.join('\n'), line])).values()]
}
