import http from 'node:http'
import https from 'node:https'

import { HttpClient } from '@actions/http-client'

/**
 * Keep-alive connections to a host, with the agents of http-client, which support proxies. Requests
 * use Node's API, because http-client's may never settle and don't show when they are sent.
 */
export class Connections {
  private readonly client: HttpClient
  private readonly agent: http.Agent

  constructor(
    private readonly baseUrl: URL,
    maxConnections: number
  ) {
    this.client = new HttpClient(undefined, undefined, {
      keepAlive: true,
      maxSockets: maxConnections
    })
    this.agent = this.client.getAgent(baseUrl.href)
  }

  /** Starts a request. `path` is not resolved against the URL. */
  request(options: Pick<http.RequestOptions, 'path' | 'method' | 'headers'>): http.ClientRequest {
    const { request } = this.baseUrl.protocol === 'https:' ? https : http
    return request(this.baseUrl, { ...options, agent: this.agent })
  }

  /** Closes idle connections. */
  close(): void {
    this.client.dispose()
  }
}
