import { resolve } from './expression.js'
import type { Job } from './workflow.js'

/** What a runner has around a job. */
export interface Machine {
  readonly workspace: string
  /** A folder for what the runner keeps beside the workspace. */
  readonly temp: string
  /** Where programs are found. */
  readonly path: string
  /** The context `github`; what is text in it is also in the environment, as `GITHUB_…`. */
  readonly github: Readonly<Record<string, unknown>>
  readonly secrets: Texts
  /** Actions by their name without the version: the folder of a real one, or what is done instead. */
  readonly actions: Readonly<Record<string, string | StandIn>>
  /** Inputs that real actions get beside those of the file. */
  readonly extraInputs: Texts
}

/** Takes the place of an action: gets its inputs, and returns its outputs. */
export type StandIn = (inputs: Texts) => Texts

/** Texts by their names. */
export type Texts = Readonly<Record<string, string>>

/** What the expressions of a job's steps may name, but for `env` and `steps`. */
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

/** What every process of a job finds in its environment. */
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
