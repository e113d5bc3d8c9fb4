/** Signatures of a file in the archive, of an empty archive, and of a split archive. */
const ZIP_SIGNATURES = ['504b0304', '504b0506', '504b0708']

/** Whether the first four bytes of a file, in hex, are those of a ZIP file. */
export function isZipSignature(head: string): boolean {
  return ZIP_SIGNATURES.includes(head)
}
