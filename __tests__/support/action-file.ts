import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

/** An action file, such as action.yml. */
export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** The content of action.yml. */
export const action = readAction('action.yml')
export const inputNames = Object.keys(action.inputs)
export const outputNames = Object.keys(action.outputs)

/** The content of watch/action.yml. */
export const watchAction = readAction('watch/action.yml')
export const watchInputNames = Object.keys(watchAction.inputs)
export const watchOutputNames = Object.keys(watchAction.outputs)

function readAction(file: string): ActionFile {
  return parse(readFileSync(file, 'utf8')) as ActionFile
}
