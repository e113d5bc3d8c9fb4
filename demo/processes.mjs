// Runs the action and the emulator from dist/ as child processes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/**
 * The first line that the emulator prints.
 * @typedef {{ url: string, username: string, password: string }} Access
 * @typedef {{ exitCode: number, summary: string, outputs: Map<string, string> }} StepResult
 * @typedef {{
 *   folder: string,
 *   temporary: string,
 *   inputs: Readonly<Record<string, string>>,
 *   signal: AbortSignal,
 *   onLine: (line: string) => void
 * }} Step `folder` contains `workspace/`; `temporary` is the value of `RUNNER_TEMP`
 */

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * Starts the emulator on a free port.
 * @param {AbortSignal} signal
 * @returns {Promise<{ access: Access, stop: () => void }>}
 */
export async function startEmulator(signal) {
  const child = spawnNode(['dist/emulator/index.js', '--port', '0', '--json'], signal)
  /** @type {Promise<string>} */
  const firstLine = new Promise(resolve => {
    createInterface(child.stdout).once('line', resolve)
  })
  const earlyExit = once(child, 'exit').then(() => {
    signal.throwIfAborted()
    throw new Error('The emulator in dist/emulator did not start.')
  })
  /** @type {(line: string) => Access} */
  const parse = JSON.parse
  return { access: parse(await Promise.race([firstLine, earlyExit])), stop: () => child.kill() }
}

/**
 * Runs the action as GitHub's runner does.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runStep({ folder, temporary, inputs, signal, onLine }) {
  mkdirSync(temporary, { recursive: true })
  const workspace = path.join(folder, 'workspace')
  const [outputFile, summaryFile] = [path.join(folder, 'output'), path.join(folder, 'summary')]
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '')
  const env = {
    ...withoutRunner(process.env),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    ),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_REPOSITORY: 'octo-org/rocket',
    GITHUB_SHA: '5f1c2e7d9a3b4c6d8e0f1a2b3c4d5e6f7a8b9c0d',
    GITHUB_REF: 'refs/tags/v1.4.0',
    GITHUB_REF_NAME: 'v1.4.0',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: temporary
  }
  const action = spawnNode(['dist/index.js'], signal, { cwd: workspace, env })
  createInterface(action.stdout).on('line', onLine)
  await once(action, 'close')
  signal.throwIfAborted()
  return {
    exitCode: action.exitCode ?? 1,
    summary: readFileSync(summaryFile, 'utf8'),
    outputs: parseOutputs(readFileSync(outputFile, 'utf8'))
  }
}

/**
 * @param {readonly string[]} args the first one is a path in the repository
 * @param {AbortSignal} signal ends the child process
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
function spawnNode([file = '', ...args], signal, options = {}) {
  const child = spawn(process.execPath, [path.join(root, file), ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  signal.addEventListener('abort', () => child.kill())
  return child
}

/**
 * Removes the runner's variables, because the demo may itself run in a workflow.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutRunner(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT|GITHUB|RUNNER|ACTIONS)_/i.test(name))
  )
}

/**
 * Parses a file of outputs: `name<<delimiter`, the value, the delimiter.
 * @param {string} text
 * @returns {Map<string, string>}
 */
function parseOutputs(text) {
  const outputs = text.matchAll(/^(.+?)<<(.+)\n([^]*?)\n?\2$/gm)
  return new Map([...outputs].map(([, name = '', , value = '']) => [name, value]))
}
