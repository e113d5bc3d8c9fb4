import { connect, createServer } from 'node:net'

/**
 * Starts a relay that adds latency to connections to a local port: half a round trip in each
 * direction. The first bytes of a connection take another round trip, like the TCP handshake.
 * @param {number} port
 * @param {number} roundTripMs
 * @returns {Promise<number>} the relay's port
 */
export async function startRelay(port, roundTripMs) {
  const server = createServer({ noDelay: true, allowHalfOpen: true }, near => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true })
    delay(near, far, roundTripMs / 2, performance.now() + roundTripMs * 1.5)
    delay(far, near, roundTripMs / 2, 0)
  })
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined)
    })
  })
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port
}

/**
 * Forwards bytes and the end of the stream after a delay, in order.
 * @param {import('node:net').Socket} from
 * @param {import('node:net').Socket} to
 * @param {number} delayMs
 * @param {number} notBefore the earliest time at which anything is forwarded
 */
function delay(from, to, delayMs, notBefore) {
  /** @type {(() => void)[]} */
  const pending = []
  const later = (/** @type {() => void} */ forward) => {
    // Timers may fire out of order, so each one forwards the oldest bytes.
    pending.push(forward)
    const dueAt = Math.max(performance.now() + delayMs, notBefore)
    setTimeout(() => pending.shift()?.(), dueAt - performance.now())
  }
  from.on('data', bytes => {
    later(() => to.write(bytes))
  })
  from.on('end', () => {
    later(() => to.end())
  })
  from.on('error', () => to.destroy())
}
