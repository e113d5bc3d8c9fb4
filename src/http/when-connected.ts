import type { ClientRequest } from 'node:http'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** Calls `onConnected` once the request has a connection, including the TLS handshake. */
export function whenConnected(request: ClientRequest, onConnected: () => void): void {
  const wait = (socket: Socket | TLSSocket) => {
    if ('encrypted' in socket) {
      // A connection that is used again has already completed its handshake.
      const isSecure = socket.getFinished() !== undefined
      if (isSecure) onConnected()
      else socket.once('secureConnect', onConnected)
    } else if (socket.connecting) socket.once('connect', onConnected)
    else onConnected()
  }
  if (request.socket) wait(request.socket)
  else request.on('socket', wait)
}
