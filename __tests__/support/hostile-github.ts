import { mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach } from '@jest/globals'

import { emulator, startAction, workspace } from './action.js'

export const TOKEN = 'ghs_test-token'
/** The release that has the assets. */
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

/** The response of a test server: JSON, or a function that writes the response. */
export type Answer = (
  arrival: Arrival,
  response: ServerResponse
) => { json: unknown; status?: number; headers?: Record<string, string> } | undefined

/** A server with the responses of a test, and a log of its requests. */
export async function listen(answer: Answer): Promise<{ url: string; log: Arrival[] }> {
  const log: Arrival[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '', headers } = request
    const arrival = { method, path, authorization: headers.authorization }
    log.push(arrival)
    response.on('error', () => undefined)
    const answered = answer(arrival, response)
    if (!answered) return
    response.writeHead(answered.status ?? 200, answered.headers)
    response.end(JSON.stringify(answered.json))
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

/** GitHub's description of an asset with these bytes. Without a digest, so it is downloaded. */
export function described(id: number, content: string): Record<string, unknown> {
  return { id, name: `${id}.bin`, size: content.length, state: 'uploaded', digest: null }
}

/** A GitHub server with the responses of a test, a service, and a function to run the action. */
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
  /** A page of the list of assets. */
  readonly assets: (page: number, response: ServerResponse) => ReturnType<Answer>
  /** The bytes of an asset, or a redirect to them. */
  readonly download?: (id: number, response: ServerResponse) => ReturnType<Answer>
  /** Everything else. */
  readonly other?: Answer
}
