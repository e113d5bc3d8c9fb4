// Builds the bundles in dist/. Shared by `npm run build` and `npm run bundle`.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import ncc from '@vercel/ncc'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Entry points and the folders of their bundles in dist/. */
export const bundles = [
  { entry: 'src/main.ts', folder: '.' },
  { entry: 'src/watch.ts', folder: 'watch' },
  { entry: 'src/artifacts/hash-thread.ts', folder: 'hash-thread' },
  { entry: 'src/cli.ts', folder: 'cli' },
  { entry: 'src/artifacts/hash-thread.ts', folder: 'cli/hash-thread' },
  { entry: 'emulator/cli.ts', folder: 'emulator' }
]

/**
 * Modules that packages import but the action never calls, and their purposes. In dist/, they are
 * replaced with `left-out.js`, which throws an error if it is called.
 */
const leftOut = {
  undici: 'fetch requests in @actions/http-client',
  '@actions/exec': 'commands in @actions/core that detect the operating system',
  './oidc-utils.js': 'ID tokens in @actions/core, which loads @actions/http-client for them'
}
const STAND_IN = 'left-out.js'

/**
 * Builds a bundle into a folder.
 * @param {string} entry
 * @param {string} target
 * @param {Readonly<Record<string, unknown>>} [options] additional options for ncc
 * @throws {Error} with the bundler's errors
 */
export async function bundle(entry, target, options = {}) {
  // The numbers of modules depend on their paths relative to the working directory.
  process.chdir(root)
  const { code, assets } = await ncc(path.join(root, entry), {
    cache: false,
    quiet: true,
    target: 'es2022',
    externals: Object.fromEntries(Object.keys(leftOut).map(name => [name, `./${STAND_IN}`])),
    ...options
  }).catch((/** @type {unknown} */ error) => {
    // Otherwise, Node would print the line that throws, and ncc is a single line of 4 MB.
    throw new Error(/** @type {Error} */ (error).message)
  })
  mkdirSync(target, { recursive: true })
  for (const [name, { source }] of Object.entries({ 'index.js': { source: code }, ...assets })) {
    writeFileSync(path.join(target, name), source)
    if (!source.includes(`from "./${STAND_IN}"`)) continue
    copyFileSync(path.join(root, 'scripts', STAND_IN), path.join(target, STAND_IN))
  }
}
