import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

import type { HttpResponse, SendOptions } from '../http/messages.js'
import type { Asset } from './responses.js'
import type { GithubClient } from './client.js'
import { GithubError } from './error.js'

const MOST_REDIRECTS = 5

/**
 * Downloads an asset into a file, and checks its size and digest.
 * @param path the asset's path in the API
 * @throws {GithubError} when the download fails, or its size or digest is wrong
 */
export async function downloadAsset(
  client: GithubClient,
  path: string,
  { asset, file }: { readonly asset: Asset; readonly file: string }
): Promise<void> {
  const taking = takeAsset(asset, file)
  const { receive } = taking
  const headers = { Accept: 'application/octet-stream' }
  let url = client.urlOf(path)
  let answer = await client.callApi(path, { headers, receive })
  for (let redirects = 0; answer.status !== 200; redirects++) {
    if (redirects === MOST_REDIRECTS) {
      throw new GithubError(`GitHub: too many redirects for the asset "${asset.name}"`)
    }
    url = redirectTarget(answer, url, asset)
    // The URL is signed, so the storage doesn't need the token and must not receive it.
    answer = await client.callOther(url, { receive })
  }
  const problem = taking.problem()
  if (problem) throw problem
}

/**
 * Resolves a redirect against the URL that was requested.
 * @throws {GithubError} when the response isn't a redirect that may be followed
 */
export function redirectTarget(
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

/** Writes the response to a file. A problem is kept if another attempt can't help. */
function takeAsset(
  asset: Asset,
  file: string
): { receive: NonNullable<SendOptions['receive']>; problem: () => Error | undefined } {
  let problem: Error | undefined
  const receive = async (body: AsyncIterable<Buffer>) => {
    let lost: unknown
    async function* arriving(): AsyncGenerator<Buffer> {
      try {
        yield* body
      } catch (error) {
        lost = error
        throw error
      }
    }
    problem = undefined
    try {
      // Opened before anything is read, so that an error doesn't have to wait for the next bytes.
      const handle = await open(file, 'w')
      await pipeline(checkedBytes(arriving(), asset), handle.createWriteStream())
    } catch (error) {
      // Only a lost connection is worth another attempt, not a full disk or a wrong size.
      if (error === lost) throw error
      problem = error as Error
    }
  }
  return { receive, problem: () => problem }
}

async function* checkedBytes(
  body: AsyncIterable<Buffer>,
  { name, size, sha256 }: Asset
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let received = 0
  for await (const piece of body) {
    received += piece.length
    if (received > size) {
      throw new GithubError(`the asset "${name}" has ${size} bytes, but more were sent`)
    }
    hash.update(piece)
    yield piece
  }
  if (received < size) {
    throw new GithubError(`the asset "${name}" has ${size} bytes, but ${received} were sent`)
  }
  if (sha256 !== undefined && hash.digest('hex') !== sha256) {
    throw new GithubError(`the asset "${name}" does not match its digest`)
  }
}
