// Reduces the size of a screenshot. Text has few colors, so a pixel needs one byte instead of three.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const MAX_COLORS = 256

/**
 * Converts a picture to its 256 most frequent colors. Each other color becomes the nearest of them.
 * @param {Buffer} png 24 bits per pixel, as Chromium writes it
 * @throws {Error} when it has another format
 */
export function withPalette(png) {
  const chunks = chunksOf(png)
  const header = Buffer.concat(chunks.filter(({ type }) => type === 'IHDR').map(({ data }) => data))
  // Bits, color type, compression, filters, interlacing.
  if (header.toString('hex', 8) !== '0802000000')
    throw new Error('The PNG must have 24 bits per pixel.')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = unfilter(inflateSync(data), width * 3, height)

  /** @type {Map<number, number>} */
  const frequency = new Map()
  for (let at = 0; at < pixels.length; at += 3) {
    const color = pixels.readUIntBE(at, 3)
    frequency.set(color, (frequency.get(color) ?? 0) + 1)
  }
  const byFrequency = [...frequency].sort(([, a], [, b]) => b - a).map(([color]) => color)
  const palette = byFrequency.slice(0, MAX_COLORS)
  const indexOf = new Map(byFrequency.map(color => [color, nearest(color, palette)]))

  // Each line starts with the type of its filter: 0 for none.
  const lines = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < width * height; at++) {
    const line = Math.floor(at / width)
    lines[at + line + 1] = indexOf.get(pixels.readUIntBE(at * 3, 3)) ?? 0
  }
  const colors = Buffer.from(palette.flatMap(channels))
  header[9] = 3 // color type: palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.of())
  ])
}

/** @param {Buffer} png */
function chunksOf(png) {
  const chunks = []
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/**
 * Reverses the filter that the first byte of each line specifies. Filtered bytes are differences
 * from the bytes to the left, above, or both.
 * @param {Buffer} filtered
 * @param {number} width of a line, in bytes
 * @param {number} height
 */
function unfilter(filtered, width, height) {
  const plain = Buffer.alloc(width * height)
  for (let at = 0; at < plain.length; at++) {
    const line = Math.floor(at / width)
    const left = at % width >= 3 ? (plain[at - 3] ?? 0) : 0
    const above = plain[at - width] ?? 0
    const corner = at % width >= 3 ? (plain[at - width - 3] ?? 0) : 0
    const filter = filtered[line * (width + 1)] ?? 0
    const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)]
    plain[at] = (filtered[at + line + 1] ?? 0) + (guesses[filter] ?? 0)
  }
  return plain
}

/**
 * Returns the argument that is closest to left + above - corner (RFC 2083, section 6.6).
 * @param {number} left
 * @param {number} above
 * @param {number} corner
 */
function paeth(left, above, corner) {
  const distance = (/** @type {number} */ one) => Math.abs(left + above - corner - one)
  const closest = distance(left) <= distance(above) ? left : above
  return distance(closest) <= distance(corner) ? closest : corner
}

/**
 * @param {number} color
 * @param {readonly number[]} palette
 * @returns the index of the closest color in the palette
 */
function nearest(color, palette) {
  const wanted = channels(color)
  const distances = palette.map(known =>
    channels(known).reduce((sum, one, n) => sum + (one - (wanted[n] ?? 0)) ** 2, 0)
  )
  return distances.indexOf(Math.min(...distances))
}

/** @param {number} color */
function channels(color) {
  return [color >> 16, (color >> 8) & 255, color & 255]
}
