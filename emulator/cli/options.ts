import { parseArgs } from 'node:util'
import { type Right, RIGHTS } from '../endpoints/endpoint.js'
import { parseDate } from '../store/dates.js'

export const help = `Usage: npm run emulator -- [options]

Emulates Spectra Intelligence on this machine, so that you can try a workflow without an account.

Options, with their defaults in parentheses:

  --port <n>                  Port to listen on, or 0 for any free port.             (8080)
  --username <name>           User name of the account.                              (u/demo/ci)
  --password <text>           Password of the account.                               (emulator-password)
  --requests-per-second <n>   Rate limit, or Infinity for none.                      (10)
  --dynamic-per-minute <n>    Rate limit of dynamic analyses, or Infinity for none.  (3)
  --latency <ms>              Delay of each response.                                (0)
  --analysis-ms <ms>          Duration of an analysis, or Infinity to never finish.  (1500)
  --dynamic-analysis-ms <ms>  Duration of a dynamic analysis, or Infinity.           (30000)
  --without-right <right>     A right that the account doesn't have, such as TCA-0101.
                              Can be repeated.
  --date <date>               Date at the start, in ISO 8601. The clock keeps going. (now)
  --schedule <file>           JSON file with verdicts that change over time.
  --json                      Print one JSON object per line: the URL and the credentials, and
                              then each finished request.
  --help                      Show these options.
`

export interface CommandLineOptions {
  readonly help: boolean
  readonly json: boolean
  readonly username: string
  readonly password: string
  readonly port: number
  readonly requestsPerSecond: number
  readonly dynamicRequestsPerMinute: number
  readonly latencyMs: number
  readonly analysisMs: number
  readonly dynamicAnalysisMs: number
  /** The date of the service at the start; undefined for the current date. */
  readonly startDate: Date | undefined
  /** The path of a JSON file; undefined if there is none. */
  readonly scheduleFile: string | undefined
  readonly rights: Readonly<Partial<Record<Right, boolean>>>
}

/** @throws {Error} if an option is unknown or its value is invalid */
export function parseOptions(args: readonly string[]): CommandLineOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      username: { type: 'string', default: 'u/demo/ci' },
      password: { type: 'string', default: 'emulator-password' },
      'requests-per-second': { type: 'string', default: '10' },
      'dynamic-per-minute': { type: 'string', default: '3' },
      latency: { type: 'string', default: '0' },
      'analysis-ms': { type: 'string', default: '1500' },
      'dynamic-analysis-ms': { type: 'string', default: '30000' },
      'without-right': { type: 'string', multiple: true, default: [] },
      date: { type: 'string' },
      schedule: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  const { help, json, username, password } = values
  if (username.includes(':')) {
    throw new Error('--username must not contain a colon, which ends it in HTTP credentials.')
  }
  return {
    ...{ help, json, username, password },
    port: toNumber('port', values.port),
    requestsPerSecond: toNumber('requests-per-second', values['requests-per-second']),
    dynamicRequestsPerMinute: toNumber('dynamic-per-minute', values['dynamic-per-minute']),
    latencyMs: toNumber('latency', values.latency),
    analysisMs: toNumber('analysis-ms', values['analysis-ms']),
    dynamicAnalysisMs: toNumber('dynamic-analysis-ms', values['dynamic-analysis-ms']),
    startDate: values.date === undefined ? undefined : toDate(values.date),
    scheduleFile: values.schedule,
    rights: Object.fromEntries(values['without-right'].map(text => [toRight(text), false]))
  }
}

interface NumberRule {
  readonly isValid: (value: number) => boolean
  /** Completes the sentence `--port must be …`. */
  readonly rule: string
}

const limitRule = { isValid: (limit: number) => limit > 0, rule: 'a number above 0, or Infinity' }

const durationRule = {
  isValid: (duration: number) => duration >= 0,
  rule: 'a number from 0, or Infinity'
}

const numberRules = {
  port: {
    isValid: port => Number.isInteger(port) && port < 65_536,
    rule: 'an integer from 0 to 65535'
  },
  'requests-per-second': limitRule,
  'dynamic-per-minute': limitRule,
  latency: { isValid: latency => latency < 2 ** 31, rule: 'a number from 0 to 2147483647' },
  'analysis-ms': durationRule,
  'dynamic-analysis-ms': durationRule
} as const satisfies Readonly<Record<string, NumberRule>>

function toNumber(option: keyof typeof numberRules, text: string): number {
  const { isValid, rule } = numberRules[option]
  const value = /^(\d+(\.\d+)?|Infinity)$/.test(text) ? Number(text) : NaN
  if (!isValid(value)) throw new Error(`--${option} must be ${rule}, not ${JSON.stringify(text)}.`)
  return value
}

function toDate(text: string): Date {
  const date = parseDate(text)
  if (date !== undefined) return date
  throw new Error(`--date must be an ISO 8601 date, not ${JSON.stringify(text)}.`)
}

function toRight(text: string): Right {
  const right = RIGHTS.find(known => known === text)
  if (right === undefined) {
    const rights = RIGHTS.join(', ')
    throw new Error(`--without-right must be one of ${rights}, not ${JSON.stringify(text)}.`)
  }
  return right
}
