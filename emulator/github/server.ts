import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ignoreErrors, internalError, requestListener, toHttpRequest } from '../http/exchange.js'
import { openPort } from '../http/server.js'
import type { DownloadResponse } from './download-response.js'
import { createGithub, type Github } from './github.js'
import type { GithubOptions } from './options.js'

export type { Author, AuthorAssociation, AuthorSetup } from './authors.js'
export { createGithub, type Github } from './github.js'
export type { DownloadResponse } from './download-response.js'
export type { IssueChanges, IssueTracker } from './issue-tracker.js'
export type { Comment, CommentSetup, Issue, IssueSetup, IssueState, StateReason } from './issues.js'
export type { Label } from './labels.js'
export type { GithubFaultHook, GithubOptions } from './options.js'
export type { Asset, AssetSetup, AssetState, Release, ReleaseSetup } from './releases.js'
export type { Download, GithubArrival, GithubLogEntry, GithubStep } from './request-log.js'
export type { RateLimitResponse } from './responses.js'
export type { Permission, TokenAccess, Tokens, TokenSetup } from './tokens.js'

/** An emulated GitHub on two ports, for the API and for the contents of assets. */
export interface RunningGithub extends Pick<Github, 'releases' | 'issues' | 'log' | 'downloads'> {
  /** URL of the API, without a trailing slash: the value of `GITHUB_API_URL`. */
  readonly url: string
  readonly downloadsUrl: string
  /** Closes both servers and destroys all connections. Can be called more than once. */
  readonly close: () => Promise<void>
}

/** Starts an emulated GitHub on free ports of this machine. */
export async function startGithub(
  options: Omit<GithubOptions, 'url' | 'downloadsUrl'>
): Promise<RunningGithub> {
  const api = await openPort(0, '127.0.0.1')
  const contents = await openPort(0, '127.0.0.1')
  const github = createGithub({ ...options, url: api.url, downloadsUrl: contents.url })
  api.onRequest(requestListener(github, 0))
  contents.onRequest((incoming, outgoing) => {
    void sendDownload(github, incoming, outgoing)
  })
  return {
    url: api.url,
    downloadsUrl: contents.url,
    releases: github.releases,
    issues: github.issues,
    log: github.log,
    downloads: github.downloads,
    close: async () => {
      await Promise.all([api.close(), contents.close()])
    }
  }
}

async function sendDownload(
  github: Github,
  incoming: IncomingMessage,
  outgoing: ServerResponse
): Promise<void> {
  ignoreErrors(outgoing)
  const { status, headers, chunks, connection } = responseOf(github, incoming)
  if (status !== 0) outgoing.writeHead(status, headers).flushHeaders()
  // If the client disconnects, the callback of a pending write is never called.
  const closed = once(outgoing, 'close').then(() => false)
  for await (const chunk of chunks) {
    if (!(await Promise.race([write(chunk, outgoing), closed]))) return
  }
  switch (connection) {
    case undefined:
      outgoing.end()
      break
    case 'reset':
      incoming.socket.resetAndDestroy()
      break
    case 'cut':
      incoming.socket.destroy()
      break
    case 'stall':
      break
  }
}

function responseOf(github: Github, incoming: IncomingMessage): DownloadResponse {
  try {
    return github.download(toHttpRequest(incoming))
  } catch (error) {
    const { body, ...response } = internalError(error)
    return { ...response, chunks: [Buffer.from(body)] }
  }
}

/** Resolves to whether the chunk was written. */
async function write(chunk: Uint8Array, outgoing: ServerResponse): Promise<boolean> {
  return await new Promise(resolve => {
    outgoing.write(chunk, error => {
      resolve(!error)
    })
  })
}
