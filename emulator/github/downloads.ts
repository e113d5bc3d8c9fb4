import { delay, faultName } from '../http/fault.js'
import type { HttpRequest } from '../http/messages.js'
import { ArrivalRecorder, type Mutable } from '../http/request-log.js'
import { downloadPath } from './download-path.js'
import { assetResponse, type DownloadResponse, errorDownload } from './download-response.js'
import type { GithubOptions } from './options.js'
import type { Asset, Release } from './releases.js'
import type { Download } from './request-log.js'

/** Logs and serves downloads. They need no token, because their URLs are signed. */
export class GithubDownloads {
  readonly log: Mutable<Download>[] = []
  readonly #options: GithubOptions
  readonly #releases: readonly Release[]
  readonly #recorder: ArrivalRecorder

  constructor(options: GithubOptions, releases: readonly Release[]) {
    const { now = () => performance.now() } = options
    this.#options = options
    this.#releases = releases
    this.#recorder = new ArrivalRecorder(now)
  }

  handle(request: HttpRequest): DownloadResponse {
    const asset = this.#assetOf(request)
    const entry: Mutable<Download> = {
      ...this.#recorder.record(request),
      step: 'download',
      asset: asset?.id,
      bytesSent: 0,
      status: undefined,
      fault: undefined
    }
    this.log.push(entry)
    if (!asset) {
      const headers = { 'content-type': 'text/plain' }
      return errorDownload({ status: 403, headers, body: 'The signature is not valid.' }, entry)
    }
    const fault = this.#options.fault?.(entry)
    entry.fault = fault && faultName(fault)
    return assetResponse(asset, { fault, pause: this.#options.pause ?? delay }, entry)
  }

  #assetOf({ method, path }: HttpRequest): Asset | undefined {
    if (method !== 'GET') return undefined
    return this.#releases
      .flatMap(({ assets }) => assets)
      .find(asset => downloadPath(asset) === path)
  }
}
