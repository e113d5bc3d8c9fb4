import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGithub, type Github, type GithubOptions } from './api.js'
import type { DownloadAnswer } from './downloads.js'
import { openPort, requestOf, serve } from '../http/server.js'

export { createGithub } from './api.js'
export type { Github, GithubFaultHook, GithubOptions } from './api.js'
export type { TokenRight, Tokens } from './access.js'
export type { RateLimit } from './answers.js'
export type { Download, DownloadAnswer } from './downloads.js'
export type { GithubArrival, GithubLogEntry, GithubStep } from './log.js'
export type { Asset, AssetSetup, AssetState, Release, ReleaseSetup } from './releases.js'

/** GitHub on two ports: the API on one, the assets' bytes on another, as on two hosts. */
export interface RunningGithub extends Pick<Github, 'releases' | 'log' | 'downloads'> {
  /** The API's, without a slash at the end: what a job has in GITHUB_API_URL. */
  readonly url: string
  readonly downloadsUrl: string
  /** Destroys every connection, stalled ones too. Always settles. */
  readonly close: () => Promise<void>
}

/** Starts a stand-in for GitHub on free ports of this machine. */
export async function startGithub(
  options: Omit<GithubOptions, 'url' | 'downloadsUrl'>
): Promise<RunningGithub> {
  const api = await openPort(0, '127.0.0.1')
  const files = await openPort(0, '127.0.0.1')
  const github = createGithub({ ...options, url: api.url, downloadsUrl: files.url })
  api.answer((request, response) => {
    void serve(request, response, 0, github.handle)
  })
  files.answer((request, response) => {
    void sendDownload(github, request, response)
  })
  return {
    url: api.url,
    downloadsUrl: files.url,
    releases: github.releases,
    log: github.log,
    downloads: github.downloads,
    close: async () => {
      await Promise.all([api.close(), files.close()])
    }
  }
}

async function sendDownload(
  github: Github,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  // A connection that breaks is part of the game; without a listener it would end the process.
  response.on('error', () => undefined)
  const { status, headers, chunks, connection } = answerTo(github, request)
  if (status !== 0) response.writeHead(status, headers).flushHeaders()
  // A client that goes away leaves the write under way without an end.
  const closed = once(response, 'close').then(() => false)
  for await (const chunk of chunks) {
    if (!(await Promise.race([isWritten(chunk, response), closed]))) return
  }
  switch (connection) {
    case undefined:
      response.end()
      break
    case 'reset':
      request.socket.resetAndDestroy()
      break
    case 'cut':
      request.socket.destroy()
      break
    case 'stall':
      break
  }
}

function answerTo(github: Github, request: IncomingMessage): DownloadAnswer {
  try {
    return github.download(requestOf(request))
  } catch (error) {
    // Only a fault hook can throw: an error in a test, which must not look like GitHub's.
    return {
      status: 500,
      headers: {},
      chunks: [Buffer.from(`The emulator failed: ${String(error)}`)]
    }
  }
}

/** Whether the connection took the chunk: false when it is no more. */
async function isWritten(chunk: Uint8Array, response: ServerResponse): Promise<boolean> {
  return await new Promise(resolve => {
    response.write(chunk, error => {
      resolve(!error)
    })
  })
}
