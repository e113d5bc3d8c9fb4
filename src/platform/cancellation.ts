import { setMaxListeners } from 'node:events'

const stop = new AbortController()

// Each request in progress adds a listener.
setMaxListeners(0, stop.signal)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop.abort(new Error(`it was canceled (${signal})`))
  })
}

/** Aborts on SIGINT or SIGTERM. The reason is an error that names the signal. */
export const cancellation: AbortSignal = stop.signal
