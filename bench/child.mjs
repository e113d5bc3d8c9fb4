import { spawn } from 'node:child_process'
import { once, setMaxListeners } from 'node:events'

/**
 * The result of a command.
 * @typedef {object} Ran
 * @property {number} seconds elapsed time
 * @property {number | null} code exit code
 * @property {boolean} canceled whether it was canceled after `cancelAfterSeconds`
 * @property {string} output the end of its output
 * @property {NodeJS.ResourceUsage | undefined} usage of the process; undefined without usage.mjs
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] all variables except PATH, which is inherited
 * @property {number} [cancelAfterSeconds] time after which the command receives SIGINT
 */

/** Kills all running commands. */
export const stop = new AbortController()
// Some scenarios run many commands concurrently.
setMaxListeners(0, stop.signal)

const MAX_OUTPUT_LENGTH = 4000

/**
 * Runs a command until it exits. Doesn't throw if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
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
  let canceled = false
  const cancel =
    cancelAfterSeconds &&
    setTimeout(() => (canceled = child.kill('SIGINT')), cancelAfterSeconds * 1000)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output = (output + text).slice(-MAX_OUTPUT_LENGTH)
    })
  }
  let usage = ''
  child.stdio[3]?.on('data', (/** @type {Buffer} */ text) => (usage += text.toString()))
  let seconds = NaN
  child.on('exit', () => {
    seconds = (performance.now() - startedAt) / 1000
    clearTimeout(cancel)
  })
  const code = /** @type {number | null} */ (await next(child, 'close'))
  /** @type {(text: string) => NodeJS.ResourceUsage} */
  const read = JSON.parse
  return { seconds, code, canceled, output, usage: usage ? read(usage) : undefined }
}

/**
 * Waits for the next event.
 * @param {import('node:events').EventEmitter} emitter
 * @param {string} event
 * @returns {Promise<unknown>} its first argument
 */
export async function next(emitter, event) {
  /** @type {unknown[]} */
  const values = await once(emitter, event)
  return values[0]
}

/**
 * Runs a command.
 * @param {Parameters<typeof run>} command
 * @throws {Error} with the end of its output, when it fails
 */
export async function succeed(...command) {
  const ran = await run(...command)
  if (ran.code === 0) return ran
  const [program, args] = command
  throw new Error(`${program} ${args[0] ?? ''} … exited with code ${ran.code}:\n${ran.output}`)
}
