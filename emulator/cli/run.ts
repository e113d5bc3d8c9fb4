import { startServer } from '../http/server.js'
import { createService, type Service, type ServiceOptions } from '../service.js'
import { clockFrom } from '../service/clock.js'
import { type CommandLineOptions, help, parseOptions } from './options.js'
import { formatJson, formatRequest, formatStart } from './output.js'
import { readSchedule } from './schedule-file.js'

export interface CommandLineStreams {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Stops the emulator. */
  readonly signal: AbortSignal
}

/**
 * Runs the command line until it's stopped.
 *
 * @param args without the name of the program
 * @returns the exit code: 0 after it was stopped, 1 if it could not start
 */
export async function run(
  args: readonly string[],
  { stdout, stderr, signal }: CommandLineStreams
): Promise<number> {
  try {
    const options = parseOptions(args)
    if (options.help) {
      stdout(help)
      return 0
    }
    const server = await startServer(createLoggedService(options, stdout), options)
    const { json, username, password, requestsPerSecond } = options
    const access = { url: server.url, username, password }
    stdout(json ? formatJson(access) : formatStart(access, requestsPerSecond))
    await aborted(signal)
    await server.close()
    return 0
  } catch (error) {
    stderr(`${describe(error)}\n`)
    return 1
  }
}

/** Creates a service that prints each finished request. */
function createLoggedService(options: CommandLineOptions, print: (text: string) => void): Service {
  const { json } = options
  const service = createService({
    ...serviceOptions(options),
    onFinished: entry => {
      const sample = service.samples.get(entry.sha1 ?? '')
      const time = new Date(performance.timeOrigin + entry.at)
      print(json ? formatJson(entry) : formatRequest(entry, { time, sample }))
    }
  })
  return service
}

function serviceOptions({
  startDate,
  scheduleFile,
  ...options
}: CommandLineOptions): ServiceOptions {
  return {
    ...options,
    ...(startDate && { date: clockFrom(startDate) }),
    ...(scheduleFile !== undefined && { schedule: readSchedule(scheduleFile) })
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise(resolve => {
    signal.addEventListener('abort', resolve, { once: true })
  })
}

function describe(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') {
    return `Port ${port ?? ''} is already in use. Choose another one with --port, or any free port with --port 0.`
  }
  if (code === 'EACCES') {
    return `You don't have permission to use port ${port ?? ''}. Choose one above 1023 with --port.`
  }
  return message
}
