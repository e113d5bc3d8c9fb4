import { setTimeout } from 'node:timers/promises'
import { type HttpHeaders, type HttpResponse, ok } from './messages.js'

/**
 * When a fault occurs: before the body is read, after the first chunk of the body, after the whole
 * body but before the request is processed, or after the request is processed.
 */
export type FaultTiming = 'early' | 'middle' | 'late' | 'accepted'

/** Something that goes wrong with one request. */
export type Fault =
  /** Sends this response instead. `when` defaults to `late`. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: HttpHeaders
      readonly body?: string
      readonly when?: Exclude<FaultTiming, 'middle'>
    }
  /** Destroys the connection. */
  | { readonly kind: 'reset'; readonly when: FaultTiming }
  /** Never responds. With `early` and `middle`, it also stops reading. */
  | { readonly kind: 'stall'; readonly when: FaultTiming }
  /** Processes the request, but cuts off the response before its `Content-Length`. */
  | { readonly kind: 'cut-answer' }
  /** Reads the body at this speed, with back pressure, and then processes the request. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }

/** The name of a fault in the log: its kind and, if it has one, its timing (`reset:middle`). */
export function faultName(fault: Fault): string {
  return fault.kind === 'cut-answer' || fault.kind === 'slow'
    ? fault.kind
    : `${fault.kind}:${timingOf(fault)}`
}

/**
 * Simulates a fault. A fault after the request is processed doesn't replace an error response, so
 * that a fault never hides a mistake of the client.
 *
 * @param chunks the body of the request, read as far as the fault requires
 * @param processRequest returns the response without the fault
 */
export async function applyFault(
  fault: Fault,
  chunks: AsyncGenerator<Uint8Array, void>,
  processRequest: () => Promise<HttpResponse>
): Promise<HttpResponse> {
  switch (timingOf(fault)) {
    case 'early':
      break
    case 'middle':
      await chunks.next()
      break
    case 'late':
      while ((await chunks.next()).done !== true);
      break
    case 'accepted': {
      const response = await processRequest()
      return response.status < 400 ? faultyResponse(fault, response) : response
    }
  }
  return faultyResponse(fault, ok)
}

function timingOf(fault: Fault): FaultTiming {
  switch (fault.kind) {
    case 'answer':
      return fault.when ?? 'late'
    case 'reset':
    case 'stall':
      return fault.when
    case 'cut-answer':
    case 'slow':
      return 'accepted'
  }
}

function faultyResponse(fault: Fault, response: HttpResponse): HttpResponse {
  switch (fault.kind) {
    case 'answer':
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' }
    case 'reset':
    case 'stall':
      return { status: 0, headers: {}, body: '', connection: fault.kind }
    case 'cut-answer':
      return { ...response, connection: 'cut' }
    case 'slow':
      return response
  }
}

/** Waits for this time, without keeping the process alive. */
export async function delay(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds, undefined, { ref: false })
}

/** How long a `slow` fault takes to transfer these bytes, in milliseconds; 0 for other faults. */
export function transferTime(fault: Fault | undefined, bytes: number): number {
  return fault?.kind === 'slow' ? (bytes / fault.bytesPerSecond) * 1000 : 0
}
