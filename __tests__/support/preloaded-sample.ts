import { sha1, sha256 } from './hashes.js'

/** Returns a sample that the emulator has from the start, optionally with a completed analysis. */
export function preloadedSample(content: string | Buffer, analyzedOn?: Date | string) {
  return {
    sha1: sha1(content),
    sha256: sha256(content),
    size: content.length,
    ...(analyzedOn !== undefined && { analyzedOn })
  }
}
