import { PROGRAM } from '../version.js'
import { readArguments } from './arguments.js'
import { commandHelp, OVERVIEW } from './help.js'
import { readCommandInfo } from './options.js'
import { assetPatternsOf, patternsOf } from './positionals.js'
import { similarName } from './suggestion.js'
import { nameOrElse, UsageError } from './usage-error.js'

/** The file of the action that has the same inputs as a command. */
export const ACTION_FILES = { submit: 'action.yml', watch: 'watch/action.yml' } as const

type CommandName = keyof typeof ACTION_FILES

/** A command to run. */
export interface Command {
  readonly name: CommandName
  /** Values of inputs by name. Several values are lines. */
  readonly values: ReadonlyMap<string, string>
  /** What is wrong with the arguments that aren't options; undefined if they are valid. */
  readonly problem?: string
}

/** A text to print instead of running a command. */
export interface PrintedText {
  readonly text: string
}

const MORE = 'For the commands, run: spectra-submit --help'

/**
 * Reads a command and its options. If only other arguments are invalid, returns the problem, because
 * the options say where to report it.
 * @param args the arguments after the name of the program
 * @throws {UsageError}
 */
export async function readCommand(args: readonly string[]): Promise<Command | PrintedText> {
  const [name, ...rest] = args
  if (name === undefined) throw new UsageError(`The command is missing.\n\n${OVERVIEW.trimEnd()}`)
  if (name === '--version') return { text: `${PROGRAM.split('/')[1] ?? ''}\n` }
  if (name === 'help' && isCommand(rest[0] ?? '')) return readCommand([rest[0] ?? '', '--help'])
  if (['help', '--help', '-h'].includes(name)) return { text: OVERVIEW }
  if (!isCommand(name)) throw new UsageError(`${unknownCommand(name)}\n${MORE}`)
  try {
    return await readRun(name, rest)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const more = `For all options, run: spectra-submit ${name} --help`
    throw new UsageError(`${error.message}\n${more}`, { cause: error })
  }
}

async function readRun(name: CommandName, args: readonly string[]): Promise<Command | PrintedText> {
  const info = await readCommandInfo(ACTION_FILES[name])
  const { isHelp, values, positionals } = readArguments(args, info.options)
  if (isHelp) return { text: commandHelp(name, info) }
  if (positionals.length === 0) return { name, values }
  if (name === 'watch') {
    const problem = 'watch takes no arguments: to select release assets, use --files.'
    return { name, values, problem }
  }
  try {
    const patterns = values.get('release') ? assetPatternsOf(positionals) : patternsOf(positionals)
    const files = [values.get('files') ?? '', ...patterns].join('\n')
    return { name, values: new Map([...values, ['files', files]]) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { name, values, problem: error.message }
  }
}

function unknownCommand(name: string): string {
  if (name.startsWith('-')) return 'A command must come before the options: submit or watch.'
  const similar = similarName(name, Object.keys(ACTION_FILES))
  const advice = similar === undefined ? 'Use submit or watch.' : `Did you mean ${similar}?`
  return `${nameOrElse(name, 'The first argument')} is not a command. ${advice}`
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(ACTION_FILES, name)
}
