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
 * Runs the first of a job's matrix as GitHub's runner does on Linux: step after step, each in a
 * process of its own. What the steps left in the background ends with the job.
 */
export async function runJob(job: Job, machine: Machine): Promise<JobRun> {
  const contexts = contextsOf(job, machine)
  const outset = { contexts, failed: false }
  const envs = job.envs.map(token => resolveTexts(token, outset))
  let env: Texts = Object.fromEntries(envs.flatMap(texts => Object.entries(texts)))
  const steps: StepRun[] = []
  const running: Running[] = []
  const failed = () => steps.some(({ conclusion }) => conclusion === 'failure')
  try {
    for (const step of job.steps) {
      const scope = { contexts: { ...contexts, env, steps: byId(steps) }, failed: failed() }
      const folder = path.join(machine.temp, `step-${steps.length}`)
      const done = await runStep(step, { machine, folder, scope, running })
      steps.push(done)
      env = { ...env, ...done.exported }
    }
  } finally {
    for (const { end } of running) end()
  }
  return { conclusion: failed() ? 'failure' : 'success', steps }
}

/** The context `steps`. */
function byId(steps: readonly StepRun[]) {
  return Object.fromEntries(
    steps.flatMap(({ id, outcome, conclusion, outputs }) =>
      id === undefined ? [] : [[id, { outcome, conclusion, outputs }]]
    )
  )
}
