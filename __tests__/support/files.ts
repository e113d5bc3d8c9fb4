/** The shortest valid ZIP archive. */
export const emptyZip = Buffer.from('504b0506' + '00'.repeat(18), 'hex')

/** Returns files named `0.bin`, `1.bin`, and so on, by default with their numbers as content. */
export function numberedFiles<Content = string>(
  count: number,
  contentOf: (index: number) => string | Content = String
): Record<string, string | Content> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index}.bin`, contentOf(index)])
  )
}
