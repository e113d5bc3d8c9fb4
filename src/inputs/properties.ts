import type { Origin } from '../platform/origin.js'
import type { Property } from '../spectra/metadata.js'
import { parsePropertyLine, type PropertyRule } from './property-line.js'
import type { InputReader } from './reader.js'

/** Returns the default properties, followed by the user's changes. Later rules win. */
export function readPropertyRules(reader: InputReader, origin: Origin): PropertyRule[] {
  const hasDefaults = reader.flag('default-properties')
  const byDefault = (value: string) => (hasDefaults ? value : '')
  const defaults: [string, string | undefined][] = [
    [
      'application_name',
      reader.text('application') || byDefault(origin.repository.split('/').at(-1) ?? '')
    ],
    ['application_version', reader.text('version') || byDefault(origin.version)],
    ['file_name', undefined],
    ['repository', byDefault(origin.repository)],
    ['commit', byDefault(origin.commit)],
    ['ref', byDefault(origin.ref)],
    ['url', byDefault(origin.url)]
  ]
  return [
    ...defaults.map(([name, value]) => ({ pattern: undefined, name, value })),
    ...readLines(reader)
  ]
}

function readLines(reader: InputReader): PropertyRule[] {
  const rules = new Map<string, PropertyRule>()
  for (const line of reader.lines('properties')) {
    const rule = parsePropertyLine(line)
    if (typeof rule === 'string') {
      reader.problems.push(`properties has the line "${line}", ${rule}`)
      continue
    }
    const { pattern, name } = rule
    const key = pattern === undefined ? name : `[${pattern}] ${name}`
    if (rules.has(key)) {
      reader.problems.push(`properties has more than one line for "${key}": keep one of them.`)
    }
    rules.set(key, rule)
  }
  return [...rules.values()]
}

/** Returns the properties that result from rules, in the order in which they were first set. */
export function propertiesFrom(rules: readonly PropertyRule[]): Property[] {
  const values = new Map(rules.map(({ name, value }) => [name, value]))
  return [...values].map(([name, value]) => ({ name, value })).filter(({ value }) => value !== '')
}
