import { quantity } from '../text/format.js'
import { failureOf } from '../results/problem.js'
import { chunk } from '../spectra/chunk.js'
import type { Failure } from '../spectra/failures.js'
import { isWorthRetrying } from './verdict-checker.js'

/** Why bulk requests failed. */
export class BulkFailures {
  private readonly messages = new Set<string>()
  private canContinue = true

  /** Whether a request failed in a way that others would fail, too. */
  get isFinal(): boolean {
    return !this.canContinue
  }

  /** Undefined if no request failed. */
  get message(): string | undefined {
    return this.messages.size > 0 ? [...this.messages].join('; ') : undefined
  }

  /** @param message the message of the failure, or a more specific one */
  add(failure: Failure, message = failure.message): void {
    this.messages.add(message)
    this.canContinue &&= isWorthRetrying(failure)
  }
}

/** How items are sent in bulk. */
export interface Bulk {
  /** Maximum number of items in a request. */
  readonly size: number
  /** What is done, such as `get the verdicts`. */
  readonly task: string
  /** Receives the failures. If it has a final one, nothing is sent. */
  readonly failures: BulkFailures
}

/**
 * Sends the items in chunks. If one fails, the others are still sent, unless they would fail, too.
 * @returns the items that failed or were not sent
 */
export async function forEachChunk<T>(
  items: readonly T[],
  { size, task, failures }: Bulk,
  send: (items: readonly T[]) => Promise<void>
): Promise<T[]> {
  const failed: T[] = []
  for (const part of chunk(items, size)) {
    try {
      if (!failures.isFinal) await send(part)
      else failed.push(...part)
    } catch (error) {
      const failure = failureOf(error)
      const samples = quantity(part.length, 'sample')
      failures.add(failure, `can't ${task} of ${samples}: ${failure.message}`)
      failed.push(...part)
    }
  }
  return failed
}
