import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/index-native.js'
import { isZip } from './archives.js'
import { type Content, ContentDigest } from './content.js'

/** Larger archives are not unpacked. The service's own limits are not documented. */
const MAX_FILES = 1000

/** In bytes, of all files in an archive together. */
const MAX_UNPACKED_SIZE = 256 * 2 ** 20

const TOO_LARGE = `The files of the archive have more than ${MAX_UNPACKED_SIZE} bytes.`

/** A file in an archive. */
export interface UnpackedFile {
  /** The path in the archive. */
  readonly name: string
  /** Undefined if the file can't be unpacked. */
  readonly content: Content | undefined
  /** Why the file can't be analyzed; undefined if it can. */
  readonly error: string | undefined
}

/**
 * Unpacks a ZIP archive. Directories are omitted.
 *
 * @param passwords tried for each encrypted file
 * @throws {Error} if the archive can't be read, or contains too many files
 */
export async function unpack(
  archive: Uint8Array,
  passwords: readonly string[]
): Promise<readonly UnpackedFile[]> {
  const reader = new ZipReader(new Uint8ArrayReader(archive), {
    useWebWorkers: false,
    checkSignature: true,
    // Names are only shown, never used as paths.
    filenameValidation: 'tolerant'
  })
  const entries: FileEntry[] = []
  for await (const entry of reader.getEntriesGenerator()) {
    if (!entry.directory) entries.push(entry)
    if (entries.length > MAX_FILES) throw new Error(`It contains more than ${MAX_FILES} files.`)
  }
  const unpacker = new Unpacker(passwords)
  const files: UnpackedFile[] = []
  for (const entry of entries) files.push(await unpacker.unpack(entry))
  return files
}

class Unpacker {
  readonly #passwords: readonly string[]
  /** How many bytes can still be unpacked. Counted while unpacking, because the sizes in headers can be wrong. */
  #remaining = MAX_UNPACKED_SIZE

  constructor(passwords: readonly string[]) {
    this.#passwords = passwords
  }

  async unpack(entry: FileEntry): Promise<UnpackedFile> {
    const name = entry.filename
    const passwords = entry.encrypted ? this.#passwords : [undefined]
    let reason = 'The file is encrypted, and the archive has no password.'
    for (const password of passwords) {
      try {
        const content = await this.#read(entry, password)
        return { name, ...content }
      } catch (error) {
        // When `write` throws, the library's error depends on the version of Node.
        reason = this.#remaining < 0 ? TOO_LARGE : (error as Error).message
      }
    }
    return { name, content: undefined, error: `${name} can't be unpacked: ${reason}` }
  }

  /** @throws {Error} if the password is wrong, the file is damaged, or it's too large */
  async #read(entry: FileEntry, password: string | undefined) {
    const digest = new ContentDigest()
    let start = new Uint8Array()
    const write = (chunk: Uint8Array) => {
      this.#remaining -= chunk.byteLength
      if (this.#remaining < 0) throw new Error(TOO_LARGE)
      if (digest.size === 0) start = chunk.slice(0, 4)
      digest.read(chunk)
    }
    await entry.getData(new WritableStream({ write }), password === undefined ? {} : { password })
    // Packages such as JAR and DOCX files are also ZIP archives, but are analyzed as single files.
    const isNested = isZip(start) && entry.filename.toLowerCase().endsWith('.zip')
    return {
      content: digest.end(),
      error: isNested ? `${entry.filename} is an archive inside an archive.` : undefined
    }
  }
}
