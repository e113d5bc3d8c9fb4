import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { run } from './child.mjs'
import { runnersNode } from './machine.mjs'

/**
 * @typedef {object} Step
 * @property {string} folder where the runner's temporary files are created
 * @property {string} workspace
 * @property {Readonly<Record<string, string>>} inputs
 * @property {string} [certificate] path of a server's certificate to trust. It makes Node start
 *   more slowly.
 * @property {string} [node] path of Node; by default, the version that runners have
 * @property {boolean} [usage] whether to measure the resource usage of the process
 * @property {number} [cancelAfterSeconds] time after which the step is canceled
 */

/** @typedef {import('./child.mjs').Ran & { summaryBytes: number }} Run */

const ENTRY = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const USAGE = new URL('usage.mjs', import.meta.url).href

export const CREDENTIALS = { username: 'u/bench/ci', password: 'bench-password' }

/** Inputs that raise the limits of the action to their maximums. */
export const UNPACED = { 'requests-per-second': '1000', 'max-files': '1000000' }

/**
 * Runs the built action as the runner does. Inputs and files are passed in the environment.
 * @param {Step} step
 * @returns {Promise<Run>}
 * @throws {Error} with the end of the log, when the step fails without being canceled
 */
export async function runAction(step) {
  const runner = mkdtempSync(path.join(step.folder, 'runner-'))
  const [output, summary] = [path.join(runner, 'output'), path.join(runner, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const { workspace, certificate, usage, cancelAfterSeconds, node = runnersNode().path } = step
  const inputs = { ...CREDENTIALS, files: '**', ...step.inputs }
  try {
    const ran = await run(node, [...(usage ? ['--import', USAGE] : []), ENTRY], {
      cwd: workspace,
      env: {
        ...(certificate && { NODE_EXTRA_CA_CERTS: certificate }),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_REPOSITORY: 'octo-org/rocket',
        GITHUB_SHA: '5f1c2e7d9a3b4c6d8e0f1a2b3c4d5e6f7a8b9c0d',
        GITHUB_REF: 'refs/tags/v1.4.0',
        GITHUB_REF_NAME: 'v1.4.0',
        GITHUB_REF_TYPE: 'tag',
        GITHUB_RUN_ID: '1',
        GITHUB_SERVER_URL: 'https://github.com',
        RUNNER_TEMP: runner,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
        )
      },
      ...(cancelAfterSeconds && { cancelAfterSeconds })
    })
    if (ran.code !== 0 && !ran.canceled) {
      throw new Error(`The action exited with code ${ran.code}:\n${ran.output}`)
    }
    return { ...ran, summaryBytes: statSync(summary).size }
  } finally {
    rmSync(runner, { recursive: true, force: true })
  }
}
