import { LARGEST_ANALYZED, LARGEST_SCANNED } from '../spectra/limits.js'

/** Returns what the service doesn't do for samples of this size, in bytes; undefined if nothing. */
export function sizeLimitNote(bytes: number): string | undefined {
  if (bytes > LARGEST_SCANNED) return 'over 2 GB: the service stores only its size and source'
  if (bytes > LARGEST_ANALYZED) return 'over 400 MB: the service analyzes only parts of it'
  return undefined
}
