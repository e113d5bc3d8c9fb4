import type { ClientRequest, IncomingMessage } from 'node:http'

import { ConnectionError } from './errors.js'
import type { HttpResponse, SendOptions } from './messages.js'
import type { Slot } from './rate-limiter.js'
import { StallTimer } from './stall-timer.js'
import { whenConnected } from './when-connected.js'

/** Maximum length of a response that is returned as text, in bytes. Real ones are shorter. */
const MAX_TEXT_LENGTH = 16 << 20

/** A request that is ready to be sent. */
export interface Outgoing {
  readonly request: ClientRequest
  readonly body: AsyncIterable<Buffer>
  /** Length of the body, in bytes. */
  readonly length: number
  readonly slot: Slot
  /** Maximum time without progress, in milliseconds. */
  readonly stallMs: number
}

/**
 * Sends a request and receives its response. Always settles.
 * @throws {ConnectionError} when there is no response
 * @throws what `body` and `receive` throw
 */
export function exchange(outgoing: Outgoing, options: SendOptions): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    new Exchange(outgoing, options, { resolve, reject }).start()
  })
}

interface Settle {
  readonly resolve: (response: HttpResponse) => void
  readonly reject: (error: Error) => void
}

class Exchange {
  private readonly stallTimer: StallTimer
  private graceTimer: NodeJS.Timeout | undefined
  /** When the request was sent; 0 until then. */
  private sentAt = 0
  private bytesWritten = 0
  private bodyError: Error | undefined
  private response: IncomingMessage | undefined
  private isReceiving = false
  private readonly text: Buffer[] = []

  constructor(
    private readonly outgoing: Outgoing,
    private readonly options: SendOptions,
    private readonly settle: Settle
  ) {
    this.stallTimer = new StallTimer({
      stallMs: outgoing.stallMs,
      onStall: allowedMs => {
        this.end(`no progress for ${Math.round(allowedMs / 1000)} seconds`)
      }
    })
  }

  start(): void {
    const { signal } = this.options
    const { request } = this.outgoing
    signal.addEventListener('abort', this.cancel)
    if (signal.aborted) this.cancel()
    request.on('error', (error: NodeJS.ErrnoException) => {
      const inBody = this.sentAt > 0 && !this.isBodySent()
      this.end(explain(error, inBody), { cause: error })
    })
    request.on('close', () => {
      // `receive` may still be processing the body, and ends the exchange itself.
      if (!this.isReceiving) this.end('the connection was closed without a response')
    })
    request.on('response', response => {
      const { receive } = this.options
      if (response.statusCode === 200 && receive) this.stream(response, receive)
      else this.readText(response)
    })
    whenConnected(request, () => {
      this.send()
    })
  }

  private readonly cancel = () => {
    const { graceMs = 0 } = this.options
    const end = () => {
      this.end('the request was canceled')
    }
    if (this.sentAt > 0 && graceMs > 0) this.graceTimer = setTimeout(end, graceMs)
    else end()
  }

  private send(): void {
    const { request, slot } = this.outgoing
    request.flushHeaders()
    // Reported after the headers were sent, because a busy machine may send them late.
    this.sentAt = slot.sent()
    this.stallTimer.renew()
    void this.sendBody()
  }

  private async sendBody(): Promise<void> {
    const { request, body } = this.outgoing
    try {
      for await (const chunk of body) {
        this.bytesWritten += chunk.length
        this.stallTimer.sending(this.bytesWritten)
        if (!(await write(request, chunk))) return
        this.stallTimer.sending(this.bytesWritten)
        this.options.onSent?.(chunk.length)
      }
      request.end()
    } catch (error) {
      this.bodyError = error as Error
      request.destroy(this.bodyError)
    }
  }

  private isBodySent(): boolean {
    return this.bytesWritten === this.outgoing.length
  }

  private readText(response: IncomingMessage): void {
    let length = 0
    this.response = response
    this.stallTimer.received(length)
    response.on('data', (chunk: Buffer) => {
      length += chunk.length
      this.stallTimer.received(length)
      if (length <= MAX_TEXT_LENGTH) this.text.push(chunk)
      else this.end('the response is too long', { isTooLong: true })
    })
    response.on('error', () => undefined)
    response.on('close', () => {
      this.end('the response has ended')
    })
  }

  /** Passes the body to `receive`. Unlike text, the body has to be complete. */
  private stream(response: IncomingMessage, receive: NonNullable<SendOptions['receive']>): void {
    this.isReceiving = true
    receive(this.chunksOf(response)).then(
      () => {
        this.response = response
        this.end('the response was received')
      },
      (error: unknown) => {
        if (response.complete) this.bodyError ??= error as Error
        this.end('the connection was lost in the middle of the response', { cause: error })
      }
    )
  }

  private async *chunksOf(response: IncomingMessage): AsyncGenerator<Buffer> {
    for await (const chunk of response) {
      this.stallTimer.renew()
      yield chunk as Buffer
    }
  }

  /**
   * Settles the promise. A response with a status is returned even if its text is incomplete,
   * because the status determines what to do next.
   * @param reason why there is no response, if there is none
   */
  private end(reason: string, options: ErrorOptions & { isTooLong?: boolean } = {}): void {
    const { request } = this.outgoing
    this.stallTimer.stop()
    clearTimeout(this.graceTimer)
    this.options.signal.removeEventListener('abort', this.cancel)
    const bodySent = this.isBodySent()
    if (this.response?.statusCode === undefined) {
      const error = new ConnectionError(reason, this.sentAt > 0 && bodySent, options)
      this.settle.reject(this.bodyError ?? error)
      request.destroy()
      return
    }
    const { statusCode: status, headers, complete } = this.response
    const text = Buffer.concat(this.text).toString()
    const { isTooLong = false } = options
    this.settle.resolve({ status, headers, text, isTooLong, bodySent, sentAt: this.sentAt })
    // Stops sending a request that the server has already responded to.
    if (!request.writableFinished || !complete) request.destroy()
  }
}

/**
 * Resolves when the chunk has been written to the connection, and its memory can be reused.
 * @returns false if the connection failed; the request emits the error
 */
function write(request: ClientRequest, chunk: Buffer): Promise<boolean> {
  return new Promise(resolve => {
    request.write(chunk, error => {
      resolve(!error)
    })
  })
}

function explain(error: NodeJS.ErrnoException, inBody: boolean): string {
  return inBody && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
    ? `the connection was closed in the middle of the upload (${error.code}): the server may have rejected the request early because of its credentials, its size, or the rate limit`
    : error.message || (error.code ?? 'the connection failed')
}
