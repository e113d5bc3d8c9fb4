import { connect, createServer } from 'node:net'

/**
 * A line with latency in front of a port of this machine. Every byte takes half a round trip each
 * way. The first ones of a connection take one round trip more: that is TCP's handshake, which
 * loopback makes for nothing. A handshake of TLS pays by itself, with what it sends to and fro.
 * @param {number} port
 * @param {number} roundTripMs
 * @returns {Promise<number>} the port of the near end
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
 * Carries bytes from one end to the other, in order, and the end of them too.
 * @param {import('node:net').Socket} from
 * @param {import('node:net').Socket} to
 * @param {number} delayMs
 * @param {number} notBefore a time; nothing arrives earlier
 */
function delay(from, to, delayMs, notBefore) {
  /** @type {(() => void)[]} */
  const onTheWay = []
  const later = (/** @type {() => void} */ arrive) => {
    // Timers of different lengths may swap places: whichever fires lets the oldest arrive.
    onTheWay.push(arrive)
    const dueAt = Math.max(performance.now() + delayMs, notBefore)
    setTimeout(() => onTheWay.shift()?.(), dueAt - performance.now())
  }
  from.on('data', bytes => {
    later(() => to.write(bytes))
  })
  from.on('end', () => {
    later(() => to.end())
  })
  from.on('error', () => to.destroy())
}
