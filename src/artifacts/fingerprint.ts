import { createCipheriv, randomBytes } from 'node:crypto'

/** The secret part of a fingerprint's input. */
export interface FingerprintKey {
  readonly key: Uint8Array
  readonly nonce: Uint8Array
}

/**
 * Neither the secret nor a fingerprint may leave the process. Otherwise, other bytes with the same
 * fingerprint could be prepared, because all files share the nonce.
 */
export const FINGERPRINT_KEY: FingerprintKey = { key: randomBytes(16), nonce: randomBytes(12) }

/**
 * Creates a fingerprint, which shows whether bytes have changed since this process read them. It is
 * a GMAC (NIST SP 800-38D, AES-GCM with nothing to encrypt), which takes less time than SHA-1.
 */
export function createFingerprint({ key, nonce }: FingerprintKey): {
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
