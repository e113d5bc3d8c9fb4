import { createHash } from 'node:crypto'

/** Returns a SHA-1 in lower-case hexadecimal digits. */
export function sha1(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('hex')
}

/** Returns a SHA-256 in lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Returns an MD5 in lower-case hexadecimal digits. */
export function md5(content: string | Uint8Array): string {
  return createHash('md5').update(content).digest('hex')
}
