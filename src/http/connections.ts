import http from 'node:http'
import https from 'node:https'

import { HttpClient } from '@actions/http-client'

/** Keep-alive connections to a host. */
export interface Connections {
  /** Starts a request; `path` is not resolved against the URL. */
  request(options: Pick<http.RequestOptions, 'path' | 'method' | 'headers'>): http.ClientRequest
  /** Closes idle connections. */
  close(): void
}

/**
 * Creates keep-alive connections with the agents of http-client, which support proxies. Requests
 * use Node's API, because http-client's may never settle and don't show when they are sent.
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
