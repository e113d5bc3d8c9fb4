// Detects a dist/ that is older than its sources, without building it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Everything that dist/ is built from. */
export const SOURCES = [
  'src',
  'emulator',
  'docs/results.schema.json',
  'docs/watch.schema.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/bundles.mjs',
  'scripts/left-out.js'
]

/** The file in dist/ that stores the digest of the sources. */
export const DIGEST_FILE = 'sources.sha256'

/**
 * Returns the SHA-256 of all sources and their paths, in hex.
 * @param {string} root the folder of the repository
 */
export function digestOfSources(root) {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(name => filesIn(root, name))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root the folder of the repository
 * @throws {Error} when dist/ was built from other sources
 */
export function checkBuild(root) {
  const file = path.join(root, 'dist', DIGEST_FILE)
  const built = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (built !== digestOfSources(root)) {
    throw new Error('dist/ was not built from the current sources. Run: npm run build')
  }
}

/**
 * @param {string} root
 * @param {string} name a file or folder
 * @returns {string[]} paths relative to the root, with `/`
 */
function filesIn(root, name) {
  if (!statSync(path.join(root, name)).isDirectory()) return [name]
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map(file => file.split(path.sep).join('/'))
    .sort()
}
