import { fileURLToPath } from 'node:url'

import { CREDENTIALS } from './action.mjs'
import { succeed } from './child.mjs'

/** @typedef {{ url: string, certificate?: string }} Server */

const here = (/** @type {string} */ file) =>
  fileURLToPath(new URL(`peers/${file}`, import.meta.url))
const user = `${CREDENTIALS.username}:${CREDENTIALS.password}`

/**
 * @param {Server} server
 * @param {readonly string[]} files
 */
export function runScript({ url, certificate = '' }, files) {
  const env = { API_URL: url, API_USER: user, CA_CERTIFICATE: certificate }
  return succeed('bash', [here('script.sh'), ...files], { env })
}

/**
 * @param {Server} server
 * @param {readonly string[]} files
 */
export function runSdk(server, files) {
  return succeed(process.execPath, [here('sdk.mjs'), ...files], { env: nodeEnvironment(server) })
}

/**
 * @param {Server} server
 * @param {readonly string[]} files
 */
export function runBareUpload(server, files) {
  return succeed(process.execPath, [here('upload.mjs'), ...files], { env: nodeEnvironment(server) })
}

/**
 * @param {Server} server
 * @param {string} file
 */
export function runCurl({ url, certificate = '' }, file) {
  const trust = ['--cacert', certificate]
  return succeed('curl', ['--silent', '--show-error', '--fail', ...trust, '-T', file, `${url}/`])
}

/** @param {Server} server */
function nodeEnvironment({ url, certificate }) {
  return {
    API_URL: url,
    API_USER: user,
    ...(certificate && { NODE_EXTRA_CA_CERTS: certificate })
  }
}
