import { spawn } from 'node:child_process'
import { once, setMaxListeners } from 'node:events'

/**
 * What a command came to.
 * @typedef {object} Ran
 * @property {number} seconds from its start to its end
 * @property {number | null} code
 * @property {boolean} cancelled whether it took so long that it was told to end
 * @property {string} output the end of what it printed
 * @property {NodeJS.ResourceUsage | undefined} usage as the process told it at its end, if it was
 *   started with usage.mjs
 */

/**
 * @typedef {object} Surroundings
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] nothing else gets in but the PATH
 * @property {number} [cancelAfterSeconds] it is sent SIGINT then, as a job that is cancelled
 */

/** Ends every command that is under way. */
export const stop = new AbortController()
// Some scenarios run a command for each of many files at once.
setMaxListeners(0, stop.signal)

const LONGEST_OUTPUT = 4000

/**
 * Runs a command to its end, whatever that is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Surroundings} [surroundings]
 * @returns {Promise<Ran>}
 */
export async function run(command, args, { cwd, env = {}, cancelAfterSeconds } = {}) {
  const startedAt = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    signal: stop.signal
  })
  let cancelled = false
  const cancel =
    cancelAfterSeconds &&
    setTimeout(() => (cancelled = child.kill('SIGINT')), cancelAfterSeconds * 1000)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output = (output + text).slice(-LONGEST_OUTPUT)
    })
  }
  let told = ''
  child.stdio[3]?.on('data', (/** @type {Buffer} */ text) => (told += text.toString()))
  let seconds = NaN
  child.on('exit', () => {
    seconds = (performance.now() - startedAt) / 1000
    clearTimeout(cancel)
  })
  const code = /** @type {number | null} */ (await next(child, 'close'))
  /** @type {(text: string) => NodeJS.ResourceUsage} */
  const read = JSON.parse
  return { seconds, code, cancelled, output, usage: told ? read(told) : undefined }
}

/**
 * @param {import('node:events').EventEmitter} emitter
 * @param {string} event
 * @returns {Promise<unknown>} what it comes with when it comes next
 */
export async function next(emitter, event) {
  /** @type {unknown[]} */
  const values = await once(emitter, event)
  return values[0]
}

/**
 * Runs a command that has to succeed.
 * @param {Parameters<typeof run>} command
 * @throws {Error} with the end of its output, when it does not
 */
export async function succeed(...command) {
  const ran = await run(...command)
  if (ran.code === 0) return ran
  const [program, args] = command
  throw new Error(`${program} ${args[0] ?? ''} … ended with ${ran.code}:\n${ran.output}`)
}
