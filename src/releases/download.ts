import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

import type { HttpResponse } from '../http/messages.js'
import type { GithubClient } from './client.js'
import { GithubError } from './error.js'
import type { Asset } from './responses.js'

const MAX_REDIRECTS = 5

export interface AssetDownload {
  readonly asset: Asset
  /** Path of the file to write. */
  readonly file: string
  readonly signal: AbortSignal
}

/**
 * Downloads an asset into a file, and checks its size and digest.
 * @param path the asset's path in the API
 * @throws {GithubError} when the download fails, or its size or digest is wrong
 * @throws an error of the file system when the file can't be written
 */
export async function downloadAsset(
  client: GithubClient,
  path: string,
  { asset, file, signal }: AssetDownload
): Promise<void> {
  const writer = new AssetWriter(asset, file)
  const receive = (body: AsyncIterable<Buffer>) => writer.write(body)
  const headers = { Accept: 'application/octet-stream' }
  let url = client.urlOf(path)
  let response = await client.requestApi(path, { headers, receive, signal })
  for (let redirects = 0; response.status !== 200; redirects++) {
    if (redirects === MAX_REDIRECTS) {
      throw new GithubError(`GitHub: too many redirects for the asset "${asset.name}"`)
    }
    url = resolveRedirect(response, url, asset)
    // The URL is signed, so the storage doesn't need the token and must not receive it.
    response = await client.requestUrl(url, { receive, signal })
  }
  if (writer.problem) throw writer.problem
}

/**
 * Resolves a redirect against the URL that was requested.
 * @throws {GithubError} when the response isn't a redirect that may be followed
 */
export function resolveRedirect(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  url: URL,
  { name }: Pick<Asset, 'name'>
): URL {
  const { location } = headers
  if (status < 300 || status >= 400 || !location) {
    throw new GithubError(`GitHub: ${status} for the asset "${name}"`)
  }
  const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined
  if (target?.protocol !== 'https:' && target?.protocol !== url.protocol) {
    throw new GithubError(
      `GitHub: ${status}: redirect to a URL that is not allowed, for the asset "${name}"`
    )
  }
  return target
}

/** Writes an asset to a file. Each attempt to download it starts over. */
class AssetWriter {
  /** Why the asset could not be written, if another attempt can't help. */
  problem: Error | undefined

  constructor(
    private readonly asset: Asset,
    private readonly file: string
  ) {}

  /** @throws the error of `body`, because a lost connection is worth another attempt */
  async write(body: AsyncIterable<Buffer>): Promise<void> {
    let bodyError: unknown
    async function* chunks(): AsyncGenerator<Buffer> {
      try {
        yield* body
      } catch (error) {
        bodyError = error
        throw error
      }
    }
    this.problem = undefined
    try {
      // Opened before anything is read, so that an error doesn't have to wait for the next bytes.
      const handle = await open(this.file, 'w')
      await pipeline(checkedChunks(chunks(), this.asset), handle.createWriteStream())
    } catch (error) {
      if (error === bodyError) throw error
      this.problem = error as Error
    }
  }
}

async function* checkedChunks(
  body: AsyncIterable<Buffer>,
  { name, size, sha256 }: Asset
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let received = 0
  for await (const chunk of body) {
    received += chunk.length
    if (received > size) {
      throw new GithubError(`the asset "${name}" has ${size} bytes, but more were sent`)
    }
    hash.update(chunk)
    yield chunk
  }
  if (received < size) {
    throw new GithubError(`the asset "${name}" has ${size} bytes, but ${received} were sent`)
  }
  if (sha256 !== undefined && hash.digest('hex') !== sha256) {
    throw new GithubError(`the asset "${name}" does not match its digest`)
  }
}
