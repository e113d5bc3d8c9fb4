import type { Platform } from '../platform/platform.js'
import type { Settings } from './settings.js'

/**
 * The defaults in action.yml and watch/action.yml, for empty inputs. A test checks that they are the
 * same.
 */
export const DEFAULTS = {
  'if-no-files-found': 'error',
  'if-pattern-unmatched': 'warn',
  'include-hidden-files': 'false',
  'follow-symbolic-links': 'true',
  'max-files': '1000',
  subscribe: '',
  'default-properties': 'true',
  'archive-type': 'none',
  'archive-files': '**/*.zip',
  'dynamic-analysis-timeout-minutes': '60',
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
  reanalyze: 'false',
  issue: 'false',
  'issue-labels': 'spectra-intelligence',
  summary: 'true',
  'dry-run': 'false'
} as const

/** The smallest and the largest number that are allowed. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Reads inputs by type, and collects the problems with them. */
export class InputReader {
  /** One or more sentences for each invalid input, in the order in which they were read. */
  readonly problems: string[] = []

  /** @param absent inputs that the action doesn't have; they are always empty */
  constructor(
    readonly settings: Settings,
    private readonly absent: readonly string[] = []
  ) {}

  get platform(): Platform {
    return this.settings.platform
  }

  /** Returns the name of a credential in messages: an input or a variable. */
  nameOf(name: string): string {
    return this.settings.nameOf(name)
  }

  /** Returns the value without surrounding whitespace. If it is empty, returns the default. */
  text(name: string): string {
    const defaults: Partial<Record<string, string>> = DEFAULTS
    return this.raw(name).trim() || (defaults[name] ?? '')
  }

  /** Returns the value without line breaks at the end. Spaces can be part of a secret. */
  secret(name: string): string {
    return this.raw(name).replace(/[\r\n]+$/, '')
  }

  /** Returns the lines that are neither empty nor comments. */
  lines(name: string): string[] {
    return this.raw(name)
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#'))
  }

  /** Returns one of the choices. If the value is invalid, returns the first one. */
  choice<const T extends string>(name: string, choices: readonly [T, ...T[]]): T {
    const value = this.text(name)
    const choice = choices.find(known => known === value)
    if (choice !== undefined) return choice
    const known = choices.map(known => (known === '' ? 'empty' : `"${known}"`))
    const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(known)
    this.problems.push(`${name} is "${value}": it must be ${list}.`)
    return choices[0]
  }

  /** Returns a boolean. If the value is invalid, returns false. */
  flag(name: string): boolean {
    const value = this.text(name)
    if (!/^(true|false)$/i.test(value)) {
      this.problems.push(`${name} is "${value}": it must be "true" or "false".`)
    }
    return value.toLowerCase() === 'true'
  }

  /** Returns a number. If the value is invalid, returns the smallest one that is allowed. */
  number(name: string, range: Range): number {
    return this.numberIn(name, range, false)
  }

  /** Returns a whole number. If the value is invalid, returns the smallest one that is allowed. */
  integer(name: string, range: Range): number {
    return this.numberIn(name, range, true)
  }

  private numberIn(name: string, { from, to }: Range, whole: boolean): number {
    const value = this.text(name)
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN
    if (number >= from && number <= to && (!whole || Number.isInteger(number))) return number
    const kind = whole ? 'a whole number' : 'a number'
    this.problems.push(`${name} is "${value}": it must be ${kind} from ${from} to ${to}.`)
    return from
  }

  private raw(name: string): string {
    if (this.absent.includes(name)) return ''
    return this.settings.valueOf(name)
  }
}
