import type { ServiceInputs } from './inputs.js'
import { DEFAULTS, type InputReader } from './reader.js'

/** Reads the inputs about the connection to the service. */
export function readService(reader: InputReader): ServiceInputs {
  const apiUrl = readApiUrl(reader)
  const requestsPerSecond = reader.number('requests-per-second', { from: 0.01, to: 1000 })
  const parallelJobs = reader.integer('parallel-jobs', { from: 1, to: 256 })
  return {
    apiUrl,
    requestsPerSecond: requestsPerSecond / parallelJobs,
    parallelJobs,
    concurrency: reader.integer('concurrency', { from: 1, to: 64 }),
    retries: reader.integer('retries', { from: 0, to: 20 }),
    stallTimeoutSeconds: reader.integer('stall-timeout-seconds', { from: 1, to: 3600 })
  }
}

/** If the value is invalid, returns a valid URL, so that the other inputs can be checked. */
function readApiUrl(reader: InputReader): URL {
  const value = reader.text('api-url')
  const fallback = new URL(DEFAULTS['api-url'])
  // Also if the URL is invalid. The message doesn't contain the value, because it has a secret.
  if (value.includes('@')) {
    const [username, password] = [reader.nameOf('username'), reader.nameOf('password')]
    reader.problems.push(`api-url contains credentials: use ${username} and ${password} instead.`)
    return fallback
  }
  if (!URL.canParse(value)) {
    reader.problems.push(`api-url is "${value}": it must be a URL, such as ${fallback.origin}.`)
    return fallback
  }
  const url = new URL(value)
  const isLoopback = /^(localhost|\[::1\]|127(\.\d+){3})$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    reader.problems.push(
      `api-url is "${value}": it must start with https:// (http:// is only allowed for localhost).`
    )
  }
  if (url.search || url.hash) {
    reader.problems.push(`api-url is "${value}": it can't contain a query or a fragment.`)
  }
  return url
}
