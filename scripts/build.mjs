// Builds dist/ from src/ and emulator/. With --check, it builds into a temporary folder instead, and
// fails with the names of the files that differ from dist/.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bundle, bundles, root } from './bundles.mjs'
import { DIGEST_FILE, digestOfSources } from './sources.mjs'

/**
 * Returns the contents of all files in a folder, by path.
 * @param {string} folder
 */
function contents(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => {
        const file = path.join(entry.parentPath, entry.name)
        return [path.relative(folder, file), readFileSync(file)]
      })
  )
}

const fresh = mkdtempSync(path.join(tmpdir(), 'dist-'))
const dist = path.join(root, 'dist')
try {
  for (const { entry, folder } of bundles) {
    await bundle(entry, path.join(fresh, folder), { license: 'licenses.txt' })
  }
  writeFileSync(path.join(fresh, DIGEST_FILE), `${digestOfSources(root)}\n`)
  if (process.argv.includes('--check')) {
    const wanted = contents(fresh)
    const committed = contents(dist)
    const stale = [...new Set([...wanted.keys(), ...committed.keys()])].filter(
      file => !committed.get(file)?.equals(wanted.get(file) ?? Buffer.of())
    )
    if (stale.length > 0) {
      console.error(
        `dist/ was not built from the current sources: ${stale.join(', ')}. Run: npm run build`
      )
      process.exitCode = 1
    }
  } else {
    rmSync(dist, { recursive: true, force: true })
    cpSync(fresh, dist, { recursive: true })
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
