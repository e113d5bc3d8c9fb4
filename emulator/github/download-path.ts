import { createHash } from 'node:crypto'
import type { Asset } from './releases.js'

/** Returns the path of the content of an asset. It's signed, so it works without a token. */
export function downloadPath({ id }: Asset): string {
  const signature = createHash('sha256').update(`asset ${id}`).digest('hex')
  return `/release-assets/${id}?sig=${signature.slice(0, 16)}`
}
