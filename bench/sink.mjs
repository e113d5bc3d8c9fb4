// A server in its own process that accepts every body and responds with 200. It checks nothing and
// reads into one buffer, so that most processor time is left to the client that is measured.
//   argument: {"key", "certificate", "roundTripMs"} as JSON; uses TLS if there is a key
//   messages: sends its port first; "begin" starts a measurement, and "report" returns its results
import { readFileSync } from 'node:fs'
import net from 'node:net'
import tls from 'node:tls'

import { startRelay } from './relay.mjs'

/**
 * The requests since the measurement began.
 * @typedef {object} Report
 * @property {number} requests
 * @property {number} busiestSecond maximum number of requests that arrived within a second
 * @property {number} seenSeconds from the arrival of the first request to the last response
 * @property {number} bodySeconds the same for requests with bodies of 1 MiB or more
 * @property {number} bodyBytes total size of these bodies
 * @property {number} secondsBeforeBodies from the start of the measurement to the arrival of the first of these
 * @property {number} sinkSeconds processor time of this process
 */

const LARGE = 1 << 20

/** @type {(text: string) => { key?: string, certificate?: string, roundTripMs: number }} */
const read = JSON.parse
const { key, certificate, roundTripMs } = read(process.argv[2] ?? '')

/** @typedef {{ arrived: number, responded: number, bytes: number }} Entry */

/** @type {Entry[]} */
let log = []
let began = { at: performance.now(), usage: process.cpuUsage() }

// Shared by all connections, because bodies are not kept.
const buffer = Buffer.alloc(1 << 18)

const server =
  key && certificate
    ? tls.createServer({ key: readFileSync(key), cert: readFileSync(certificate) })
    : net.createServer()
server.on(key ? 'secureConnection' : 'connection', (/** @type {net.Socket} */ accepted) => {
  // A server's sockets allocate memory for every read, which costs more than the read itself. Only
  // a new socket, created from the handle, can be given a buffer.
  /** @type {net.Socket} */
  const socket = new net.Socket({
    // @ts-expect-error -- not documented
    handle: /** @type {unknown} */ (accepted['_handle']),
    onread: {
      buffer,
      callback(length) {
        receive(buffer.subarray(0, length))
        return true
      }
    }
  })
  const receive = requestReader(socket)
  // The client has closed the connection.
  socket.on('error', () => undefined)
})

/**
 * Returns a function that handles received bytes. Requests need a `Content-Length`.
 * @param {net.Socket} socket
 * @returns {(bytes: Buffer) => void}
 */
function requestReader(socket) {
  let head = ''
  let left = 0
  /** @type {Entry | undefined} */
  let entry
  return function receive(bytes) {
    if (!entry) {
      head += bytes.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      if (/^transfer-encoding:/im.test(head)) {
        socket.end('HTTP/1.1 411 Length Required\r\nContent-Length: 0\r\n\r\n')
        return
      }
      bytes = bytes.subarray(end + 4 - (head.length - bytes.length))
      left = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
      const at = performance.now()
      entry = { arrived: at, responded: at, bytes: left }
      log.push(entry)
      if (/^expect: *100-continue/im.test(head)) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
      head = ''
    }
    const rest = bytes.subarray(left)
    left -= Math.min(left, bytes.length)
    if (left > 0) return
    socket.write(
      `HTTP/1.1 200 OK\r\nDate: ${new Date().toUTCString()}\r\nContent-Length: 0\r\n\r\n`
    )
    entry.responded = performance.now()
    entry = undefined
    if (rest.length > 0) receive(rest)
  }
}

/** @returns {Report} */
function report() {
  const large = log.filter(({ bytes }) => bytes >= LARGE)
  const { user, system } = process.cpuUsage(began.usage)
  return {
    requests: log.length,
    busiestSecond: busiestSecond(log.map(({ arrived }) => arrived)),
    seenSeconds: span(log) / 1000,
    bodySeconds: span(large) / 1000,
    bodyBytes: large.reduce((sum, { bytes }) => sum + bytes, 0),
    secondsBeforeBodies: ((large[0]?.arrived ?? NaN) - began.at) / 1000,
    sinkSeconds: (user + system) / 1e6
  }
}

/**
 * Returns the time from the first arrival to the last response, in milliseconds.
 * @param {readonly Entry[]} entries in order of arrival
 */
function span(entries) {
  const last = entries.reduce((latest, { responded }) => Math.max(latest, responded), 0)
  return last - (entries[0]?.arrived ?? 0)
}

/**
 * Returns the maximum number of arrivals within a second.
 * @param {readonly number[]} arrivals in milliseconds, the earliest first
 */
function busiestSecond(arrivals) {
  let first = 0
  return arrivals.reduce((most, arrival, last) => {
    while (arrival - (arrivals[first] ?? arrival) >= 1000) first += 1
    return Math.max(most, last - first + 1)
  }, 0)
}

process.on('message', message => {
  if (message === 'begin') {
    log = []
    began = { at: performance.now(), usage: process.cpuUsage() }
  }
  process.send?.(message === 'report' ? report() : 'begun')
})
// The benchmark has ended.
process.on('disconnect', () => process.kill(process.pid))

await new Promise(resolve => {
  server.listen(0, '127.0.0.1', () => {
    resolve(undefined)
  })
})
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
process.send?.(roundTripMs > 0 ? await startRelay(port, roundTripMs) : port)
