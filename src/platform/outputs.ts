import { randomUUID } from 'node:crypto'

import * as core from '@actions/core'

import { createFileSection } from './file-section.js'

/** Values of a step's outputs, by name. */
export type Outputs = Readonly<Record<string, string | number>>

/** Creates a writer of the outputs in `GITHUB_OUTPUT`. Replaces those that it wrote before. */
export function createOutputsWriter(env: NodeJS.ProcessEnv): (outputs: Outputs) => Promise<void> {
  const file = env['GITHUB_OUTPUT']
  const write = file ? createFileSection(file) : undefined
  return async outputs => {
    const entries = Object.entries(outputs)
    if (write) await write(entries.map(entry => assignment(...entry)).join(''))
    else for (const [name, value] of entries) core.setOutput(name, value)
  }
}

/**
 * Creates a writer of the summary in `GITHUB_STEP_SUMMARY`, if that is set. Replaces the one that
 * it wrote before.
 */
export function createSummaryWriter(env: NodeJS.ProcessEnv): (summary: string) => Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY']
  const write = file ? createFileSection(file) : undefined
  return async summary => {
    await write?.(summary)
  }
}

/** Formats an output for the runner. The delimiter is random, so that no value can contain it. */
function assignment(name: string, value: string | number): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
