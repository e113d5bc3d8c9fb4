import { setMaxListeners } from 'node:events'

const controller = new AbortController()

// Each request in progress adds a listener.
setMaxListeners(0, controller.signal)

// A terminal that is closed sends SIGHUP.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    controller.abort(new Error(`the run was canceled (${signal})`))
  })
}

/** Aborts on SIGINT, SIGTERM, or SIGHUP. The message of the reason names the signal. */
export const cancellation: AbortSignal = controller.signal
