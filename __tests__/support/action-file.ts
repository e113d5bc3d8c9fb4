import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

interface ActionFile {
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
export const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile
export const inputNames = Object.keys(action.inputs)
export const outputNames = Object.keys(action.outputs)
