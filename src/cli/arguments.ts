import { parseArgs } from 'node:util'

import { CREDENTIALS, type Option } from './options.js'
import { similarName } from './suggestion.js'
import { nameOrElse, UsageError } from './usage-error.js'

/** The arguments after a command. */
export interface Arguments {
  readonly isHelp: boolean
  /** Values of inputs by name. Several values are lines. */
  readonly values: ReadonlyMap<string, string>
  readonly positionals: readonly string[]
}

/** An option in the arguments, as `parseArgs` returns it. */
interface Given {
  readonly name: string
  /** As it was typed, without the value: `--fail-on`. */
  readonly rawName: string
  readonly value: string | undefined
  /** Whether the value follows an equals sign. */
  readonly inlineValue: boolean | undefined
  /** The position of the option in the arguments. */
  readonly index: number
}

/**
 * Reads the options and the other arguments of a command.
 * @throws {UsageError} that doesn't contain values, because they can be secrets
 */
export function readArguments(args: readonly string[], options: readonly Option[]): Arguments {
  const texts = options.filter(({ type }) => type !== 'flag')
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(texts.map(({ name }) => [name, { type: 'string' as const }]))
    },
    // Arguments are checked below, so that messages say what to do.
    strict: false,
    tokens: true
  })
  const reader = new OptionReader(args, options)
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    if (token.name === 'help') return { isHelp: true, values: new Map(), positionals: [] }
    reader.add(token)
  }
  return { isHelp: false, values: reader.values, positionals }
}

/** Collects the values of options. */
class OptionReader {
  readonly values = new Map<string, string>()
  private readonly known: ReadonlyMap<string, Option>

  constructor(
    private readonly args: readonly string[],
    options: readonly Option[]
  ) {
    this.known = new Map(options.map(option => [option.name, option]))
  }

  add(given: Given): void {
    const option = this.optionOf(given)
    const value = option.type === 'flag' ? this.switchValue(given, option) : textValue(given)
    const earlier = this.values.get(option.name)
    if (earlier !== undefined && option.type !== 'lines') {
      throw new UsageError(`--${option.name} is given twice: it can have only one value.`)
    }
    this.values.set(option.name, earlier === undefined ? value : `${earlier}\n${value}`)
  }

  private optionOf({ name, rawName }: Given): Option {
    const option = this.known.get(name)
    const negated = name.startsWith('no-') ? this.known.get(name.slice(3)) : undefined
    const found = option ?? (negated?.type === 'flag' ? negated : undefined)
    if (found) return found
    const shown = nameOrElse(rawName, 'One of the arguments')
    const similar = similarName(name, [...CREDENTIALS.keys(), ...this.switchesAndNames()])
    const variable = CREDENTIALS.get(similar ?? '')
    if (variable !== undefined) {
      throw new UsageError(
        `${shown} is not an option, because other processes can see command lines. Set the environment variable ${variable} instead.`
      )
    }
    const advice = similar === undefined ? '' : ` Did you mean --${similar}?`
    throw new UsageError(`${shown} is not an option.${advice}`)
  }

  private switchesAndNames(): string[] {
    return [...this.known.values()].flatMap(({ name, type }) =>
      type === 'flag' ? [name, `no-${name}`] : [name]
    )
  }

  /** Returns the value of a switch: with `--no-` it is `false`. */
  private switchValue({ name, value, inlineValue, index }: Given, option: Option): string {
    const isNegated = name !== option.name
    if (inlineValue && !isNegated) return value ?? ''
    // Otherwise, the value would be a file name.
    if (inlineValue || /^(true|false)$/i.test(this.args[index + 1] ?? '')) {
      throw new UsageError(`--${name} takes no value: use --${option.name} or --no-${option.name}.`)
    }
    return String(!isNegated)
  }
}

function textValue({ name, value, inlineValue }: Given): string {
  if (value === undefined) {
    throw new UsageError(`--${name} needs a value, for example --${name}=value.`)
  }
  if (!inlineValue && /^-./.test(value)) {
    throw new UsageError(
      `--${name} needs a value, but another option follows. If the value begins with a dash, use --${name}=value.`
    )
  }
  return value
}
