// `npm run picture`: makes the pictures of the job summary in README.md anew. The built action
// submits the demo's artifacts to the emulator, and what it writes as its summary is shown by a
// headless Chromium in GitHub's two themes. Usage: node scripts/picture.mjs [path of the browser]
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { writeArtifacts } from '../demo/artifacts.mjs'
import { withPalette } from './png.mjs'

/** @typedef {{ url: string, username: string, password: string }} Access */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [browser = 'chromium'] = process.argv.slice(2)
/** The folder of a hosted runner that the picture shows in the place of this machine's. */
const RUNNER_TEMP = '/home/runner/work/_temp'

const folder = mkdtempSync(path.join(tmpdir(), 'picture-'))
try {
  const summary = await withEmulator(summaryOfRun)
  for (const theme of ['light', 'dark']) {
    writeFileSync(path.join(root, `docs/summary-${theme}.png`), withPalette(shoot(summary, theme)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * @template T
 * @param {(access: Access) => Promise<T>} use
 */
async function withEmulator(use) {
  const emulator = spawn(
    process.execPath,
    [path.join(root, 'dist/emulator/index.js'), '--port', '0', '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  )
  try {
    /** @type {Promise<string>} */
    const greeting = new Promise(resolve => {
      createInterface(emulator.stdout).once('line', resolve)
    })
    /** @type {(line: string) => Access} */
    const read = JSON.parse
    return await use(read(await greeting))
  } finally {
    emulator.kill()
  }
}

/**
 * Runs the action as the runner does.
 * @param {Access} access
 * @returns {Promise<string>} its summary, as HTML
 */
async function summaryOfRun({ url, username, password }) {
  const workspace = path.join(folder, 'workspace')
  const runner = path.join(folder, 'runner')
  mkdirSync(runner)
  writeArtifacts(path.join(workspace, 'dist'), path.join(root, 'dist'))
  const [output, summary] = [path.join(runner, 'output'), path.join(runner, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const inputs = { username, password, files: 'dist/**', 'archive-type': 'zip', 'api-url': url }
  const action = spawn(process.execPath, [path.join(root, 'dist/index.js')], {
    cwd: workspace,
    env: {
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      ),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner
    },
    stdio: 'ignore'
  })
  await once(action, 'close')
  if (action.exitCode !== 0) throw new Error('The run failed: its summary is no picture to show.')
  return readFileSync(summary, 'utf8').replaceAll(runner, RUNNER_TEMP)
}

/**
 * @param {string} summary
 * @param {string} theme
 * @returns the picture as a PNG
 */
function shoot(summary, theme) {
  const style = readFileSync(path.join(root, 'scripts/picture.css'), 'utf8')
  const page = path.join(folder, `${theme}.html`)
  writeFileSync(
    page,
    `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${style}</style>
<article><header>submit <span>summary</span></header><main>${summary}</main></article>
<script>
  const { width, height } = document.querySelector('article').getBoundingClientRect()
  document.documentElement.dataset.size = [width + 40, height + 40].map(Math.ceil).join()
</script></html>`
  )
  const [, size = ''] = /data-size="(\d+,\d+)"/.exec(browse(page, '--dump-dom')) ?? []
  const picture = path.join(folder, `${theme}.png`)
  browse(page, `--screenshot=${picture}`, `--window-size=${size}`)
  return readFileSync(picture)
}

/**
 * @param {string} page
 * @param {readonly string[]} options
 */
function browse(page, ...options) {
  const profile = mkdtempSync(path.join(folder, 'profile-'))
  return execFileSync(
    browser,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--hide-scrollbars', '--force-device-scale-factor=2', `--user-data-dir=${profile}`],
      ...options,
      `file://${page}`
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  )
}
