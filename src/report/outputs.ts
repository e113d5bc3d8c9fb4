import { randomUUID } from 'node:crypto'

import * as core from '@actions/core'

import { createFileSection } from '../platform/file-section.js'
import type { Ending } from './ending.js'
import { summaryOf } from './summary.js'

/** A larger value could not be passed to a later step as an environment variable. In bytes. */
const LARGEST_OUTPUT = 100_000
/** Minimum size of a sample in the `results` output. In bytes. */
const SMALLEST_SAMPLE = 100

/** Writes an ending, replacing the one that it wrote before. */
export type EndingWriter = (ending: Ending) => Promise<void>

/** Creates a writer of the outputs in `GITHUB_OUTPUT`. */
export function createOutputsWriter(env: NodeJS.ProcessEnv): EndingWriter {
  const file = env['GITHUB_OUTPUT']
  const write = file ? createFileSection(file) : undefined
  return async ending => {
    const outputs = Object.entries(outputsOf(ending))
    if (write) await write(outputs.map(entry => assignment(...entry)).join(''))
    else for (const [name, value] of outputs) core.setOutput(name, value)
  }
}

/** Creates a writer of the summary in `GITHUB_STEP_SUMMARY`, if that is set. */
export function createSummaryWriter(env: NodeJS.ProcessEnv): EndingWriter {
  const file = env['GITHUB_STEP_SUMMARY']
  const write = file ? createFileSection(file) : undefined
  return async ending => {
    await write?.(summaryOf(ending))
  }
}

/**
 * Returns all outputs in action.yml. If verdicts were not requested, their counts are empty,
 * because a 0 would look like "clean".
 */
function outputsOf({ outcome, recorded }: Ending) {
  const mayFit = (recorded?.results.samples.length ?? 0) * SMALLEST_SAMPLE <= LARGEST_OUTPUT
  const json = recorded && mayFit ? JSON.stringify(recorded.results) : ''
  const counts = recorded?.results.counts
  return {
    'results-file': recorded?.file ?? '',
    results: Buffer.byteLength(json) <= LARGEST_OUTPUT ? json : '',
    'false-positive-report': recorded?.falsePositiveReport ?? '',
    'file-count': counts?.files ?? 0,
    'sample-count': counts?.samples ?? 0,
    'submitted-count': counts?.submitted ?? 0,
    'existing-count': counts?.existing ?? 0,
    'resumed-count': counts?.resumed ?? 0,
    'failed-count': counts?.failed ?? 0,
    'malicious-count': counts?.malicious ?? '',
    'suspicious-count': counts?.suspicious ?? '',
    'accepted-count': counts?.accepted ?? '',
    'pending-count': counts?.pending ?? '',
    outcome
  }
}

/** Formats an output for the runner. The delimiter is random, so that no value can contain it. */
function assignment(name: string, value: string | number): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
