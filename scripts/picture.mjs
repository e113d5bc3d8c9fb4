// `npm run picture`: creates the pictures of a blocked release for README.md. The built action checks
// the demo's artifacts against the emulator, and a headless Chromium renders its job summary in
// GitHub's two themes. Usage: node scripts/picture.mjs [path of the browser]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { writeArtifacts, writeThreat } from '../demo/artifacts.mjs'
import { root, runStep, startEmulator } from '../demo/processes.mjs'
import { withPalette } from './png.mjs'

const [browser = 'chromium'] = process.argv.slice(2)
/** Shown instead of this machine's temporary folder. */
const RUNNER_TEMP = '/home/runner/work/_temp'

const folder = mkdtempSync(path.join(tmpdir(), 'picture-'))
try {
  const summary = await summaryOfBlockedRelease()
  for (const theme of ['light', 'dark']) {
    writeFileSync(path.join(root, `docs/summary-${theme}.png`), withPalette(shoot(summary, theme)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * Runs the action with a malicious file, and returns its job summary.
 * @returns {Promise<string>} HTML
 */
async function summaryOfBlockedRelease() {
  const dist = path.join(folder, 'workspace/dist')
  writeArtifacts(dist, path.join(root, 'dist'))
  writeThreat(dist)
  const { signal } = new AbortController()
  const { access, stop } = await startEmulator(signal)
  try {
    const { url, ...account } = access
    const temporary = path.join(folder, 'temporary')
    const inputs = {
      ...account,
      'api-url': url,
      files: 'dist/**',
      'archive-type': 'zip',
      'fail-on': 'malicious',
      'verdict-timeout-minutes': '0.5'
    }
    const step = { folder, temporary, inputs, signal, onLine: () => undefined }
    const { outputs, summary } = await runStep(step)
    if (outputs.get('malicious-count') !== '1') throw new Error('The release was not blocked.')
    return summary.replaceAll(temporary, RUNNER_TEMP)
  } finally {
    stop()
  }
}

/**
 * Renders a summary.
 * @param {string} summary HTML
 * @param {string} theme `light` or `dark`
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
 * Opens a page in the browser.
 * @param {string} page
 * @param {readonly string[]} options
 * @returns what the browser prints
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
