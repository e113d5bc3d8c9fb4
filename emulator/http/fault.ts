import { setTimeout } from 'node:timers/promises'
import { type Headers, type ServiceAnswer, success } from './messages.js'

/**
 * When a fault strikes: before the body is read, after some of it, after all of it without
 * storing anything, or after the request was carried out (so that only the answer is lost).
 */
export type Moment = 'early' | 'middle' | 'late' | 'accepted'

/** Something that goes wrong with one request. */
export type Fault =
  /** This answer instead of the service's own; `when` is `late` unless told. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Headers
      readonly body?: string
      readonly when?: Exclude<Moment, 'middle'>
    }
  /** The connection is destroyed. */
  | { readonly kind: 'reset'; readonly when: Moment }
  /** No answer ever comes; `early` and `middle` stop reading too. */
  | { readonly kind: 'stall'; readonly when: Moment }
  /** The request is carried out; the answer's body ends before its `Content-Length`. */
  | { readonly kind: 'cut-answer' }
  /** The body is read no faster than this, with back-pressure, and then all is as usual. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }

/** What the log calls a fault: its kind and, where it has one, its moment: `reset:middle`. */
export function faultName(fault: Fault): string {
  return fault.kind === 'cut-answer' || fault.kind === 'slow'
    ? fault.kind
    : `${fault.kind}:${momentOf(fault)}`
}

/**
 * Lets the fault take its course. A fault that strikes after the request was carried out leaves a
 * refusal as it is: what the client did wrong is never hidden by a fault.
 *
 * @param chunks the request's body; what is not taken from it stays unread
 * @param carryOut does what the service does without the fault
 */
export async function strike(
  fault: Fault,
  chunks: AsyncGenerator<Uint8Array, void>,
  carryOut: () => Promise<ServiceAnswer>
): Promise<ServiceAnswer> {
  switch (momentOf(fault)) {
    case 'early':
      break
    case 'middle':
      await chunks.next()
      break
    case 'late':
      while ((await chunks.next()).done !== true);
      break
    case 'accepted': {
      const answer = await carryOut()
      return answer.status < 400 ? outcomeOf(fault, answer) : answer
    }
  }
  return outcomeOf(fault, success)
}

function momentOf(fault: Fault): Moment {
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

/** @param accepted what the service answers once the request was carried out */
function outcomeOf(fault: Fault, accepted: ServiceAnswer): ServiceAnswer {
  switch (fault.kind) {
    case 'answer':
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' }
    case 'reset':
    case 'stall':
      return { status: 0, headers: {}, body: '', connection: fault.kind }
    case 'cut-answer':
      return { ...accepted, connection: 'cut' }
    case 'slow':
      return accepted
  }
}

/** A pause that does not keep a process alive on its own. */
export async function unheldPause(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds, undefined, { ref: false })
}
