// A server as a process of its own that takes every body and answers 200, as cheaply as Node can.
// It checks nothing, so that the client is what is measured.
//   argument: {"key", "certificate", "roundTripMs"} as JSON; with a key it speaks TLS
//   messages: it tells its port; "begin" starts a measurement, "report" asks for what it saw
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'

import { startRelay } from './relay.mjs'

/**
 * What the server saw since the measurement began.
 * @typedef {object} Report
 * @property {number} requests
 * @property {number} busiestSecond the most requests that arrived in any sliding second
 * @property {number} seenSeconds from the first request's arrival to the last answer
 * @property {number} bodySeconds the same, of bodies of a mebibyte and more
 * @property {number} bodyBytes how much these were
 * @property {number} busy the part of `bodySeconds` that this process was computing: near 1, the
 *   sink is what limits
 */

const LARGE = 1 << 20

/** @type {(text: string) => { key?: string, certificate?: string, roundTripMs: number }} */
const read = JSON.parse
const { key, certificate, roundTripMs } = read(process.argv[2] ?? '')

/**
 * A moment: milliseconds of the clock, and those that this process has computed until then.
 * @typedef {{ at: number, computed: number }} Moment
 */

/** @type {{ arrived: Moment, answered: Moment, bytes: number }[]} */
let log = []

/** @returns {Moment} */
function now() {
  const { user, system } = process.cpuUsage()
  return { at: performance.now(), computed: (user + system) / 1000 }
}

const server =
  key && certificate
    ? https.createServer({ key: readFileSync(key), cert: readFileSync(certificate) })
    : http.createServer()
server.requestTimeout = 0
server.on('request', (/** @type {http.IncomingMessage} */ request, response) => {
  const arrived = now()
  const entry = { arrived, answered: arrived, bytes: 0 }
  log.push(entry)
  request.on('data', (/** @type {Buffer} */ bytes) => (entry.bytes += bytes.length))
  request.on('end', () => {
    response.writeHead(200, { 'content-length': 0 }).end()
    entry.answered = now()
  })
})

/** @returns {Report} */
function report() {
  const large = log.filter(({ bytes }) => bytes >= LARGE)
  const bodyMs = span(large, 'at')
  return {
    requests: log.length,
    busiestSecond: busiestSecond(log.map(({ arrived }) => arrived.at)),
    seenSeconds: span(log, 'at') / 1000,
    bodySeconds: bodyMs / 1000,
    bodyBytes: large.reduce((sum, { bytes }) => sum + bytes, 0),
    busy: span(large, 'computed') / bodyMs
  }
}

/**
 * Milliseconds from the first arrival to the last answer.
 * @param {typeof log} entries in order of arrival
 * @param {keyof Moment} clock
 */
function span(entries, clock) {
  const last = entries.reduce((latest, { answered }) => Math.max(latest, answered[clock]), 0)
  return last - (entries[0]?.arrived[clock] ?? 0)
}

/** @param {readonly number[]} arrivals in milliseconds, the earliest first */
function busiestSecond(arrivals) {
  let first = 0
  return arrivals.reduce((most, arrival, last) => {
    while (arrival - (arrivals[first] ?? arrival) >= 1000) first += 1
    return Math.max(most, last - first + 1)
  }, 0)
}

process.on('message', message => {
  if (message === 'begin') log = []
  process.send?.(message === 'report' ? report() : 'begun')
})
// The bench has gone.
process.on('disconnect', () => process.kill(process.pid))

await new Promise(resolve => {
  server.listen(0, '127.0.0.1', () => {
    resolve(undefined)
  })
})
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
process.send?.(roundTripMs > 0 ? await startRelay(port, roundTripMs) : port)
