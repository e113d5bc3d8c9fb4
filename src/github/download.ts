import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

import type { Asset } from './answers.js'
import type { Client } from './client.js'
import { GithubError } from './error.js'

const MOST_REDIRECTS = 5

/**
 * Downloads an asset into a file, and checks its size and digest.
 * @param path the asset's path in the API
 * @throws {GithubError} when the bytes aren't those that GitHub announced
 */
export async function downloadAsset(
  client: Client,
  path: string,
  { asset, file }: { readonly asset: Asset; readonly file: string }
): Promise<void> {
  const receive = (body: AsyncIterable<Buffer>) => receiveAsset(asset, body, file)
  const headers = { Accept: 'application/octet-stream' }
  let answer = await client.callApi(path, { headers, receive })
  let base = client.urlOf('/').origin
  for (let redirects = 0; answer.status !== 200; redirects++) {
    const { status } = answer
    const { location } = answer.headers
    if (status < 300 || status >= 400 || !location) {
      throw new GithubError(`GitHub: ${status} for the asset "${asset.name}"`)
    }
    if (redirects === MOST_REDIRECTS) {
      throw new GithubError(`GitHub: too many redirects for the asset "${asset.name}"`)
    }
    const url = new URL(location, base)
    base = url.origin
    // The URL is signed, so the storage needs no token and must not get it.
    answer = await client.callOther(url, { receive })
  }
}

async function receiveAsset(
  { name, size, sha256 }: Asset,
  body: AsyncIterable<Buffer>,
  file: string
): Promise<void> {
  const hash = createHash('sha256')
  let received = 0
  await pipeline(
    body,
    async function* (pieces) {
      for await (const piece of pieces) {
        hash.update(piece)
        received += piece.length
        yield piece
      }
    },
    createWriteStream(file)
  )
  if (received !== size) {
    throw new GithubError(`the asset "${name}" is of ${size} bytes, and ${received} came`)
  }
  if (sha256 !== undefined && hash.digest('hex') !== sha256) {
    throw new GithubError(`the asset "${name}" came with other bytes than its digest says`)
  }
}
