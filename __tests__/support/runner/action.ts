import { readFileSync } from 'node:fs'
import path from 'node:path'

import { isMapping, NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template'

import { resolveText, type Scope } from './expression.js'
import type { Command } from './process.js'

/**
 * Returns the command that runs a JavaScript action, with its inputs in the environment.
 * @param folder of its action.yml, which has the default inputs
 */
export function actionCommand(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  scope: Scope
): Command {
  const { inputs: declared = [], runs } = actionOf(folder)
  if (!('main' in runs))
    throw new Error(`This runner does not support this kind of action: ${folder}`)
  const defaults = declared.map(input => [input.id, resolveText(input.default, scope)] as const)
  return {
    program: [process.execPath, path.join(folder, runs.main)],
    env: Object.fromEntries(
      [...defaults, ...Object.entries(inputs)].map(([name, value]) => [
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
  if (!value || !isMapping(value)) throw new Error(`${name} is not a valid action`)
  return convertActionTemplate(context, value)
}
