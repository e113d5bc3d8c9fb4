import path from 'node:path'

import { contextsOf, type Machine, type Texts } from './environment.js'
import { resolveTexts } from './expression.js'
import type { Running } from './process.js'
import { runStep, type StepRun } from './step.js'
import type { Job } from './workflow.js'

export interface JobRun {
  readonly conclusion: 'success' | 'failure'
  readonly steps: readonly StepRun[]
}

/**
 * Runs the first job of a matrix like GitHub's runner on Linux: the steps run in order, each in its
 * own process, and their background processes are stopped at the end.
 */
export async function runJob(job: Job, machine: Machine): Promise<JobRun> {
  const contexts = contextsOf(job, machine)
  const initialScope = { contexts, failed: false }
  const envs = job.envs.map(token => resolveTexts(token, initialScope))
  let env: Texts = Object.fromEntries(envs.flatMap(texts => Object.entries(texts)))
  const steps: StepRun[] = []
  const processes: Running[] = []
  const failed = () => steps.some(({ conclusion }) => conclusion === 'failure')
  try {
    for (const step of job.steps) {
      const scope = { contexts: { ...contexts, env, steps: byId(steps) }, failed: failed() }
      const folder = path.join(machine.temp, `step-${steps.length}`)
      const result = await runStep(step, { machine, folder, scope, processes })
      steps.push(result)
      env = { ...env, ...result.exported }
    }
  } finally {
    for (const { stop } of processes) stop()
  }
  return { conclusion: failed() ? 'failure' : 'success', steps }
}

/** Returns the context `steps`. */
function byId(steps: readonly StepRun[]) {
  return Object.fromEntries(
    steps.flatMap(({ id, outcome, conclusion, outputs }) =>
      id === undefined ? [] : [[id, { outcome, conclusion, outputs }]]
    )
  )
}
