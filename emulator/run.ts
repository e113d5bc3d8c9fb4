import { parseArgs } from 'node:util'
import { RIGHTS, type Right } from './endpoints/endpoint.js'
import { greeting, jsonLine, requestLine } from './report.js'
import { startServer } from './http/server.js'
import { createService } from './service.js'

const help = `Spectra Intelligence, emulated on this machine: tries a workflow without an account.

  --port <n>                  port to listen on, 0 for any free one   (8080)
  --username <name>           (u/demo/ci)
  --password <text>           (emulator-password)
  --requests-per-second <n>   the cap; Infinity for none              (10)
  --latency <ms>              holds every answer back                 (0)
  --analysis-ms <ms>          how long an analysis takes              (1500)
  --without-right <right>     what the account may not use, such as TCA-0101; can be repeated
  --json                      one JSON object a line: the access, then each finished request
  --help
`

/** Where a run of the emulator prints to, and what ends it. */
export interface Surroundings {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stop: AbortSignal
}

/**
 * Runs the emulator's command line until it is stopped.
 *
 * @param args without the program's name
 * @returns the exit code: 0 when it was stopped, 1 when it could not start
 */
export async function run(
  args: readonly string[],
  { out, err, stop }: Surroundings
): Promise<number> {
  try {
    const settings = settingsOf(args)
    if (settings.help) {
      out(help)
      return 0
    }
    const { username, password, requestsPerSecond, analysisMs, rights } = settings
    const service = createService({
      username,
      password,
      requestsPerSecond,
      analysisMs,
      rights,
      onFinished: entry => {
        const sample = service.samples.get(entry.sha1 ?? '')
        out(settings.json ? jsonLine(entry) : requestLine(entry, sample, performance.timeOrigin))
      }
    })
    const server = await startServer(service, settings)
    const access = { url: server.url, username, password }
    out(settings.json ? jsonLine(access) : greeting(access, requestsPerSecond))
    await aborted(stop)
    await server.close()
    return 0
  } catch (error) {
    err(`${reasonOf(error)}\n`)
    return 1
  }
}

function settingsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      username: { type: 'string', default: 'u/demo/ci' },
      password: { type: 'string', default: 'emulator-password' },
      'requests-per-second': { type: 'string', default: '10' },
      latency: { type: 'string', default: '0' },
      'analysis-ms': { type: 'string', default: '1500' },
      'without-right': { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  // A colon ends the user name in Basic credentials: one with a colon could never be used.
  if (values.username.includes(':')) throw new Error('--username cannot contain a colon.')
  return {
    ...values,
    port: numberOf('port', values.port, port => Number.isInteger(port) && port < 65_536),
    requestsPerSecond: numberOf(
      'requests-per-second',
      values['requests-per-second'],
      requests => requests > 0
    ),
    latencyMs: numberOf('latency', values.latency, latency => latency < 2 ** 31),
    analysisMs: numberOf('analysis-ms', values['analysis-ms'], milliseconds => milliseconds >= 0),
    rights: Object.fromEntries(values['without-right'].map(right => [rightOf(right), false]))
  }
}

function rightOf(text: string): Right {
  const right = RIGHTS.find(known => known === text)
  if (right === undefined) {
    const sentence = `--without-right cannot be ${JSON.stringify(text)}`
    throw new Error(`${sentence}: the rights are ${RIGHTS.join(', ')}.`)
  }
  return right
}

function numberOf(option: string, text: string, accepts: (value: number) => boolean): number {
  const value = /^(\d+(\.\d+)?|Infinity)$/.test(text) ? Number(text) : NaN
  if (!accepts(value)) throw new Error(`--${option} cannot be ${JSON.stringify(text)}.`)
  return value
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise(resolve => {
    signal.addEventListener('abort', resolve, { once: true })
  })
}

function reasonOf(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') {
    return `Port ${port ?? ''} is in use: choose another with --port, or 0 for any free one.`
  }
  if (code === 'EACCES') {
    return `Port ${port ?? ''} may not be used by this account: choose one above 1023.`
  }
  return message
}
