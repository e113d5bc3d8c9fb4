import { resolve } from './expression.js'
import type { Job } from './workflow.js'

/** The machine on which a job runs. */
export interface Machine {
  readonly workspace: string
  /** Temporary folder of the runner. */
  readonly temp: string
  /** The `PATH`. */
  readonly path: string
  /** The context `github`. Its texts are also in the environment, as `GITHUB_…`. */
  readonly github: Readonly<Record<string, unknown>>
  readonly secrets: Texts
  /** Folders of repositories with actions, or functions that replace them, by name without version. */
  readonly actions: Readonly<Record<string, string | FakeAction>>
  /** Inputs of actions in folders, in addition to those in the workflow. */
  readonly extraInputs: Texts
}

/** Replaces an action. Returns its outputs. */
export type FakeAction = (inputs: Texts) => Texts

/** Texts by name. */
export type Texts = Readonly<Record<string, string>>

/** Returns the contexts for the steps of a job, except `env` and `steps`. */
export function contextsOf(job: Job, machine: Machine): Record<string, unknown> {
  const contexts = {
    github: { ...machine.github, workspace: machine.workspace },
    secrets: machine.secrets,
    runner: { os: 'Linux', temp: machine.temp },
    job: {}
  }
  const strategy = job.strategy ? resolve(job.strategy, { contexts, failed: false }) : {}
  const { matrix = {} } = strategy as { matrix?: Readonly<Record<string, unknown[]>> }
  return {
    ...contexts,
    strategy: { 'job-index': 0, 'job-total': sizeOf(matrix) },
    matrix: Object.fromEntries(Object.entries(matrix).map(([name, [first]]) => [name, first]))
  }
}

/** Returns the environment variables of every process of a job. */
export function variablesOf({ github, workspace, temp, path }: Machine): Record<string, string> {
  const named = Object.entries(github).filter(
    // The token is for expressions only.
    ([name, value]) => typeof value === 'string' && name !== 'token'
  )
  return {
    PATH: path,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    ...Object.fromEntries(named.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]))
  }
}

function sizeOf(matrix: Readonly<Record<string, unknown[]>>): number {
  return Object.values(matrix).reduce((size, values) => size * values.length, 1)
}
