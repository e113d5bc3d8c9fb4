import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js'

/** Returns a ZIP archive with these files. Those with a password are encrypted. */
export async function archiveOf(
  contents: Readonly<Record<string, string>>,
  passwords: Readonly<Record<string, string>> = {}
): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [name, content] of Object.entries(contents)) {
    const password = passwords[name]
    const options = password === undefined ? {} : { password, zipCrypto: true }
    await writer.add(name, new TextReader(content), options)
  }
  return Buffer.from(await writer.close())
}
