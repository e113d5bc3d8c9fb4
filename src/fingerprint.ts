import { createCipheriv, randomBytes } from 'node:crypto'

/** What a fingerprint depends on besides the bytes. */
export interface Secret {
  readonly key: Uint8Array
  readonly nonce: Uint8Array
}

/**
 * Neither this nor a fingerprint may leave the process. Then, even though all files share a nonce,
 * nobody can prepare other bytes with the same fingerprint.
 */
export const SECRET: Secret = { key: randomBytes(16), nonce: randomBytes(12) }

/**
 * Recognizes bytes that this process has read before, as reliably as SHA-1 and in less time: a GMAC (NIST SP 800-38D), that is, AES-GCM with nothing to encrypt.
 */
export function createFingerprint({ key, nonce }: Secret): {
  update: (bytes: Uint8Array) => void
  digest: () => string
} {
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  return {
    update(bytes) {
      cipher.setAAD(bytes)
    },
    digest() {
      cipher.final()
      return cipher.getAuthTag().toString('hex')
    }
  }
}
