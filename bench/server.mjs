import { fork, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { CREDENTIALS } from './action.mjs'
import { next, stop, succeed } from './child.mjs'
import { runnersNode } from './machine.mjs'

/** @typedef {import('./sink.mjs').Report} Report */

/**
 * A running sink.
 * @typedef {object} Sink
 * @property {string} url
 * @property {string} [certificate] path of the certificate, which clients have to trust
 * @property {<T>(measured: () => Promise<T>) => Promise<T & Report>} watch runs a function, and
 *   adds the sink's report to its result
 * @property {() => void} close
 */

const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url))

/**
 * Starts a server that accepts every request without checking it.
 * @param {{ folder: string, tls?: boolean, roundTripMs?: number }} options `folder` is for the
 *   certificate
 * @returns {Promise<Sink>}
 */
export async function startSink({ folder, tls = false, roundTripMs = 0 }) {
  const files = tls ? await makeCertificate(folder) : undefined
  const child = fork(here('sink.mjs'), [JSON.stringify({ ...files, roundTripMs })], {
    execPath: runnersNode().path,
    signal: stop.signal
  })
  // `stop` emits an error, which is not a failure of the sink.
  child.on('error', () => undefined)
  const request = async (/** @type {string} */ message) => {
    child.send(message)
    return /** @type {Report} */ (await next(child, 'message'))
  }
  const port = /** @type {number} */ (await next(child, 'message'))
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    ...(files && { certificate: files.certificate }),
    async watch(measured) {
      await request('begin')
      const result = await measured()
      return { ...result, ...(await request('report')) }
    },
    close: () => child.kill()
  }
}

/** @param {string} folder */
async function makeCertificate(folder) {
  const key = path.join(folder, 'key.pem')
  const certificate = path.join(folder, 'certificate.pem')
  await succeed('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc'],
    ...['-keyout', key, '-out', certificate, '-days', '2'],
    ...['-subj', '/CN=spectra-bench', '-addext', 'subjectAltName=IP:127.0.0.1']
  ])
  return { key, certificate }
}

/**
 * Starts the built emulator without a rate limit.
 * @returns {Promise<{ url: string, requests: () => Promise<number>, close: () => void }>}
 */
export async function startEmulator() {
  const { username, password } = CREDENTIALS
  const child = spawn(
    runnersNode().path,
    [
      ...[here('../dist/emulator/index.js'), '--port', '0', '--requests-per-second', 'Infinity'],
      ...['--json', '--username', username, '--password', password]
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], signal: stop.signal }
  )
  child.on('error', () => undefined)
  const lines = createInterface(child.stdout)
  /** @type {(line: string) => { url: string }} */
  const read = JSON.parse
  const { url } = read(/** @type {string} */ (await next(lines, 'line')))
  return {
    url,
    async requests() {
      const response = await fetch(`${url}/emulator/log`, { signal: stop.signal })
      const { requests } = /** @type {{ requests: unknown[] }} */ (await response.json())
      return requests.length
    },
    close: () => child.kill()
  }
}
