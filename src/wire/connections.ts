import http from 'node:http'
import https from 'node:https'

import { HttpClient } from '@actions/http-client'

/** Connections to a host, which are kept alive. */
export interface Connections {
  /** Starts a request; `path` is not resolved against the URL. */
  request(options: Pick<http.RequestOptions, 'path' | 'method' | 'headers'>): http.ClientRequest
  /** Closes idle connections. */
  close(): void
}

/**
 * The only part that touches http-client, of which it takes the agents: they keep connections
 * alive and know the proxies of the environment. The request itself is Node's own, because
 * http-client's can't promise to settle, sends an empty body after a redirect, and hides the
 * moment when a request leaves, which the cap is counted by.
 */
export function createConnections(baseUrl: URL, maxConnections: number): Connections {
  const client = new HttpClient(undefined, undefined, {
    keepAlive: true,
    maxSockets: maxConnections
  })
  const agent = client.getAgent(baseUrl.href)
  const { request } = baseUrl.protocol === 'https:' ? https : http
  return {
    request: options => request(baseUrl, { ...options, agent }),
    close: () => {
      client.dispose()
    }
  }
}
