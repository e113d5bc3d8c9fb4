import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js'

export interface ZipOptions {
  /** Encrypts the files. */
  readonly password?: string
  /** Encrypts only these files, by name. */
  readonly passwords?: Readonly<Record<string, string>>
  /** The old encryption, as by the command `zip`, instead of AES. Defaults to false. */
  readonly zipCrypto?: boolean
}

/** Returns a ZIP archive with these files, by name. A name with a trailing slash is a directory. */
export async function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  { passwords = {}, ...options }: ZipOptions = {}
): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...options, useWebWorkers: false })
  for (const [name, content] of Object.entries(files)) {
    const password = passwords[name]
    const own = password === undefined ? {} : { password }
    if (name.endsWith('/')) await writer.add(name, undefined, { directory: true })
    else await writer.add(name, new Uint8ArrayReader(Buffer.from(content)), own)
  }
  return Buffer.from(await writer.close())
}
