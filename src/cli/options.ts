import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the package, for this file and for its bundle. */
const ROOT = path.join(import.meta.dirname, '..', '..')

/** Inputs that contain credentials, and the variables that they are read from. */
export const CREDENTIALS: ReadonlyMap<string, string> = new Map([
  ['username', 'SPECTRA_USERNAME'],
  ['password', 'SPECTRA_PASSWORD'],
  ['archive-password', 'SPECTRA_ARCHIVE_PASSWORD'],
  ['github-token', 'GITHUB_TOKEN']
])

/** An option of a command, which is an input of an action. */
export interface Option {
  readonly name: string
  readonly description: string
  /** Empty if there is none, or if only the runner of GitHub Actions can evaluate it. */
  readonly default: string
  readonly type: 'flag' | 'lines' | 'text'
}

/** What a command does, and its options. */
export interface CommandInfo {
  readonly description: string
  readonly options: readonly Option[]
  /** The variables that contain credentials. */
  readonly variables: readonly string[]
}

/**
 * Reads the options of a command from the inputs of an action.
 * @param actionFile path in the repository, such as `watch/action.yml`
 */
export async function readCommandInfo(actionFile: string): Promise<CommandInfo> {
  // Loaded only if needed, so that the overview and the version are printed faster.
  const { parse } = await import('yaml')
  const { description, inputs } = parse(readFileSync(path.join(ROOT, actionFile), 'utf8')) as {
    description: string
    inputs: Record<string, { description: string; default?: string }>
  }
  return {
    description,
    options: Object.entries(inputs).flatMap(optionOf),
    variables: Object.keys(inputs).flatMap(name => CREDENTIALS.get(name) ?? [])
  }
}

function optionOf([name, input]: [string, { description: string; default?: string }]): Option[] {
  if (CREDENTIALS.has(name)) return []
  const { default: value = '' } = input
  const description = input.description.trim()
  return [
    {
      name,
      description,
      default: value.startsWith('${{') ? '' : value,
      type: typeOf(description, value)
    }
  ]
}

function typeOf(description: string, value: string): Option['type'] {
  if (/^(true|false)$/.test(value)) return 'flag'
  return /\bone (`[^`]+` )?per line\b/.test(description) ? 'lines' : 'text'
}
