// A server in its own process that accepts every body and responds with 200. It checks nothing and
// reads into one buffer, so that most processor time is left to the client that is measured.
//   argument: {"key", "certificate", "roundTripMs"} as JSON; with a key it speaks TLS
//   messages: it tells its port; "begin" starts a measurement, "report" asks for what it saw
import { readFileSync } from 'node:fs'
import net from 'node:net'
import tls from 'node:tls'

import { startRelay } from './relay.mjs'

/**
 * What the server saw since the measurement began.
 * @typedef {object} Report
 * @property {number} requests
 * @property {number} busiestSecond the most requests that arrived in any sliding second
 * @property {number} seenSeconds from the first request's arrival to the last answer
 * @property {number} bodySeconds the same, of bodies of a mebibyte and more
 * @property {number} bodyBytes how much these were
 * @property {number} secondsBeforeBodies from the start of the measurement to the first of these
 * @property {number} sinkSeconds processor time of this process
 */

const LARGE = 1 << 20

/** @type {(text: string) => { key?: string, certificate?: string, roundTripMs: number }} */
const read = JSON.parse
const { key, certificate, roundTripMs } = read(process.argv[2] ?? '')

/** @typedef {{ arrived: number, answered: number, bytes: number }} Entry */

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
        take(buffer.subarray(0, length))
        return true
      }
    }
  })
  const take = requestReader(socket)
  // The client has closed the connection.
  socket.on('error', () => undefined)
})

/**
 * @param {net.Socket} socket
 * @returns {(bytes: Buffer) => void} handles the bytes received; requests need a `Content-Length`
 */
function requestReader(socket) {
  let head = ''
  let left = 0
  /** @type {Entry | undefined} */
  let entry
  return function take(bytes) {
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
      entry = { arrived: at, answered: at, bytes: left }
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
    entry.answered = performance.now()
    entry = undefined
    if (rest.length > 0) take(rest)
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
 * Milliseconds from the first arrival to the last answer.
 * @param {readonly Entry[]} entries in order of arrival
 */
function span(entries) {
  const last = entries.reduce((latest, { answered }) => Math.max(latest, answered), 0)
  return last - (entries[0]?.arrived ?? 0)
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
  if (message === 'begin') {
    log = []
    began = { at: performance.now(), usage: process.cpuUsage() }
  }
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
