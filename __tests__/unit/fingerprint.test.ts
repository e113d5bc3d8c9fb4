import { createDecipheriv, randomBytes } from 'node:crypto'

import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  createFingerprint,
  FINGERPRINT_KEY,
  type FingerprintKey
} from '../../src/artifacts/fingerprint.js'

const fingerprint = (pieces: readonly Uint8Array[], secret: FingerprintKey = FINGERPRINT_KEY) => {
  const { update, digest } = createFingerprint(secret)
  for (const piece of pieces) update(piece)
  return digest()
}

/** Splits bytes at these positions, which may repeat. */
const splitAt = (bytes: Uint8Array, positions: readonly number[]) => {
  const ends = [...positions.map(position => position % (bytes.length + 1)), bytes.length]
  const sorted = [0, ...ends.sort((a, b) => a - b)]
  return sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end))
}

const bytes = fc.uint8Array({ maxLength: 5000 })
const positions = fc.array(fc.nat(), { maxLength: 20 })

test('is the same no matter how the bytes are split', () => {
  fc.assert(
    fc.property(bytes, positions, (content, splits) => {
      expect(fingerprint(splitAt(content, splits))).toBe(fingerprint([content]))
    })
  )
})

test('is the same for the piece sizes of hashing and of sending', () => {
  const content = randomBytes((3 << 20) + 17)
  const pieces = (length: number) =>
    Array.from({ length: Math.ceil(content.length / length) }, (_, index) =>
      content.subarray(index * length, (index + 1) * length)
    )
  for (const length of [1 << 20, 256 << 10, 65_537, 87_382]) {
    expect(fingerprint(pieces(length))).toBe(fingerprint([content]))
  }
})

test('depends on each bit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), fc.nat(), (content, position) => {
      const other = Uint8Array.from(content)
      const bit = position % (content.length * 8)
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(fingerprint([other])).not.toBe(fingerprint([content]))
    })
  )
})

test('depends on the length, even if only zeros are added or removed', () => {
  const seen = new Set<string>()
  for (let length = 0; length <= 200; length++) seen.add(fingerprint([new Uint8Array(length)]))
  expect(seen.size).toBe(201)
})

test('depends on the order of the bytes', () => {
  const [one, other] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)]
  expect(fingerprint([one, other])).not.toBe(fingerprint([other, one]))
})

test('depends on both parts of the secret', () => {
  const content = Buffer.from('content')
  const { key, nonce } = FINGERPRINT_KEY
  expect(fingerprint([content], { key: randomBytes(16), nonce })).not.toBe(fingerprint([content]))
  expect(fingerprint([content], { key, nonce: randomBytes(12) })).not.toBe(fingerprint([content]))
  expect(fingerprint([content], structuredClone(FINGERPRINT_KEY))).toBe(fingerprint([content]))
})

test('is a valid GMAC', () => {
  fc.assert(
    fc.property(bytes, positions, (content, splits) => {
      const verify = (tag: string) => {
        const decipher = createDecipheriv('aes-128-gcm', FINGERPRINT_KEY.key, FINGERPRINT_KEY.nonce)
        decipher.setAAD(content).setAuthTag(Buffer.from(tag, 'hex'))
        return decipher.final()
      }
      const tag = fingerprint(splitAt(content, splits))
      expect(tag).toMatch(/^[0-9a-f]{32}$/)
      expect(verify(tag)).toHaveLength(0)
      expect(() => verify(tag.replace(/^./, digit => (digit === '0' ? '1' : '0')))).toThrow()
    })
  )
})

/** The GCM specification's test case 1, and NIST's vectors for GMAC (gcmEncryptExtIV128, count 0). */
test.each([
  ['00'.repeat(16), '00'.repeat(12), '', '58e2fccefa7e3061367f1d57a4e7455a'],
  [
    '77be63708971c4e240d1cb79e8d77feb',
    'e0e00f19fed7ba0136a797f3',
    '7a43ec1d9c0a5a78a0b16533a6213cab',
    '209fcc8d3675ed938e9c7166709dd946'
  ]
])('equals the published vectors: key %s', (key, nonce, content, tag) => {
  const secret = { key: Buffer.from(key, 'hex'), nonce: Buffer.from(nonce, 'hex') }
  expect(fingerprint([Buffer.from(content, 'hex')], secret)).toBe(tag)
})
