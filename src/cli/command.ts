import { parseArgs, type ParseArgsConfig } from 'node:util'

import { readOptions, type Option } from './options.js'

/** The commands, and the actions that do the same. */
export const ACTION_FILES = { submit: 'action.yml', watch: 'watch/action.yml' } as const

/** What to run. */
export interface Command {
  readonly name: keyof typeof ACTION_FILES
  /** Values of inputs by name. Several values are lines. */
  readonly values: ReadonlyMap<string, string>
}

/**
 * Reads a command and its options.
 * @param args the arguments after the name of the program
 * @throws {UsageError}
 */
export function readCommand([name = '', ...args]: readonly string[]): Command {
  if (!isCommand(name)) throw new Error(`"${name}" is not a command: use submit or watch.`)
  const options = readOptions(ACTION_FILES[name])
  const { values, positionals } = parseArgs({
    args,
    options: Object.fromEntries(options.map(option => [option.name, configOf(option)])),
    allowPositionals: name === 'submit',
    allowNegative: true
  })
  const entries = Object.entries(values).map(([option, value]) => {
    return [option, Array.isArray(value) ? value.join('\n') : String(value)] as const
  })
  const given = new Map<string, string>(entries)
  if (positionals.length > 0) {
    given.set('files', [given.get('files') ?? '', ...positionals].join('\n'))
  }
  return { name, values: given }
}

function isCommand(name: string): name is keyof typeof ACTION_FILES {
  return name in ACTION_FILES
}

function configOf({ type }: Option): NonNullable<ParseArgsConfig['options']>[string] {
  return type === 'flag' ? { type: 'boolean' } : { type: 'string', multiple: type === 'lines' }
}
