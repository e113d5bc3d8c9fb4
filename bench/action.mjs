import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { run } from './child.mjs'
import { runnersNode } from './machine.mjs'

/**
 * @typedef {object} Step
 * @property {string} folder holds the runner's files while the step runs
 * @property {string} workspace
 * @property {Readonly<Record<string, string>>} inputs
 * @property {string} [certificate] of a server that is to be trusted. Trusting one more makes Node
 *   start slower.
 * @property {string} [node] path of the Node to run on; by default the one that runners have
 * @property {boolean} [usage] whether to ask the process what it used
 * @property {number} [cancelAfterSeconds] the step is cancelled then, and ends red
 */

/** @typedef {import('./child.mjs').Ran & { summaryBytes: number }} Run */

const ENTRY = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const USAGE = new URL('usage.mjs', import.meta.url).href

export const CREDENTIALS = { username: 'u/bench/ci', password: 'bench-password' }

/** What lifts the pacing as far as the action allows. */
export const UNPACED = { 'requests-per-second': '1000', 'max-files': '1000000' }

/**
 * Runs the built action as the runner does: inputs and files by the environment, nothing else.
 * @param {Step} step
 * @returns {Promise<Run>}
 * @throws {Error} with the end of the log, when the step is red and was not cancelled
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
    if (ran.code !== 0 && !ran.cancelled) {
      throw new Error(`The action ended with ${ran.code}:\n${ran.output}`)
    }
    return { ...ran, summaryBytes: statSync(summary).size }
  } finally {
    rmSync(runner, { recursive: true, force: true })
  }
}
