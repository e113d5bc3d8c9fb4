import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Writes the artifacts of an example build: ordinary files, and some special cases.
 * @param {string} folder
 * @param {string} built the repository's dist/, from which real files are copied
 * @returns the names of all files
 */
export function writeArtifacts(folder, built) {
  mkdirSync(folder, { recursive: true })
  const file = (/** @type {string} */ name) => path.join(folder, name)
  copyFileSync(path.join(built, 'index.js'), file('app.js'))
  copyFileSync(path.join(built, 'emulator/index.js'), file('server.js'))
  copyFileSync(path.join(built, 'licenses.txt'), file('licenses.txt'))
  copyFileSync(path.join(built, 'package.json'), file('package.json'))
  writeFileSync(file('app.zip'), zip('hello.txt', 'Hello from a ZIP file.\n'))
  // A duplicate: the action uploads it once, with both names.
  copyFileSync(file('app.js'), file('app-latest.js'))
  // A name that must be escaped in XML and HTML. Windows doesn't allow < in names.
  const draft = process.platform === 'win32' ? 'R&D draft.txt' : 'R&D <draft>.txt'
  writeFileSync(file(draft), 'Not finished.\n')
  // The action doesn't upload hidden or empty files.
  writeFileSync(file('.env'), 'TOKEN=never-leaves-this-machine\n')
  writeFileSync(file('empty.log'), '')
  return readdirSync(folder)
}

/**
 * Writes the EICAR test file, which is harmless but which virus scanners report. Its text is
 * assembled here, so that they don't report this source file.
 * @param {string} folder
 */
export function writeThreat(folder) {
  const parts = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', 'H+H*']
  writeFileSync(path.join(folder, 'setup.com'), parts.join('$'))
}

/**
 * Returns a ZIP file that contains one file. Its compressed bytes and CRC-32 come from a gzip
 * file, which has a header of 10 bytes and a trailer of 8.
 * @param {string} name
 * @param {string} content
 */
function zip(name, content) {
  const gzip = gzipSync(content)
  const deflated = gzip.subarray(10, -8)
  const nameBytes = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0) // version needed
  common.writeUInt16LE(8, 4) // deflated
  common.writeUInt16LE((1 << 5) | 1, 8) // January 1, 1980, the earliest date
  gzip.copy(common, 10, gzip.length - 8, gzip.length - 4) // CRC-32
  common.writeUInt32LE(deflated.length, 14)
  common.writeUInt32LE(Buffer.byteLength(content), 18)
  common.writeUInt16LE(nameBytes.length, 22)

  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, deflated])
  const madeBy = Buffer.from([20, 0])
  // No comment, first disk, no attributes, local header at offset 0.
  const entry = [Buffer.from('PK\x01\x02'), madeBy, common, Buffer.alloc(14), nameBytes]
  const directory = Buffer.concat(entry)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4) // entries on this disk
  end.writeUInt16LE(1, 6) // entries
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, directory, Buffer.from('PK\x05\x06'), end])
}
