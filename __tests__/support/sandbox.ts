import { RateLimiter } from '../../src/http/rate-limiter.js'
import { ConnectionError } from '../../src/http/errors.js'
import type { HttpRequest, HttpResponse, SendOptions } from '../../src/http/messages.js'
import type { ResultsFile } from '../../src/results/results-file.js'
import type { SampleResult } from '../../src/results/schema.js'
import { Caller } from '../../src/spectra/caller.js'
import { DynamicAnalysisClient } from '../../src/spectra/dynamic-analysis.js'
import { fakeClock } from './clock.js'
import { recordingLog } from './log.js'
import { sample } from './results-document.js'

export const MINUTE = 60_000
/** Date at the start of each test. */
export const START = Date.parse('2026-03-01T12:00:00.000Z')

/** A request for a dynamic analysis or its report. */
export interface SandboxRequest {
  readonly kind: 'start' | 'archive' | 'report'
  readonly sha1: string
  /** Platform of the analysis to start, or the analysis whose report is requested. */
  readonly what: string
  /** In milliseconds since the start of the test. */
  readonly time: number
}

export interface SandboxResponse {
  /** 200 by default. */
  readonly status?: number
  /** An object is sent as `rl`. */
  readonly content?: object | string
}

type Respond = (request: SandboxRequest) => SandboxResponse | ConnectionError

/** Settings of a test. */
export interface Setup {
  readonly respond: Respond
  /** Called with each result before it is saved. If it throws, the result is not saved. */
  readonly onSave?: (result: SampleResult, requests: number) => void
  /** Number of requests after which the run is canceled. */
  readonly stopAfter?: number
  /** Time of the cancellation, in milliseconds since the start of the test. */
  readonly stopAt?: number
  readonly retries?: number
  /** How long each response takes, in milliseconds. */
  readonly slowMs?: number
}

/** Returns a submitted sample, whose hashes consist of its name, a hexadecimal digit. */
export function submitted(digit: string, changes: Partial<SampleResult> = {}): SampleResult {
  const moment = new Date(START).toISOString()
  return {
    ...sample,
    sha1: digit.repeat(40),
    sha256: digit.repeat(64),
    files: [`${digit}.exe`],
    started: moment,
    finished: moment,
    ...changes
  }
}

/** The requests as short texts, such as `start a windows10`. */
export function listed(requests: readonly SandboxRequest[]): string[] {
  return requests.map(({ kind, sha1, what }) => `${kind} ${sha1.slice(0, 1)} ${what}`)
}

/** Returns a service without a rate limit, on a simulated clock, and what a stage needs to use it. */
export function sandbox({ respond, onSave, stopAfter, stopAt, slowMs, retries = 0 }: Setup) {
  const clock = fakeClock(START)
  const { log, lines } = recordingLog()
  const stop = new AbortController()
  const cancel = () => {
    stop.abort(new Error('the run was canceled'))
  }
  if (stopAt !== undefined) void clock.sleep(stopAt).then(cancel)
  const requests: SandboxRequest[] = []
  const saved: SampleResult[] = []
  const send = async (request: HttpRequest, { signal, beforeSending }: SendOptions) => {
    await beforeSending?.()
    if (signal.aborted) throw new ConnectionError('the request was canceled', false)
    const received = { ...(await parse(request)), time: clock.now() }
    requests.push(received)
    if (slowMs) await clock.sleep(slowMs)
    const response = respond(received)
    if (requests.length === stopAfter) cancel()
    if (response instanceof Error) throw response
    return responseOf(response)
  }
  const caller = new Caller({
    transport: { host: 'spectra.example', send },
    limiter: new RateLimiter({ requests: 1e9, clock }),
    credentials: { username: 'u', password: 'secret' },
    userAgent: '',
    retries,
    redact: text => text.replaceAll('secret', '***'),
    clock,
    random: () => 0
  })
  const save = async (result: SampleResult) => {
    onSave?.(result, requests.length)
    saved.push(result)
    return Promise.resolve()
  }
  const resultsFile: Pick<ResultsFile, 'save' | 'saveInBackground'> = {
    save,
    saveInBackground: async results => {
      for (const result of results) await save(result).catch(() => undefined)
    }
  }
  return {
    client: new DynamicAnalysisClient(caller),
    context: { log, signal: stop.signal, clock },
    resultsFile,
    requests,
    saved,
    lines,
    /** Waits for a stage, on the simulated clock. */
    async finish<T>(stage: Promise<T>): Promise<T> {
      await clock.run()
      return stage
    }
  }
}

async function parse({ path, body }: HttpRequest): Promise<Omit<SandboxRequest, 'time'>> {
  const [, sha1 = '', what = ''] = /\/sha1\/(\w+)\/([\w.-]+)/.exec(path) ?? []
  if (sha1) return { kind: 'report', sha1, what }
  const parts: Buffer[] = []
  for await (const part of (await body.open()).bytes()) parts.push(part)
  const { rl } = JSON.parse(Buffer.concat(parts).toString()) as {
    rl: { sha1: string; platform: string }
  }
  const kind = path.includes('/archive/') ? 'archive' : 'start'
  return { kind, sha1: rl.sha1, what: rl.platform }
}

function responseOf({ status = 200, content = '' }: SandboxResponse): HttpResponse {
  const text = typeof content === 'string' ? content : JSON.stringify({ rl: content })
  return { status, headers: {}, text, bodySent: true, sentAt: 0 }
}
