import { fileURLToPath } from 'node:url'

import { CREDENTIALS } from './action.mjs'
import { succeed } from './child.mjs'
import { runnersNode } from './machine.mjs'

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
  return runNode('sdk.mjs', server, files)
}

/**
 * @param {Server} server
 * @param {readonly string[]} files
 */
export function runBareUpload(server, files) {
  return runNode('upload.mjs', server, files)
}

/**
 * @param {Server} server
 * @param {string} file
 */
export function runCurl({ url, certificate = '' }, file) {
  const trust = ['--cacert', certificate]
  return succeed('curl', ['--silent', '--show-error', '--fail', ...trust, '-T', file, `${url}/`])
}

/**
 * @param {string} script
 * @param {Server} server
 * @param {readonly string[]} files
 */
function runNode(script, { url, certificate }, files) {
  const trust = certificate && { NODE_EXTRA_CA_CERTS: certificate }
  const env = { API_URL: url, API_USER: user, ...trust }
  return succeed(runnersNode().path, [here(script), ...files], { env })
}
