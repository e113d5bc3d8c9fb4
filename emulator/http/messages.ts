/** One request as the service sees it: no socket, the body not yet read. */
export interface ServiceRequest {
  readonly method: string
  /** The request target, with its query. */
  readonly path: string
  /** Names in lower case; a header that came several times is joined with a comma. */
  readonly headers: Headers
  readonly body: AsyncIterable<Uint8Array>
}

export type Headers = Readonly<Record<string, string>>

/**
 * What an adapter does to the connection instead of answering in full:
 * `reset` destroys it without an answer, `stall` leaves it open without an answer and reads no
 * further, `cut` sends the head, promises a longer body than it sends, and then destroys it.
 */
export type BrokenConnection = 'reset' | 'stall' | 'cut'

export interface ServiceAnswer {
  /** HTTP status; 0 where `connection` says that there is no answer (`reset`, `stall`). */
  readonly status: number
  readonly headers: Headers
  readonly body: string
  /** How many look-ups the account is charged for; absent for none. */
  readonly charged?: number
  /** Absent for an answer that is given in full. */
  readonly connection?: BrokenConnection
}

/** Success is exactly 200 with an empty body (TCA-0202, TCA-0203). */
export const success: ServiceAnswer = { status: 200, headers: {}, body: '' }

/** An answer that says in one sentence why the request was not carried out. */
export function refusal(status: number, sentence: string, headers: Headers = {}): ServiceAnswer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    body: sentence
  }
}

/** An answer that is read by a program. */
export function json(value: object, headers: Headers = {}, status = 200): ServiceAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value)
  }
}

/** The client went away in the middle of its body: there is nobody to answer. */
export const gone: ServiceAnswer = { status: 0, headers: {}, body: '', connection: 'reset' }
