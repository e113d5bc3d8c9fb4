import { setMaxListeners } from 'node:events'

const controller = new AbortController()

// Each request in progress adds a listener.
setMaxListeners(0, controller.signal)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    controller.abort(new Error(`the run was canceled (${signal})`))
  })
}

/** Aborts on SIGINT or SIGTERM. The message of the reason names the signal. */
export const cancellation: AbortSignal = controller.signal
