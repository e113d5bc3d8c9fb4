import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { actionCommand } from './action.js'
import { variablesOf, type FakeAction, type Machine, type Texts } from './environment.js'
import { evaluate, resolve, resolveText, resolveTexts, type Scope } from './expression.js'
import { createCommandFiles, readCommands } from './file-commands.js'
import { start, type Command, type Finished, type Running } from './process.js'
import type { Step } from './workflow.js'

export interface StepRun extends StepOutput {
  /** The name in the file; by default, what the step uses or runs. */
  readonly name: string
  readonly id: string | undefined
  /** Before `continue-on-error`. */
  readonly outcome: Outcome
  /** After `continue-on-error`. */
  readonly conclusion: Outcome
}

export type Outcome = 'success' | 'failure' | 'skipped'

interface StepOutput {
  readonly log: string
  readonly outputs: Texts
  /** Environment variables that the step sets for later steps. */
  readonly exported: Texts
}

/** The environment of a step. */
export interface StepEnvironment {
  readonly machine: Machine
  /** Folder for the script and the command files of this step. */
  readonly folder: string
  readonly scope: Scope
  /** Processes of the job. The step adds its own. */
  readonly processes: Running[]
}

const NO_OUTPUT: StepOutput = { log: '', outputs: {}, exported: {} }

/** Runs a step of a job, or skips it if its condition is false. */
export async function runStep(step: Step, environment: StepEnvironment): Promise<StepRun> {
  const scope = withEnv(environment.scope, resolveTexts(step.env, environment.scope))
  const { id, uses } = step
  const name = resolveText(step.name, scope) || (uses ?? resolveText(step.run, scope))
  if (evaluate(`!(${step.condition})`, scope)) {
    return { name, id, outcome: 'skipped', conclusion: 'skipped', ...NO_OUTPUT }
  }
  const { code, ...output } = await perform(step, { ...environment, scope })
  const outcome = code === 0 ? 'success' : 'failure'
  const isIgnored = step.continueOnError && resolve(step.continueOnError, scope) === true
  return { name, id, outcome, conclusion: isIgnored ? 'success' : outcome, ...output }
}

async function perform(step: Step, environment: StepEnvironment): Promise<Finished & StepOutput> {
  const { machine, scope } = environment
  if (step.uses === undefined) return await run(scriptOf(step, environment), environment)

  const action = actionOf(step.uses, machine)
  const inputs = resolveTexts(step.inputs, scope)
  if (typeof action === 'function') return { code: 0, ...NO_OUTPUT, outputs: action(inputs) }
  const command = actionCommand(action, { ...inputs, ...machine.extraInputs }, scope)
  return await run(command, environment)
}

async function run(
  { program, env }: Command,
  { machine, folder, scope, processes }: StepEnvironment
): Promise<Finished & StepOutput> {
  const files = createCommandFiles(folder)
  const all = { ...variablesOf(machine), ...files, ...envOf(scope), ...env }
  const process = start({ program, env: all }, machine.workspace)
  processes.push(process)
  const finished = await process.finished
  return {
    ...finished,
    outputs: readCommands(files.GITHUB_OUTPUT),
    exported: readCommands(files.GITHUB_ENV)
  }
}

function scriptOf({ run, shell }: Step, { folder, scope }: StepEnvironment): Command {
  mkdirSync(folder, { recursive: true })
  const script = path.join(folder, 'script.sh')
  writeFileSync(script, resolveText(run, scope))
  return { program: [...shellOf(shell), script], env: {} }
}

function shellOf(shell: string | undefined): readonly string[] {
  if (shell === undefined) return ['bash', '-e']
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-eo', 'pipefail']
  throw new Error(`This runner does not support the shell ${shell}`)
}

/** Returns the folder of an action, or the function that replaces it. */
function actionOf(uses: string, { actions, workspace }: Machine): string | FakeAction {
  if (uses.startsWith('./')) return path.join(workspace, uses)
  const name = uses.replace(/@.*/, '')
  const [owner = '', repository = '', ...folders] = name.split('/')
  const parent = actions[`${owner}/${repository}`]
  const action =
    actions[name] ?? (typeof parent === 'string' ? path.join(parent, ...folders) : undefined)
  if (action === undefined) throw new Error(`This runner has no action ${uses}`)
  return action
}

function withEnv(scope: Scope, env: Texts): Scope {
  return { ...scope, contexts: { ...scope.contexts, env: { ...envOf(scope), ...env } } }
}

function envOf({ contexts }: Scope): Texts {
  return contexts['env'] as Texts
}
