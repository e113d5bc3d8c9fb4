import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { checkBuild } from '../../scripts/sources.mjs'
import { PASSWORD, USERNAME, workspace } from './action.js'
import { readResultsFile } from './read-results-file.js'

// With an older build, tests would pass or fail for the wrong reasons.
checkBuild('.')

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** The version of the package. */
export const VERSION = version

/** The file name of the package. */
export const TARBALL = `spectra-submit-${VERSION}.tgz`

/** The result of a program. */
export interface ProgramRun {
  readonly code: number
  /** Standard output and standard error. */
  readonly log: string
}

/** How a program is started. */
export interface Surroundings {
  readonly cwd: string
  readonly home: string
  /** Additional variables. */
  readonly variables?: Readonly<Record<string, string>>
}

/** Returns variables with which npm uses neither the network nor any file of the user. */
export function npmEnvironment(home: string): Readonly<Record<string, string>> {
  return {
    PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
    HOME: home,
    npm_config_cache: path.join(home, 'npm cache'),
    // Nothing listens on the discard port.
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_update_notifier: 'false'
  }
}

/** Runs a program with an empty npm cache and no registry. The account's credentials are set. */
export function runProgram(
  file: string,
  args: readonly string[],
  { cwd, home, variables }: Surroundings
): Promise<ProgramRun> {
  const credentials = { SPECTRA_USERNAME: USERNAME, SPECTRA_PASSWORD: PASSWORD }
  const env = { ...npmEnvironment(home), ...credentials, ...variables }
  return new Promise(resolve => {
    execFile(file, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, log: stdout + stderr })
    })
  })
}

/** Packs this repository into a folder, and returns the paths in the tarball. */
export async function packInto(folder: string): Promise<string[]> {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const { code, log } = await runProgram('npm', args, { cwd: '.', home: folder })
  if (code !== 0) throw new Error(log)
  const [packed] = JSON.parse(log) as [{ files: readonly { path: string }[] }]
  return packed.files.map(file => file.path)
}

/** Creates a folder with these files and the tarball, and returns a function that runs it there. */
export function folderFor(
  tarball: string,
  files: Readonly<Record<string, string | Buffer>> = {},
  variables: Surroundings['variables'] = {}
) {
  const folder = workspace(files)
  copyFileSync(tarball, path.join(folder, TARBALL))
  const surroundings = { cwd: folder, home: path.dirname(tarball), variables }
  const resultsFile = path.join(folder, 'spectra-results.json')
  return {
    folder,
    npx: (...args: string[]) =>
      runProgram('npx', ['--yes', '--offline', `./${TARBALL}`, ...args], surroundings),
    results: () => (existsSync(resultsFile) ? readResultsFile(resultsFile).results : undefined)
  }
}
