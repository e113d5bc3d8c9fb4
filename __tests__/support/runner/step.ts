import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { actionCommand } from './action.js'
import { variablesOf, type Machine, type Texts } from './environment.js'
import { evaluate, resolve, resolveText, resolveTexts, type Scope } from './expression.js'
import { createCommandFiles, readCommands } from './file-commands.js'
import { start, type Command, type Finished, type Running } from './process.js'
import type { Step } from './workflow.js'

export interface StepRun extends Told {
  /** As the file names it; else what it uses or runs. */
  readonly name: string
  readonly id: string | undefined
  /** Before `continue-on-error`. */
  readonly outcome: Outcome
  /** After `continue-on-error`. */
  readonly conclusion: Outcome
}

export type Outcome = 'success' | 'failure' | 'skipped'

interface Told {
  readonly log: string
  readonly outputs: Texts
  /** What the step put into the environment of those after it. */
  readonly exported: Texts
}

/** What a step has around it. */
export interface Surroundings {
  readonly machine: Machine
  /** This step's own, for what the runner and the step tell each other. */
  readonly folder: string
  readonly scope: Scope
  /** What was started in this job, for its end. */
  readonly running: Running[]
}

const NOTHING: Told = { log: '', outputs: {}, exported: {} }

/** Runs one step of a job, or finds that it is to be skipped. */
export async function runStep(step: Step, surroundings: Surroundings): Promise<StepRun> {
  const scope = withEnv(surroundings.scope, resolveTexts(step.env, surroundings.scope))
  const { id, uses } = step
  const name = resolveText(step.name, scope) || (uses ?? resolveText(step.run, scope))
  if (evaluate(`!(${step.condition})`, scope)) {
    return { name, id, outcome: 'skipped', conclusion: 'skipped', ...NOTHING }
  }
  const { code, ...told } = await perform(step, { ...surroundings, scope })
  const outcome = code === 0 ? 'success' : 'failure'
  const forgiven = step.continueOnError && resolve(step.continueOnError, scope) === true
  return { name, id, outcome, conclusion: forgiven ? 'success' : outcome, ...told }
}

async function perform(step: Step, surroundings: Surroundings): Promise<Finished & Told> {
  const { machine, scope } = surroundings
  if (step.uses === undefined) return await run(scriptOf(step, surroundings), surroundings)

  const action = step.uses === './' ? machine.workspace : actionOf(step.uses, machine)
  const given = resolveTexts(step.inputs, scope)
  if (typeof action === 'function') return { code: 0, ...NOTHING, outputs: action(given) }
  const command = actionCommand(action, { ...given, ...machine.extraInputs }, scope)
  return await run(command, surroundings)
}

async function run(
  { program, env }: Command,
  { machine, folder, scope, running }: Surroundings
): Promise<Finished & Told> {
  const files = createCommandFiles(folder)
  const all = { ...variablesOf(machine), ...files, ...envOf(scope), ...env }
  const process = start({ program, env: all }, machine.workspace)
  running.push(process)
  const finished = await process.finished
  return {
    ...finished,
    outputs: readCommands(files.GITHUB_OUTPUT),
    exported: readCommands(files.GITHUB_ENV)
  }
}

function scriptOf({ run, shell }: Step, { folder, scope }: Surroundings): Command {
  mkdirSync(folder, { recursive: true })
  const script = path.join(folder, 'script.sh')
  writeFileSync(script, resolveText(run, scope))
  return { program: [...shellOf(shell), script], env: {} }
}

function shellOf(shell: string | undefined): readonly string[] {
  if (shell === undefined) return ['bash', '-e']
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-eo', 'pipefail']
  throw new Error(`This runner has no shell ${shell}`)
}

function actionOf(uses: string, { actions }: Machine) {
  const action = actions[uses.replace(/@.*/, '')]
  if (action === undefined) throw new Error(`Nothing is known of ${uses}, which a step uses`)
  return action
}

function withEnv(scope: Scope, env: Texts): Scope {
  return { ...scope, contexts: { ...scope.contexts, env: { ...envOf(scope), ...env } } }
}

function envOf({ contexts }: Scope): Texts {
  return contexts['env'] as Texts
}
