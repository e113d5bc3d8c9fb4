/** The defaults in action.yml, for empty inputs. A test checks that they are the same. */
export const DEFAULTS = {
  'if-no-files-found': 'error',
  'if-pattern-unmatched': 'warn',
  'include-hidden-files': 'false',
  'follow-symbolic-links': 'true',
  'max-files': '1000',
  subscribe: '',
  'archive-type': 'none',
  'api-url': 'https://data.reversinglabs.com',
  'requests-per-second': '10',
  'parallel-jobs': '1',
  concurrency: '10',
  retries: '5',
  'stall-timeout-seconds': '120',
  'if-sample-exists': 'upload',
  'verdict-timeout-minutes': '30',
  'if-verdict-pending': 'error',
  'release-notes': 'false',
  'if-no-credentials': 'error',
  summary: 'true',
  'dry-run': 'false'
} as const

export type InputReader = ReturnType<typeof inputReader>

/** Reads inputs by type. Adds invalid values to `problems`, and returns the default instead. */
export function inputReader(env: NodeJS.ProcessEnv, problems: string[]) {
  const raw = (name: string) => env[`INPUT_${name.toUpperCase()}`] ?? ''
  const text = (name: string) =>
    raw(name).trim() || ((DEFAULTS as Partial<Record<string, string>>)[name] ?? '')
  return {
    text,

    /** Spaces are part of a secret, but a line break at its end comes from how it was stored. */
    secret: (name: string) => raw(name).replace(/[\r\n]+$/, ''),

    lines: (name: string) =>
      raw(name)
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#')),

    choice<const T extends string>(name: string, choices: readonly [T, ...T[]]): T {
      const value = text(name)
      const choice = choices.find(known => known === value)
      if (choice !== undefined) return choice
      const known = choices.map(known => (known === '' ? 'empty' : `"${known}"`)).join(', ')
      problems.push(`${name} is "${value}": it takes ${known}.`)
      return choices[0]
    },

    flag(name: string): boolean {
      const value = text(name)
      if (!/^(true|false)$/i.test(value)) {
        problems.push(`${name} is "${value}": it takes "true" or "false".`)
      }
      return value.toLowerCase() === 'true'
    },

    number(name: string, rule: { whole: boolean; from: number; to: number }): number {
      const value = text(name)
      const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN
      if (number >= rule.from && number <= rule.to && (!rule.whole || Number.isInteger(number))) {
        return number
      }
      const kind = rule.whole ? 'a whole number' : 'a number'
      problems.push(`${name} is "${value}": it takes ${kind} from ${rule.from} to ${rule.to}.`)
      return rule.from
    }
  }
}
