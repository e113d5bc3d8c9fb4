import { mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach } from '@jest/globals'

import { emulator, startAction, workspace } from './action.js'

export const TOKEN = 'ghs_test-token'
/** GitHub's description of the release that has the assets. */
export const RELEASE = {
  id: 7,
  tag_name: 'v1',
  html_url: 'https://github.com/acme/app/releases/tag/v1',
  body: 'The notes'
}

const closers: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

export interface Arrival {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

/** Responds to a request: returns JSON to send, or writes the response itself. */
export type Responder = (
  arrival: Arrival,
  response: ServerResponse
) => { json: unknown; status?: number; headers?: Record<string, string> } | undefined

/** Starts a server with the responses of a test, and returns a log of its requests. */
export async function listen(respond: Responder): Promise<{ url: string; log: Arrival[] }> {
  const log: Arrival[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '', headers } = request
    const arrival = { method, path, authorization: headers.authorization }
    log.push(arrival)
    response.on('error', () => undefined)
    const reply = respond(arrival, response)
    if (!reply) return
    response.writeHead(reply.status ?? 200, reply.headers)
    response.end(JSON.stringify(reply.json))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () =>
      new Promise(resolve => {
        server.close(resolve)
        server.closeAllConnections()
      })
  )
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log }
}

/** Returns GitHub's description of an asset, without a digest, so that it is downloaded. */
export function described(id: number, content: string): Record<string, unknown> {
  return { id, name: `${id}.bin`, size: content.length, state: 'uploaded', digest: null }
}

/** Starts a GitHub server with the responses of a test, and an emulator of the service. */
export async function hostile({ assets, download, other }: Parts) {
  const github = await listen((arrival, response) => {
    const [path = '', query] = arrival.path.split('?')
    const number = Number(new URLSearchParams(query).get('page') ?? '1')
    if (path.endsWith('/assets')) return assets(number, response)
    const id = /\/assets\/(\d+)$/.exec(path)?.[1]
    if (id !== undefined) return download?.(Number(id), response)
    return other ? other(arrival, response) : { json: RELEASE }
  })
  const spectra = await emulator()
  const outside = workspace()
  mkdirSync(`${outside}/a/b/temp`, { recursive: true })
  const start = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    startAction(
      workspace(),
      {
        'api-url': spectra.url,
        release: 'v1',
        'github-token': TOKEN,
        'results-file': `${outside}/a/results.json`,
        ...inputs
      },
      { GITHUB_API_URL: github.url, RUNNER_TEMP: `${outside}/a/b/temp`, ...env }
    )
  const run = (...parameters: Parameters<typeof start>) => start(...parameters).finished
  return { github, service: spectra.service, start, run, outside }
}

interface Parts {
  /** Responds with a page of the list of assets. */
  readonly assets: (page: number, response: ServerResponse) => ReturnType<Responder>
  /** Responds with the bytes of an asset, or a redirect to them. */
  readonly download?: (id: number, response: ServerResponse) => ReturnType<Responder>
  /** Responds to all other requests, by default with `RELEASE`. */
  readonly other?: Responder
}
