import { MAX_ANALYZED_SIZE, MAX_SCANNED_SIZE } from '../spectra/limits.js'

/** Returns what the service doesn't do for samples of this size, in bytes; undefined if nothing. */
export function sizeLimitNote(bytes: number): string | undefined {
  if (bytes > MAX_SCANNED_SIZE) return 'over 2 GB: the service stores only its size and source'
  if (bytes > MAX_ANALYZED_SIZE) return 'over 400 MB: the service analyzes only parts of it'
  return undefined
}
