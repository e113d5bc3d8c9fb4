import { readFileSync } from 'node:fs'
import path from 'node:path'

import { isMapping, NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template'

import { resolveText, type Scope } from './expression.js'
import type { Command } from './process.js'

/**
 * How the runner starts a JavaScript action: its inputs in the environment, those that are not
 * given with the default of action.yml.
 * @param folder where its action.yml is
 */
export function actionCommand(
  folder: string,
  given: Readonly<Record<string, string>>,
  scope: Scope
): Command {
  const { inputs = [], runs } = actionOf(folder)
  if (!('main' in runs)) throw new Error(`This runner runs no action of the kind of ${folder}`)
  const defaults = inputs.map(input => [input.id, resolveText(input.default, scope)] as const)
  return {
    program: [process.execPath, path.join(folder, runs.main)],
    env: Object.fromEntries(
      [...defaults, ...Object.entries(given)].map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value
      ])
    )
  }
}

function actionOf(folder: string) {
  const name = path.join(folder, 'action.yml')
  const file = { name, content: readFileSync(name, 'utf8') }
  const { value, context } = parseAction(file, new NoOperationTraceWriter())
  if (!value || !isMapping(value)) throw new Error(`${name} is no action`)
  return convertActionTemplate(context, value)
}
