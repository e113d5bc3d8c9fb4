import { readFileSync } from 'node:fs'
import path from 'node:path'

import { parse } from 'yaml'

/** The folder of the package, for this file and for its bundle. */
const ROOT = path.join(import.meta.dirname, '..', '..')

/** Inputs that contain credentials, and the variables that they are read from. */
export const CREDENTIALS: Readonly<Record<string, string>> = {
  username: 'SPECTRA_USERNAME',
  password: 'SPECTRA_PASSWORD',
  'archive-password': 'SPECTRA_ARCHIVE_PASSWORD',
  'github-token': 'GITHUB_TOKEN'
}

/** An option of a command: an input of the action that does the same. */
export interface Option {
  readonly name: string
  readonly description: string
  /** Empty if there is none, or if only the runner of GitHub Actions can evaluate it. */
  readonly default: string
  readonly type: 'flag' | 'lines' | 'text'
}

/**
 * Reads the options of a command from the inputs of an action.
 * @param actionFile path in the repository, such as `watch/action.yml`
 */
export function readOptions(actionFile: string): Option[] {
  const { inputs } = parse(readFileSync(path.join(ROOT, actionFile), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>
  }
  return Object.entries(inputs)
    .filter(([name]) => !(name in CREDENTIALS))
    .map(([name, { description, default: value = '' }]) => ({
      name,
      description: description.trim(),
      default: value.startsWith('${{') ? '' : value,
      type: typeOf(description, value)
    }))
}

function typeOf(description: string, value: string): Option['type'] {
  if (/^(true|false)$/.test(value)) return 'flag'
  return /\bone (`[^`]+` )?per line\b/.test(description) ? 'lines' : 'text'
}
