import * as core from '@actions/core'

import type { Outcome, Results } from '../results.js'

/** A larger output would keep the next step from starting once it is put into its environment. */
const LARGEST_OUTPUT = 100_000

/**
 * Sets every output of action.yml. Those of verdicts stay empty while nobody asked for verdicts,
 * since a zero would read as "clean".
 * @param written undefined when the run ended before there was anything to record
 */
export function setOutputs(
  outcome: Outcome,
  written?: { readonly file: string; readonly results: Results }
): void {
  const json = written ? JSON.stringify(written.results) : ''
  const counts = written?.results.counts
  const outputs = {
    'results-file': written?.file ?? '',
    results: Buffer.byteLength(json) <= LARGEST_OUTPUT ? json : '',
    'file-count': counts?.files ?? 0,
    'sample-count': counts?.samples ?? 0,
    'submitted-count': counts?.submitted ?? 0,
    'existing-count': counts?.existing ?? 0,
    'resumed-count': counts?.resumed ?? 0,
    'failed-count': counts?.failed ?? 0,
    'malicious-count': counts?.malicious ?? '',
    'suspicious-count': counts?.suspicious ?? '',
    'pending-count': counts?.pending ?? '',
    outcome
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Adds to the job summary, where the runner gave a file for it. */
export async function writeSummary(html: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(html).write()
}
