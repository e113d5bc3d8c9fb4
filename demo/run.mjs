// `npm start`: runs the built action against the emulator. It needs Node and this repository, but
// no installed packages, no account, and no network.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { writeArtifacts, writeThreat } from './artifacts.mjs'
import { root, startEmulator } from './processes.mjs'
import {
  showExitCode,
  showFailure,
  showFirstUploads,
  showLaterUploads,
  showNextSteps,
  showOpening,
  showStep
} from './sections.mjs'
import { receivedSamples } from './service.mjs'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    process.exitCode = 130
    stop.abort()
  })
}

// The results stay in the clone, so that the paths that the demo prints exist. The artifacts don't:
// a virus scanner may alert on one of them.
const folders = {
  temporary: mkdtempSync(path.join(tmpdir(), 'spectra-demo-')),
  kept: path.join(root, '.cache/demo')
}
try {
  remove(folders.kept)
  const code = await demo()
  process.exitCode ??= code
} catch (error) {
  if (!stop.signal.aborted) throw error
  remove(folders.kept)
} finally {
  remove(folders.temporary)
}

/** Returns 0 if the first step submitted the build and the second one blocked the release. */
async function demo() {
  const dist = path.join(folders.temporary, 'workspace/dist')
  const artifacts = writeArtifacts(dist, path.join(root, 'dist'))
  const emulator = await startEmulator(stop.signal)
  try {
    const session = { access: emulator.access, folders, signal: stop.signal }
    showOpening()
    return (await submitBuild(session, artifacts)) && (await blockRelease(session, dist)) ? 0 : 1
  } finally {
    emulator.stop()
  }
}

/**
 * @param {import('./sections.mjs').Session} session
 * @param {readonly string[]} artifacts the names of all files in the folder
 * @returns whether the step succeeded
 */
async function submitBuild(session, artifacts) {
  const inputs = { files: 'dist/**', 'archive-type': 'zip' }
  const result = await showStep(
    { title: 'Step 1: Submit a build', name: 'submit', inputs },
    session
  )
  if (result.exitCode !== 0) {
    showFailure(`Step 1 ended with exit code ${result.exitCode} instead of 0.`)
    return false
  }
  showFirstUploads(await receivedSamples(session.access.url, session.signal), artifacts)
  showExitCode(result, '(success): the workflow continues.')
  return true
}

/**
 * @param {import('./sections.mjs').Session} session
 * @param {string} dist the folder of the artifacts
 * @returns whether the step failed because of a malicious file
 */
async function blockRelease(session, dist) {
  const before = await receivedSamples(session.access.url, session.signal)
  writeThreat(dist)
  const inputs = {
    files: 'dist/**',
    'archive-type': 'zip',
    'if-sample-exists': 'skip',
    'fail-on': 'malicious',
    // The shorter the timeout, the more often the action checks.
    'verdict-timeout-minutes': '0.5'
  }
  const result = await showStep({ title: 'Step 2: Block a release', name: 'gate', inputs }, session)
  if (result.exitCode !== 1 || result.outputs.get('malicious-count') !== '1') {
    showFailure('Step 2 did not fail because of one malicious file.')
    return false
  }
  showLaterUploads(before, await receivedSamples(session.access.url, session.signal))
  showExitCode(result, '(failure): the workflow stops here, and nothing is published.')
  showNextSteps(session.folders)
  return true
}

/** @param {string} folder */
function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
